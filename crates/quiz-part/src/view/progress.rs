//! Where the learner is: a segment for each item, in a test a way to it.

use competency_quiz::Mode;
use competency_words::fill;

use super::View;
use crate::node::{Element, button, tag};
use crate::words::count;

pub(super) fn progress(view: View) -> Element {
    let segments = view.items().map(|(place, _)| segment(view, place));
    tag("ol", "quiz-progress").set("part", "quiz-progress").set("aria-label", view.words.progress).with_all(segments)
}

/// The state of an item, as in the markup and in words.
pub(super) fn state(view: View, place: usize) -> (&'static str, &'static str) {
    let words = view.words;
    let Some(session) = view.session() else { return ("open", words.is_open) };
    match (session.answer_to(place), session.feedback(place)) {
        (None, _) => ("open", words.is_open),
        (Some(_), None) => ("answered", words.is_answered),
        (Some(_), Some(true)) => ("right", words.right),
        (Some(_), Some(false)) => ("wrong", words.wrong),
    }
}

fn segment(view: View, place: usize) -> Element {
    let (name, word) = state(view, place);
    let (at, mode) = view.session().map_or((0, Mode::Practice), |session| (session.at(), session.mode()));
    let sum = view.items().count();
    let text = fill(view.words.pair, &[&count(view.words.place, &[place + 1, sum]), word]);
    let text = tag("span", "unseen").text(text);
    let segment = tag("li", "quiz-segment").set("data-state", name).set_if(place == at, "aria-current", "step");
    match mode {
        Mode::Practice => segment.with(text),
        Mode::Test => segment.with(button("", "place", place.to_string()).with(text)),
    }
}
