//! What can be chosen: rows with a button and a number, or for matching, rows with a list.

use competency_quiz::{Choice, Item, Options, Pair, Response};

use super::View;
use super::feedback::mark;
use crate::node::{Element, Text, tag};
use crate::round::Round;

pub(super) fn options(view: View, round: &Round, item: &Item) -> Element {
    let list = tag("div", "quiz-options");
    match &item.options {
        Options::Choices(choices) => {
            list.with_all((1..).zip(choices).map(|(number, choice)| option(view, round, item, number, choice)))
        }
        Options::Pairs(pairs) => list.with_all(pairs.iter().map(|pair| row(view, round, item, pairs, pair))),
    }
}

fn option(view: View, round: &Round, item: &Item, number: usize, choice: &Choice) -> Element {
    let is_chosen = round.draft.contains(&choice.id);
    let kind = if item.response == Response::Multiple { "checkbox" } else { "radio" };
    let input = tag("input", "").set("type", kind).set("name", "quiz-option").set_if(round.is_judged(), "disabled", "");
    let input = input.set("checked", if is_chosen { "true" } else { "false" });
    let input = input.set("data-act", "choose").set("data-value", choice.id.clone());
    let label = tag("label", "quiz-option").set("part", "quiz-option").with(input).with(text(view, item, choice));
    if round.is_judged() {
        let is_right = item.key.contains(&choice.id);
        return judged(view, label, is_chosen, is_right);
    }
    label.with(tag("kbd", "quiz-key").set("aria-hidden", "true").text(number.to_string()))
}

/// An option's text; that of true and false in the language of the interface.
pub(super) fn text(view: View, item: &Item, choice: &Choice) -> Element {
    let text = tag("span", "quiz-text");
    match (item.response, choice.id.as_str()) {
        (Response::TrueFalse, "true") => text.text(view.words.is_true),
        (Response::TrueFalse, _) => text.text(view.words.is_false),
        _ => text.set("lang", &*view.quiz.setup.standard.language).text(choice.text.clone()),
    }
}

/// An option after the answer: whether it is right, and whether it was chosen, in words.
fn judged(view: View, label: Element, is_chosen: bool, is_right: bool) -> Element {
    let words = view.words;
    let (state, word) = match (is_chosen, is_right) {
        (true, true) => ("right", words.your_choice),
        (true, false) => ("wrong", words.your_choice),
        (false, true) => ("missed", words.right_answer),
        (false, false) => return label,
    };
    label.set("data-state", state).with(tag("span", "quiz-mark").with(mark(is_right)).text(word))
}

/// A left side, and the list of right sides to choose from.
fn row(view: View, round: &Round, item: &Item, pairs: &[Pair], pair: &Pair) -> Element {
    let language = || Text::from(&*view.quiz.setup.standard.language);
    let chosen = item.key.iter().position(|id| *id == pair.id).and_then(|row| round.draft.get(row));
    let chosen = chosen.map(String::as_str).unwrap_or_default();
    let entry = |id: &str, text: Text| {
        tag("option", "").set("value", id.to_owned()).set_if(id == chosen, "selected", "").text(text)
    };
    let right = |id: &String| {
        let other = pairs.iter().find(|other| other.id == *id)?;
        Some(entry(id, other.right.text.clone().into()))
    };
    let list = tag("select", "quiz-list").set("data-value", pair.id.clone()).set_if(round.is_judged(), "disabled", "");
    let list = list.with(entry("", view.words.choose.into())).with_all(item.order.iter().filter_map(right));
    let left = tag("span", "quiz-text").set("lang", language()).text(pair.left.text.clone());
    let row = tag("label", "quiz-pair").with(left).with(list);
    if !round.is_judged() {
        return row;
    }
    let is_right = chosen == pair.id;
    row.set("data-state", if is_right { "right" } else { "wrong" }).with(
        tag("span", "quiz-mark").with(mark(is_right)).text(if is_right { view.words.right } else { view.words.wrong }),
    )
}
