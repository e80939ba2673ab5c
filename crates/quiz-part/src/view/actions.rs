//! What an item's screen offers: to answer, to skip, to go on.

use competency_quiz::Mode;

use super::{View, main_button, side_button};
use crate::node::{Element, button, tag};
use crate::round::Round;

pub(super) fn actions(view: View, round: &Round) -> Element {
    let words = view.words;
    let actions = tag("div", "quiz-actions");
    if round.is_judged() {
        let next = if round.unanswered() == 0 { words.see_result } else { words.next };
        return actions.with(main_button("next", next));
    }
    let actions = actions.with(main_button("answer", words.answer));
    match round.session.mode() {
        Mode::Test => actions.with_all(back(view, round)).with(side_button("skip", words.skip)),
        Mode::Practice if round.unanswered() > 1 => actions.with(side_button("skip", words.skip)),
        Mode::Practice => actions,
    }
}

/// In a test, the way to the item before.
fn back(view: View, round: &Round) -> Option<Element> {
    let before = round.session.at().checked_sub(1)?;
    Some(button("quiz-side", "place", before.to_string()).set("part", "quiz-side").text(view.words.before))
}
