//! Keys on a page that has its own uses for them.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// What is typed while characters are composed has this code in browsers that don't say so otherwise.
const COMPOSING: u32 = 229;

/// Whether a key is neither the browser's nor part of a composition.
#[must_use]
pub fn is_ours(event: &KeyboardEvent) -> bool {
    !(is_modified(event) || event.is_composing() || event.key_code() == COMPOSING)
}

fn is_modified(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}

/// Keeps a key that was acted on from the browser and from the page, such as Escape from a dialog around the widget.
pub fn keep(event: &KeyboardEvent) {
    event.prevent_default();
    event.stop_propagation();
}

/// Keeps a character that is typed into a field from the page, which sees it typed on the element.
pub(crate) fn keep_typed(event: &KeyboardEvent) {
    let is_text = event.key().chars().count() == 1 && !is_modified(event);
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if is_text && target.is_some_and(|target| target.matches("[type=search], textarea").unwrap_or_default()) {
        event.stop_propagation();
    }
}
