//! What is remembered on this device, and how to delete it.

use super::{View, line, side_button};
use crate::node::{Element, button, tag};
use crate::words::count;

pub(super) fn stored(view: View) -> Element {
    let words = view.words;
    let (answers, wrong) = view.quiz.memory.counts();
    let round = view.session().filter(|_| view.quiz.is_under_way());
    let section = tag("section", "quiz-stored").with(view.title(words.stored_title));
    let actions = tag("div", "quiz-actions");
    if answers == 0 && round.is_none() {
        let actions = actions.with(side_button("start", words.to_start));
        return section.with(line("quiz-lead", words.stored_nothing)).with(actions);
    }
    let row = |text: String| tag("li", "").text(text);
    let list =
        tag("ul", "quiz-list-of-stored").with_all((answers > 0).then(|| row(count(words.stored_answers, &[answers]))));
    let list = list.with_all((wrong > 0).then(|| row(count(words.stored_wrong, &[wrong]))));
    let list = list
        .with_all(round.map(|session| row(count(words.stored_round, &[session.answered(), session.items().len()]))));
    let forget = button("quiz-side quiz-forget", "forget", "").text(words.forget);
    let actions = actions.with(forget).with(side_button("start", words.to_start));
    section.with(line("quiz-lead", words.stored_what)).with(list).with(actions)
}
