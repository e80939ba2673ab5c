//! What the quiz is, and how to begin.

use competency_quiz::{Item, Mode, Reason, Response};
use competency_words::fill;

use super::{View, line, main_button, side_button};
use crate::node::{Element, Text, button, tag};
use crate::words::{Family, count};

pub(super) fn start(view: View) -> Element {
    let (quiz, words) = (view.quiz, view.words);
    let screen = tag("section", "quiz-start").with(view.title(words.title));
    let number = quiz.planned.len();
    if number == 0 && !quiz.is_under_way() {
        return screen.with(line("", words.none)).with_all(gaps(view));
    }
    let [number_text, minutes] = [number, minutes(&quiz.planned)].map(|number| number.to_string());
    let about = fill(words.about, &[&number_text, &quiz.setup.standard.name, &minutes]);
    let mut screen = screen.with(line("quiz-lead", about));
    if number < quiz.setup.questions {
        screen = screen.with(line("", count(words.few, &[number]))).with_all(gaps(view));
    }
    screen = screen.with(line("quiz-muted", words.source));
    if quiz.is_under_way() {
        screen = screen.with(under_way(view));
    }
    if quiz.setup.mode.is_none() {
        screen = screen.with(modes(view));
    }
    screen.with(certainty(view)).with(begin(view)).with(memory(view))
}

/// How long it takes, by what kinds of answers cost: at least a minute.
fn minutes(items: &[Item]) -> usize {
    let seconds = |item: &Item| match item.response {
        Response::TrueFalse => 15,
        Response::Single => 25,
        Response::Multiple => 35,
        Response::Match => 45,
    };
    items.iter().map(seconds).sum::<usize>().div_ceil(60).max(1)
}

/// The session that was broken off.
fn under_way(view: View) -> Element {
    let session = view.session().map(|session| [session.answered(), session.items().len()]).unwrap_or_default();
    let resume = main_button("resume", view.words.go_on);
    tag("div", "quiz-under-way").with(line("", count(view.words.stored_round, &session))).with(resume)
}

fn modes(view: View) -> Element {
    let words = view.words;
    let mode = |mode: Mode, value: &'static str, name: &'static str, means: &'static str| {
        let is_chosen = if view.quiz.mode == mode { "true" } else { "false" };
        let input = tag("input", "").set("type", "radio").set("name", "quiz-mode").set("checked", is_chosen);
        let text = tag("span", "").with(tag("strong", "").text(name)).with(tag("span", "quiz-means").text(means));
        tag("label", "quiz-option")
            .set("part", "quiz-option")
            .with(input.set("data-act", "mode").set("data-value", value))
            .with(text)
    };
    tag("fieldset", "quiz-modes").with(tag("legend", "quiz-label").text(words.mode)).with_all([
        mode(Mode::Practice, "practice", words.practice, words.practice_means),
        mode(Mode::Test, "test", words.test, words.test_means),
    ])
}

fn certainty(view: View) -> Element {
    let is_chosen = if view.quiz.asks_certainty { "true" } else { "false" };
    let input = tag("input", "").set("type", "checkbox").set("checked", is_chosen);
    let text = tag("span", "").text(view.words.asks_certainty);
    tag("label", "quiz-switch").with(input.set("data-act", "certainty").set("data-value", "")).with(text)
}

fn begin(view: View) -> Element {
    let actions = tag("div", "quiz-actions");
    if view.quiz.is_under_way() {
        actions.with(side_button("begin", view.words.begin_anew))
    } else {
        actions.with(main_button("begin", view.words.begin))
    }
}

/// What is remembered, and what one can do with it.
fn memory(view: View) -> Element {
    let (quiz, words) = (view.quiz, view.words);
    if !quiz.setup.remembers {
        return line("quiz-muted", words.remembers_not);
    }
    let memory = tag("div", "quiz-memory").with(line("quiz-muted", words.remembers));
    memory
        .with(button("quiz-link", "due", "").text(words.review))
        .with(button("quiz-link", "stored", "").text(words.see_stored))
}

/// Why there aren't more items, reason by reason.
fn gaps(view: View) -> Option<Element> {
    let words = view.words;
    let reasons = [
        Reason::Nothing,
        Reason::TooLarge,
        Reason::Unnamed,
        Reason::SeveralAnswers,
        Reason::TooFewOptions,
        Reason::Guessable,
    ];
    let row = |reason: Reason| {
        let is_left_out = |family: &Family| {
            view.quiz.bank.gaps.iter().any(|gap| gap.reason == reason && Family::of(gap.kind) == *family)
        };
        let families: Vec<&str> = Family::ALL
            .iter()
            .filter(|family| is_left_out(family))
            .map(|family| words.families[*family as usize])
            .collect();
        let text: Text = fill(words.pair, &[&families.join(words.comma), words.reasons[reason as usize]]).into();
        (!families.is_empty()).then(|| tag("li", "").text(text))
    };
    let rows: Vec<Element> = reasons.into_iter().filter_map(row).collect();
    let why = tag("details", "").with(tag("summary", "").text(words.why));
    (!rows.is_empty()).then(|| why.with(tag("ul", "quiz-gaps").with_all(rows)))
}
