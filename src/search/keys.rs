//! Search by keyboard: `/` to the field, arrows through what was found, Escape out again.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// What the reader can walk through.
const STOPS: &str = ".search-field, .hit, .results .more";

/// Follows a key that was pressed at `target` in the widget of that root. Whether it ends the search.
pub(crate) fn follow(root: &Element, target: &Element, event: &KeyboardEvent) -> bool {
    let typing = target.matches("input, textarea, select").unwrap_or_default();
    match &*event.key() {
        "/" if !typing => enter(root, event),
        "Escape" if matches!(target.closest(".search, .results"), Ok(Some(_))) => {
            enter(root, event);
            return true;
        }
        "ArrowDown" => walk(root, target, event, 1),
        "ArrowUp" => walk(root, target, event, -1),
        "Enter" if typing => walk(root, target, event, 1),
        _ => {}
    }
    false
}

/// Brings the focus to the field.
pub(crate) fn enter(root: &Element, event: &KeyboardEvent) {
    if let Ok(Some(field)) = root.query_selector(".search-field") {
        event.prevent_default();
        focus(field);
    }
}

/// Brings the focus from one stop to another.
fn walk(root: &Element, from: &Element, event: &KeyboardEvent, by: i32) {
    let Ok(stops) = root.query_selector_all(STOPS) else { return };
    let count = i32::try_from(stops.length()).unwrap_or(i32::MAX);
    let stop = |index: i32| stops.get(u32::try_from(index).ok()?)?.dyn_into::<Element>().ok();
    let Some(here) = (0..count).find(|index| stop(*index).as_ref() == Some(from)) else { return };
    if let Some(next) = stop(here + by) {
        event.prevent_default();
        focus(next);
    }
}

fn focus(element: Element) {
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        // An element that can't be focused leaves the focus where it is.
        let _ = element.focus();
    }
}
