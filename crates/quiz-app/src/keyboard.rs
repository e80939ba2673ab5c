//! What keys do: figures choose, and Enter answers where it presses nothing by itself.

use competency_shared::is_ours;
use web_sys::{Element, KeyboardEvent};
use yew::TargetCast;

use crate::state::Action;

/// What opens, chooses or leads somewhere by Enter itself.
const PRESSED: &str = "button, select, summary, a";

/// What a key means; none where it means nothing to the quiz.
pub(crate) fn action(event: &KeyboardEvent) -> Option<Action> {
    if !is_ours(event) {
        return None;
    }
    let action = match event.key().as_bytes() {
        [figure @ b'1'..=b'9'] => Action::ChooseAt(usize::from(figure - b'1')),
        b"Enter" if !is_pressed_by_enter(event) => Action::Confirm,
        _ => return None,
    };
    event.prevent_default();
    // One long press is one answer.
    (!event.repeat()).then_some(action)
}

fn is_pressed_by_enter(event: &KeyboardEvent) -> bool {
    event.target_dyn_into::<Element>().is_some_and(|target| target.matches(PRESSED).unwrap_or_default())
}
