//! An item: the question, the options, and in practice the feedback.

use competency_quiz::{Item, Mode, Response};

use super::options::options;
use super::{View, actions, feedback, line, progress};
use crate::node::{Element, button, tag};
use crate::round::Round;
use crate::words::{CERTAINTIES, count};

pub(super) fn item(view: View) -> Element {
    let screen = tag("section", "quiz-item");
    let Some((round, item)) = view.quiz.round.as_ref().and_then(|round| Some((round, round.item()?))) else {
        return screen;
    };
    let screen = screen.with(top(view, round)).with(progress::progress(view)).with(question(view, round, item));
    let screen = if round.asks_certainty && !round.is_judged() { screen.with(certainty(view, round)) } else { screen };
    let screen = if round.is_judged() { screen.with(judged(view, round, item)) } else { screen };
    screen.with(actions::actions(view, round))
}

fn top(view: View, round: &Round) -> Element {
    let place = count(view.words.place, &[round.session.at() + 1, round.session.items().len()]);
    let pause = button("quiz-link", "pause", "").text(view.words.pause);
    let check = button("quiz-link", "check", "").text(view.words.check);
    let top = tag("div", "quiz-top").with(view.heading(0, "quiz-place").text(place));
    if round.session.mode() == Mode::Test { top.with(check).with(pause) } else { top.with(pause) }
}

fn question(view: View, round: &Round, item: &Item) -> Element {
    let stem = view.asking(tag("legend", "quiz-stem").set("part", "quiz-stem").set("tabindex", "-1"), item);
    let question = tag("fieldset", "quiz-question").with(stem);
    let question = if round.is_judged() { question } else { question.with_all(hints(view, round, item)) };
    question.with(options(view, round, item))
}

/// How to answer, and what is missing where an answer was asked for without a choice.
fn hints(view: View, round: &Round, item: &Item) -> [Element; 2] {
    let words = view.words;
    let (how, missing) = match item.response {
        Response::Single | Response::TrueFalse => (words.choose_one, words.incomplete[0]),
        Response::Multiple => (words.choose_all, words.incomplete[1]),
        Response::Match => (words.choose_pairs, words.incomplete[2]),
    };
    let how = line("quiz-how", how);
    let how = if item.response == Response::Match { how } else { how.with(tag("span", "quiz-keys").text(words.keys)) };
    let missing = if round.is_incomplete { missing } else { "" };
    [how, line("quiz-missing", missing).set("role", "status")]
}

fn certainty(view: View, round: &Round) -> Element {
    let choice = |(number, name): (usize, &'static str)| {
        let is_chosen = if round.certainty == Some(CERTAINTIES[number]) { "true" } else { "false" };
        let input = tag("input", "").set("type", "radio").set("name", "quiz-certainty").set("checked", is_chosen);
        let input = input.set("data-act", "certain").set("data-value", number.to_string());
        tag("label", "quiz-certain").with(input).with(tag("span", "").text(name))
    };
    let legend = tag("legend", "quiz-label").text(view.words.how_certain);
    let choices = view.words.certainties.into_iter().enumerate().map(choice);
    tag("fieldset", "quiz-certainty").with(legend).with_all(choices)
}

fn judged(view: View, round: &Round, item: &Item) -> Element {
    let place = round.session.at();
    let section = tag("section", "quiz-feedback")
        .set("part", "quiz-feedback")
        .set("tabindex", "-1")
        .set("aria-label", view.words.feedback);
    section.with(feedback::verdict(view, place)).with(feedback::explanation(view, place, item))
}
