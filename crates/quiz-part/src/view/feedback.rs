//! What is right, why, and where what was chosen really belongs.

use std::borrow::Cow;

use competency_quiz::{Choice, Item, Kind, Options, Response, Triple};
use competency_words::parts;

use super::{View, options};
use crate::names;
use crate::node::{Element, Node, button, tag};
use crate::words::count;

/// A tick or a cross.
pub(super) fn mark(is_right: bool) -> Element {
    let path = if is_right { "M3 8.5 6.5 12 13 4.5" } else { "M4 4l8 8M12 4l-8 8" };
    tag("svg", "quiz-icon").set("viewBox", "0 0 16 16").set("aria-hidden", "true").with(tag("path", "").set("d", path))
}

/// Whether the answer to an item is right, in a word.
pub(super) fn verdict(view: View, place: usize) -> Element {
    let words = view.words;
    let verdict = view.session().and_then(|session| session.feedback(place));
    let (state, word) = match verdict {
        Some(true) => ("right", words.right),
        Some(false) => ("wrong", words.wrong),
        None => ("open", words.unanswered),
    };
    let line = tag("p", "quiz-verdict").set("data-state", state);
    let line = if state == "open" { line } else { line.with(mark(state == "right")) };
    line.with(tag("strong", "").text(word))
}

/// What the document says, and where each wrong choice belongs.
pub(super) fn explanation(view: View, place: usize, item: &Item) -> Element {
    let words = view.words;
    let response = view.session().and_then(|session| session.answer_to(place)).map(|answer| &answer.response[..]);
    let wrong = wrong(view, item, response.unwrap_or_default());
    let list = part(tag("dl", "quiz-why"), words.right_answer, statements(view, item));
    if wrong.is_empty() { list } else { part(list, words.your_choice, wrong) }
}

fn part(list: Element, name: &'static str, lines: Vec<Element>) -> Element {
    let lines = lines.into_iter().map(|line| tag("dd", "").with(line));
    list.with(tag("div", "").with(tag("dt", "quiz-label").text(name)).with_all(lines))
}

/// What the document says about it, as sentences.
fn statements(view: View, item: &Item) -> Vec<Element> {
    let mut lines: Vec<Element> = item.proof.holds.iter().map(|triple| statement(view, triple)).collect();
    if item.proof.holds.is_empty() {
        lines.push(tag("span", "").text(view.words.not_stated));
        // Where what is said of it really belongs.
        let codes = item.explanation.iter().flat_map(|explanation| explanation.codes.iter());
        if let [from, relation, _] = item.proof.fails.first().map_or(&[][..], |triple| &triple[..]) {
            lines.extend(codes.map(|code| statement(view, &[from.clone(), relation.clone(), code.clone()])));
        }
    }
    lines
}

/// A triple as a sentence.
fn statement(view: View, [from, relation, to]: &Triple) -> Element {
    let words = view.words;
    let standard = view.quiz.setup.standard;
    let note = || names::note(standard, to).map(|text| view.quoted(text));
    let (sentence, object) = match relation.as_str() {
        "duty" => (words.relations[0], None),
        "output" => (words.relations[1], None),
        "indicator" => (words.relations[2], None),
        "knowledge" => (words.relations[3], None),
        "skill" => (words.relations[4], None),
        "attitude" => (words.pair, names::meaning(standard, to).map(|text| view.quoted(text))),
        _ => (words.relations[5], note()),
    };
    let mut parts = parts(sentence).map(|part| Node::Text(Cow::Borrowed(part)));
    let mut line = tag("span", "");
    for object in [named(view, from), object.unwrap_or_else(|| named(view, to))] {
        line.children.extend(parts.next());
        line.children.push(Node::Element(object));
    }
    line.children.extend(parts);
    line
}

/// What a code stands for, with a way to its place in the document.
fn named(view: View, code: &str) -> Element {
    let name = names::name(view.quiz.setup.standard, code);
    let named = tag("span", "quiz-named").with(go(view, code));
    // The code goes first: a line may break behind a button, even before a comma.
    if let Some(name) = name { named.with(view.quoted(name)) } else { named }
}

/// A way to a code's place in the document.
fn go(view: View, code: &str) -> Element {
    let code_text = tag("span", "").text(code.to_owned());
    button("quiz-go code", "go", code.to_owned())
        .with(tag("span", "unseen").text(view.words.go_to))
        .text(" ")
        .with(code_text)
}

/// For each choice that is wrong, where it belongs.
fn wrong(view: View, item: &Item, response: &[String]) -> Vec<Element> {
    match &item.options {
        _ if item.response == Response::TrueFalse => Vec::new(),
        Options::Choices(choices) => {
            let is_wrong = |choice: &&Choice| response.contains(&choice.id) && !item.key.contains(&choice.id);
            let line = |choice: &Choice| {
                belonging(view, item, &choice.id, choice.code.as_deref(), options::text(view, item, choice))
            };
            choices.iter().filter(is_wrong).map(line).collect()
        }
        Options::Pairs(pairs) => {
            let wrong = item.key.iter().zip(response).filter(|(own, chosen)| own != chosen);
            let pair = |(_, chosen): (&String, &String)| pairs.iter().find(|pair| pair.id == *chosen);
            let line = |pair: &competency_quiz::Pair| {
                let text = tag("span", "").text(pair.right.text.clone());
                belonging(view, item, &pair.id, Some(&pair.right.code), text)
            };
            wrong.filter_map(pair).map(line).collect()
        }
    }
}

/// How many are named; of the rest, the number alone.
const NAMED: usize = 3;

/// An option, and what it goes with in the document.
fn belonging(view: View, item: &Item, id: &str, code: Option<&str>, text: Element) -> Element {
    let words = view.words;
    let line = tag("span", "").with_all(code.map(|code| go(view, code))).with(text);
    if item.kind == Kind::AttitudeOfDescription {
        let meaning = code.and_then(|code| names::meaning(view.quiz.setup.standard, code));
        return if let Some(meaning) = meaning { line.text(words.describes).with(view.quoted(meaning)) } else { line };
    }
    let codes =
        item.explanation.iter().find(|explanation| explanation.option == id).map(|explanation| &explanation.codes[..]);
    let codes = codes.unwrap_or_default();
    if codes.is_empty() {
        return line;
    }
    let mut line = line.text(relation(view, item.kind));
    for (number, code) in codes.iter().take(NAMED).enumerate() {
        line = if number > 0 { line.text(words.comma) } else { line };
        line = line.with(named(view, code));
    }
    if codes.len() > NAMED { line.text(count(words.and_more, &[codes.len()])) } else { line }
}

/// How an option goes with what the explanation names.
fn relation(view: View, kind: Kind) -> &'static str {
    let words = view.words;
    match kind {
        Kind::TaskOfOutput | Kind::TaskOfIndicator | Kind::TaskOfKnowledge | Kind::TaskOfSkill | Kind::DutyOfTask => {
            words.has
        }
        Kind::KnowledgeOfTask
        | Kind::KnowledgesOfTask
        | Kind::SkillOfTask
        | Kind::SkillsOfTask
        | Kind::KnowledgeSharedBy
        | Kind::SkillSharedBy => words.used_by,
        Kind::DescriptionOfAttitude => words.describes,
        _ => words.belongs,
    }
}
