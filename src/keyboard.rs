//! The keyboard: `/` to the search field, arrows through what was found, Escape back.

use competency_shared::{focus_first, focus_on, is_ours, keep};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::Callback;

use crate::context::ExplorerContext;
use crate::state::Action;

/// What the reader can walk through by the arrows.
const STOPS: &str = ".search-field, .hit, .results .more";

/// Follows the keys that are pressed in the widget of that root.
pub(crate) fn on_key(root: &Element, context: &ExplorerContext) -> Callback<KeyboardEvent> {
    let (root, context) = (root.clone(), context.clone());
    Callback::from(move |event: KeyboardEvent| {
        if is_ours(&event)
            && let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok())
        {
            follow(&root, &context, &target, &event);
        }
    })
}

fn follow(root: &Element, context: &ExplorerContext, target: &Element, event: &KeyboardEvent) {
    let is_in = |selector: &str| matches!(target.closest(selector), Ok(Some(_)));
    let is_typing = is_in("input, textarea, select");
    match &*event.key() {
        "/" if !is_typing => to_field(root, event),
        "Escape" if is_in(".search, .results") => {
            keep(event);
            to_field(root, event);
            context.dispatch(Action::Search(String::new()));
        }
        "Escape" if is_in(".pane") && focus_first(root, ".task-button[aria-current]") => keep(event),
        "ArrowDown" => walk(root, target, event, 1),
        "ArrowUp" => walk(root, target, event, -1),
        "Enter" if is_typing => walk(root, target, event, 1),
        _ => {}
    }
}

/// Brings the focus to the search field.
fn to_field(root: &Element, event: &KeyboardEvent) {
    if focus_first(root, ".search-field") {
        event.prevent_default();
    }
}

/// Brings the focus from one stop to another.
fn walk(root: &Element, from: &Element, event: &KeyboardEvent, by: i32) {
    let Ok(stops) = root.query_selector_all(STOPS) else { return };
    let count = i32::try_from(stops.length()).unwrap_or(i32::MAX);
    let stop = |index: i32| stops.get(u32::try_from(index).ok()?)?.dyn_into::<Element>().ok();
    let here = (0..count).find(|index| stop(*index).as_ref() == Some(from));
    if let Some(next) = here.and_then(|here| stop(here + by)) {
        event.prevent_default();
        let _ = focus_on(&next);
    }
}
