//! The calm screens: a pause, and nothing due.

use super::{View, line, main_button, side_button};
use crate::node::{Element, tag};
use crate::words::count;

pub(super) fn paused(view: View) -> Element {
    let words = view.words;
    let numbers = view.session().map(|session| [session.answered(), session.items().len()]).unwrap_or_default();
    let actions = tag("div", "quiz-actions")
        .with(main_button("resume", words.go_on))
        .with(side_button("finish", words.end_now))
        .with(side_button("start", words.to_start));
    let section = tag("section", "quiz-calm").with(view.title(words.paused));
    section.with(line("quiz-lead", count(words.paused_at, &numbers))).with(actions)
}

pub(super) fn nothing_due(view: View) -> Element {
    let words = view.words;
    let text = match view.quiz.memory.days_to_next(view.quiz.today) {
        Some(days) => count(words.due_in, &[usize::try_from(days).unwrap_or(usize::MAX)]),
        None => words.never_answered.to_owned(),
    };
    let actions = tag("div", "quiz-actions")
        .with(main_button("begin", words.new_questions))
        .with(side_button("start", words.to_start));
    tag("section", "quiz-calm").with(view.title(words.nothing_due)).with(line("quiz-lead", text)).with(actions)
}
