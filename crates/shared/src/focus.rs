//! The keyboard focus within a widget.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Whether the focus is in an element.
#[must_use]
pub fn holds_focus(root: &Element) -> bool {
    root.matches(":focus-within").unwrap_or_default()
}

/// Brings the focus to the first element of `root` that a selector finds; whether it is there.
#[must_use]
pub fn focus_first(root: &Element, selector: &str) -> bool {
    root.query_selector(selector).ok().flatten().is_some_and(|found| focus_on(&found))
}

/// Brings the focus to an element; whether it is there. What can't take the focus by itself is made to.
#[must_use]
pub fn focus_on(element: &Element) -> bool {
    let Some(element) = element.dyn_ref::<HtmlElement>() else { return false };
    if !element.matches("button, input, select, textarea, summary").unwrap_or_default() {
        element.set_tab_index(-1);
    }
    // Firefox gives a legend that isn't laid out yet no focus.
    element.get_bounding_client_rect();
    // What is hidden keeps the focus where it is, and is then not found to have it.
    let _ = element.focus();
    element.matches(":focus").unwrap_or_default()
}
