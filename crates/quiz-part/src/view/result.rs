//! What came of it: a sentence, the picture, every answer, and what to do next.

use competency_quiz::{Certainty, Item, Score};
use competency_words::fill;

use super::feedback::{explanation, mark};
use super::progress::state;
use super::tally::{Tally, tallies};
use super::{View, line, main_button, side_button};
use crate::names;
use crate::node::{Element, tag};
use crate::words::{CERTAINTIES, Family, count};

pub(super) fn result(view: View) -> Element {
    let screen = tag("section", "quiz-result").set("part", "quiz-result");
    let Some(score) = view.session().and_then(competency_quiz::Session::score) else { return screen };
    let screen = screen.with(view.title(sentence(view, &score))).with(line("quiz-muted", further(view)));
    let screen = screen.with(actions(view, &score));
    let pictures = tag("div", "quiz-pictures").with(by_duty(view)).with(by_family(view));
    screen.with(pictures).with_all(certainty(view, &score)).with(answers(view))
}

/// `10 題答對 8 題；「簽約及收款」還不熟。`
fn sentence(view: View, score: &Score) -> String {
    let words = view.words;
    let rest = match (score.score, weakest(view)) {
        (right, _) if right == score.max => words.all_right.to_owned(),
        (0, _) => words.all_wrong.to_owned(),
        (_, Some(code)) => {
            let name = names::name(view.quiz.setup.standard, &code).unwrap_or_default();
            fill(words.weak, &[&name])
        }
        _ => words.stop.to_owned(),
    };
    [count(words.score, &[score.max, score.score]), rest].concat()
}

/// What has no answer, and how long it took.
fn further(view: View) -> String {
    let words = view.words;
    let Some(round) = &view.quiz.round else { return String::new() };
    let seconds = usize::try_from(round.seconds()).unwrap_or_default();
    let time = count(words.time, &[seconds / 60, seconds % 60]);
    let unanswered = round.unanswered();
    if unanswered == 0 { time } else { [count(words.left_open, &[unanswered]), time].join(" ") }
}

/// The code of the task with the most answers that aren't right, the first of these.
fn weakest(view: View) -> Option<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for (_, item) in view.items().filter(|(place, _)| !is_right(view, *place)) {
        for code in tasks(view, item) {
            match counts.iter_mut().find(|(one, _)| *one == code) {
                Some((_, count)) => *count += 1,
                None => counts.push((code, 1)),
            }
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(code, _)| code)
}

/// The codes of the tasks that an item is about, each once.
fn tasks(view: View, item: &Item) -> Vec<String> {
    let proof = if item.proof.holds.is_empty() { &item.proof.fails } else { &item.proof.holds };
    let mut codes: Vec<String> = proof.iter().map(|[from, ..]| from.clone()).collect();
    codes.retain(|code| names::duty_of(view.quiz.setup.standard, code).is_some());
    codes.dedup();
    codes
}

fn is_right(view: View, place: usize) -> bool {
    view.session().is_some_and(|session| session.feedback(place) == Some(true))
}

fn actions(view: View, score: &Score) -> Element {
    let words = view.words;
    let actions = tag("div", "quiz-actions");
    let actions = if score.wrong.is_empty() {
        actions.with(main_button("new", words.new_questions))
    } else {
        let only_wrong = count(words.only_wrong, &[score.wrong.len()]);
        actions.with(main_button("wrong", only_wrong)).with(side_button("new", words.new_questions))
    };
    actions.with(side_button("again", words.again)).with(side_button("start", words.to_start))
}

fn by_duty(view: View) -> Element {
    let standard = view.quiz.setup.standard;
    let duty_of = |item: &Item| tasks(view, item).first().and_then(|code| names::duty_of(standard, code));
    let duties = standard.duties.iter().map(|duty| names::borrowed(&duty.name)).enumerate();
    let groups = duties.map(|(number, name)| (Some(number), name)).chain([(None, view.words.no_duty.into())]);
    let groups = groups.map(|(duty, name)| {
        let (right, sum) = numbers(view, |item| duty_of(item) == duty);
        Tally { name, kind: None, right, sum }
    });
    tallies(view, view.words.by_duty, &groups.collect::<Vec<_>>())
}

fn by_family(view: View) -> Element {
    let groups = Family::ALL.map(|family| {
        let (right, sum) = numbers(view, |item| Family::of(item.kind) == family);
        Tally { name: view.words.families[family as usize].into(), kind: family.name(), right, sum }
    });
    tallies(view, view.words.by_kind, &groups)
}

/// How many items of a group were answered rightly, and how many there are.
fn numbers(view: View, is_in: impl Fn(&Item) -> bool) -> (usize, usize) {
    let group = || view.items().filter(|(_, item)| is_in(item));
    (group().filter(|(place, _)| is_right(view, *place)).count(), group().count())
}

/// How well certainty and correctness agreed, where the learner was asked.
fn certainty(view: View, score: &Score) -> Option<Element> {
    let words = view.words;
    let mut sure = 0;
    let groups: Vec<Tally> = score
        .certainty
        .iter()
        .rev()
        .map(|agreement| {
            if agreement.certainty == Certainty::Sure {
                sure = agreement.answers - agreement.right;
            }
            let number = CERTAINTIES.iter().position(|one| *one == agreement.certainty).unwrap_or(0);
            let name = words.certainties[number].into();
            Tally { name, kind: None, right: agreement.right, sum: agreement.answers }
        })
        .collect();
    let is_any_sure = score.certainty.iter().any(|agreement| agreement.certainty == Certainty::Sure);
    let text = if sure > 0 { count(words.sure_and_wrong, &[sure]) } else { words.certainty_fits.to_owned() };
    let section = tallies(view, words.certainty_title, &groups);
    (!groups.is_empty()).then(|| if is_any_sure { section.with(line("quiz-muted", text)) } else { section })
}

/// Every answer with its explanation; those that aren't right are open.
fn answers(view: View) -> Element {
    let row = |(place, item): (usize, &Item)| {
        let (name, word) = state(view, place);
        let stem = view.asking(tag("span", "quiz-text"), item);
        let verdict = tag("span", "quiz-state").set("data-state", name);
        let verdict = if name == "open" { verdict } else { verdict.with(mark(name == "right")) };
        let number = tag("span", "quiz-number").text((place + 1).to_string());
        let word = if name == "open" { view.words.unanswered } else { word };
        let summary = tag("summary", "quiz-row").with(number).with(stem).with(verdict.text(word));
        let details = tag("details", "").set_if(name != "right", "open", "").with(summary);
        tag("li", "").key(&item.id).with(details.with(explanation(view, place, item)))
    };
    let list = tag("ol", "quiz-rows").with_all(view.items().map(row));
    let title = view.heading(1, "quiz-subtitle").text(view.words.answers);
    tag("section", "quiz-answers").with(title).with(list)
}
