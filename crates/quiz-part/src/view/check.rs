//! Before the end of a test: what has no answer yet.

use super::progress::state;
use super::{View, line, main_button};
use crate::node::{Element, button, tag};
use crate::words::count;

pub(super) fn check(view: View) -> Element {
    let words = view.words;
    let unanswered = view.quiz.round.as_ref().map_or(0, crate::round::Round::unanswered);
    let text =
        if unanswered == 0 { words.all_answered.to_owned() } else { count(words.some_unanswered, &[unanswered]) };
    let row = |(place, item): (usize, &competency_quiz::Item)| {
        let (name, word) = state(view, place);
        let number = tag("span", "quiz-number").text((place + 1).to_string());
        let stem = view.asking(tag("span", "quiz-text"), item);
        let state = tag("span", "quiz-state").set("data-state", name).text(word);
        let row = button("quiz-row", "place", place.to_string()).with(number).with(stem).with(state);
        tag("li", "").with(row)
    };
    let first = view.items().map(|(place, _)| place).find(|place| state(view, *place).0 == "open");
    let back = button("quiz-side", "place", first.unwrap_or(0).to_string()).text(words.back);
    let actions = tag("div", "quiz-actions").with(main_button("finish", words.hand_in)).with(back);
    let list = tag("ol", "quiz-rows").with_all(view.items().map(row));
    tag("section", "").with(view.title(words.check_title)).with(line("quiz-lead", text)).with(list).with(actions)
}
