//! The answers of a session in groups: by duty, by what they are about, by how sure the learner was.

use competency_quiz::{Certainty, Item, Score};
use competency_standard::Standard;
use yew::{AttrValue, Html};

use super::tally::{Tally, tallies};
use crate::attempt::Attempt;
use crate::certainty::CERTAINTIES;
use crate::context::QuizContext;
use crate::count::count;
use crate::family::Family;
use crate::lookup;

/// The code of the task with the most answers that aren't right, the first of these.
pub(crate) fn weakest(standard: &Standard, attempt: &Attempt) -> Option<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for (_, item) in attempt.items().filter(|(place, _)| !is_right(attempt, *place)) {
        for code in tasks(standard, item) {
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
fn tasks(standard: &Standard, item: &Item) -> Vec<String> {
    let proof = if item.proof.holds.is_empty() { &item.proof.fails } else { &item.proof.holds };
    let mut codes: Vec<String> = proof.iter().map(|[from, ..]| from.clone()).collect();
    codes.retain(|code| lookup::duty_of(standard, code).is_some());
    codes.dedup();
    codes
}

fn is_right(attempt: &Attempt, place: usize) -> bool {
    attempt.session.feedback(place) == Some(true)
}

/// How many were right of each duty.
pub(crate) fn by_duty(context: &QuizContext, attempt: &Attempt) -> Html {
    let (words, standard) = (context.words(), context.standard());
    let duty_of = |item: &Item| tasks(standard, item).first().and_then(|code| lookup::duty_of(standard, code));
    let duties = standard.duties.iter().map(|duty| AttrValue::Static(&duty.name)).enumerate();
    let groups = duties.map(|(number, name)| (Some(number), name)).chain([(None, words.no_duty.into())]);
    let groups = groups.map(|(duty, name)| {
        let (right, sum) = numbers(attempt, |item| duty_of(item) == duty);
        Tally { name, kind: None, right, sum }
    });
    tallies(context, words.by_duty, &groups.collect::<Vec<_>>(), None)
}

/// How many were right of those about the same sort of thing.
pub(crate) fn by_family(context: &QuizContext, attempt: &Attempt) -> Html {
    let words = context.words();
    let groups = Family::ALL.map(|family| {
        let (right, sum) = numbers(attempt, |item| Family::of(item.kind) == family);
        Tally { name: words.families[family as usize].into(), kind: family.name(), right, sum }
    });
    tallies(context, words.by_kind, &groups, None)
}

/// How many items of a group were answered rightly, and how many there are.
fn numbers(attempt: &Attempt, is_in: impl Fn(&Item) -> bool) -> (usize, usize) {
    let group = || attempt.items().filter(|(_, item)| is_in(item));
    (group().filter(|(place, _)| is_right(attempt, *place)).count(), group().count())
}

/// How well certainty and correctness agreed, where the learner was asked.
pub(crate) fn by_certainty(context: &QuizContext, score: &Score) -> Html {
    let words = context.words();
    if score.certainty.is_empty() {
        return Html::default();
    }
    let groups = score.certainty.iter().rev().map(|agreement| {
        let mut names = CERTAINTIES.into_iter().zip(words.certainties);
        let name = names.find(|(certainty, _)| *certainty == agreement.certainty).map_or("", |(_, name)| name);
        Tally { name: name.into(), kind: None, right: agreement.right, sum: agreement.answers }
    });
    let sure = score.certainty.iter().find(|agreement| agreement.certainty == Certainty::Sure);
    let note = sure.map(|sure| match sure.answers - sure.right {
        0 => words.certainty_fits.to_owned(),
        wrong => count(words.sure_and_wrong, &[wrong]),
    });
    tallies(context, words.certainty_title, &groups.collect::<Vec<_>>(), note)
}
