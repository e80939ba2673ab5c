//! The options that come into question for a draft, and the ways to choose among them.

use std::cmp::Reverse;

use crate::draft::{Draft, Shape};
use crate::guess::{Gains, Scores, gains, scores, statement_gains};
use crate::random::hash;
use crate::sort::sort_by;
use crate::text::Bigrams;

/// The most right options that come into question.
const RIGHT: usize = 4;
/// The most wrong options that come into question.
const WRONG: usize = 7;

/// The options that come into question, the right ones first, then the wrong ones, the best first.
#[derive(Debug)]
pub(crate) struct Shortlist {
    options: Vec<Candidate>,
    right: usize,
}

#[derive(Debug)]
struct Candidate {
    option: usize,
    scores: Scores,
    /// The places in the list of what must not stand beside it: texts that count as one.
    near: u16,
}

/// A choice among the options.
#[derive(Debug)]
pub(crate) struct Selection {
    /// The places in the shortlist.
    places: u16,
    pub(crate) gains: Gains,
    /// How far from the best options it is.
    pub(crate) far: i32,
}

impl Shortlist {
    pub(crate) fn new(draft: &Draft<'_>) -> Self {
        let stems = [Bigrams::new(&draft.stem.zh_hant), Bigrams::new(&draft.stem.en)];
        let name = hash(&draft.name());
        let mut options = draft.right.clone();
        let mark = |option: usize| name ^ draft.ask.option(option).mark;
        sort_by(&mut options, |&one, &other| mark(one).cmp(&mark(other)));
        options.truncate(RIGHT);
        let right = options.len();
        options.extend(best_wrong(draft, options[0], name));
        let candidates = options.iter().map(|&option| {
            let thing = draft.ask.option(option);
            let hidden = (!draft.hidden.is_empty()).then(|| Bigrams::new(&draft.text(option)));
            let scores = scores(&stems, hidden.as_ref().unwrap_or(&thing.bigrams), thing.length);
            let near = (0..).zip(&options).filter(|&(_, &other)| draft.ask.options().is_near(option, other));
            let near = near.filter(|&(_, &other)| other != option).map(|(place, _)| 1_u16 << place).sum();
            Candidate { option, scores, near }
        });
        Self { options: candidates.collect(), right }
    }

    /// The options of a selection, and whether each is right.
    pub(crate) fn options(&self, selection: &Selection) -> impl Iterator<Item = (usize, bool)> {
        self.chosen(selection.places).map(|(place, candidate)| (candidate.option, place < self.right))
    }

    /// All ways to choose options in a shape.
    pub(crate) fn selections(&self, shape: Shape) -> Vec<Selection> {
        let choose = |right, wrong| self.select(right, wrong);
        match shape {
            Shape::Multiple => choose(2, 2).into_iter().chain(choose(3, 1)).collect(),
            Shape::Single => first_of([choose(1, 3), choose(1, 2)]),
            Shape::SingleOrTrueFalse(_) => first_of([choose(1, 3), choose(1, 2), self.statements()]),
        }
    }

    fn select(&self, right: u32, wrong: u32) -> Vec<Selection> {
        let all = 1_u32.checked_shl(u32::try_from(self.options.len()).unwrap_or(16)).unwrap_or(0).saturating_sub(1);
        let all = u16::try_from(all).unwrap_or(u16::MAX);
        let (rights, wrongs) = (all & ((1 << self.right) - 1), all >> self.right);
        let subsets = |of: u16, count: u32| (0..=of).filter(move |set| set & !of == 0 && set.count_ones() == count);
        let pairs = subsets(rights, right).flat_map(|right| subsets(wrongs, wrong).map(move |wrong| (right, wrong)));
        pairs.map(|(right, wrong)| right | wrong << self.right).filter_map(|places| self.selection(places)).collect()
    }

    fn selection(&self, places: u16) -> Option<Selection> {
        if self.chosen(places).any(|(_, candidate)| candidate.near & places != 0) {
            return None;
        }
        let options: Vec<_> =
            self.chosen(places).map(|(place, candidate)| (&candidate.scores, place < self.right)).collect();
        let far =
            (0..).zip(&self.options).filter(|(place, _)| places & (1 << place) != 0).map(|(place, _)| place).sum();
        Some(Selection { places, gains: gains(&options), far })
    }

    /// The right option stated, or a wrong one.
    fn statements(&self) -> Vec<Selection> {
        if self.options.len() <= self.right {
            return Vec::new();
        }
        let statement = |place: usize| {
            let is_true = place < self.right;
            Selection { places: 1 << place, gains: statement_gains(is_true), far: 0 }
        };
        (0..self.options.len()).map(statement).collect()
    }

    fn chosen(&self, places: u16) -> impl Iterator<Item = (usize, &Candidate)> {
        self.options.iter().enumerate().filter(move |(place, _)| places & (1 << place) != 0)
    }
}

fn first_of<const N: usize>(selections: [Vec<Selection>; N]) -> Vec<Selection> {
    selections.into_iter().find(|selections| !selections.is_empty()).unwrap_or_default()
}

/// The wrong options closest in meaning to the right one, some that are most like the stem, and the next in length.
fn best_wrong(draft: &Draft<'_>, right: usize, name: u64) -> Vec<usize> {
    let (ask, key) = (draft.ask, draft.ask.option(right));
    let mut wrong = draft.wrong();
    let is_similar = |&option: &usize| {
        let length = ask.option(option).length;
        length <= 2 * key.length && key.length <= 2 * length
    };
    if wrong.iter().filter(|option| is_similar(option)).count() >= WRONG {
        wrong.retain(is_similar);
    }
    let cost = |option: usize| (Reverse(ask.options().likeness(right, option)), name ^ ask.option(option).mark);
    sort_by(&mut wrong, |&one, &other| cost(one).cmp(&cost(other)));
    let like_stem = |count| best(&wrong, count, |option| Some(ask.likeness(draft.subjects[0], option).into()));
    let longer =
        best(&wrong, 1, |option| ask.option(option).length.checked_sub(key.length + 1).map(|by| usize::MAX - by));
    let shorter =
        best(&wrong, 1, |option| key.length.checked_sub(ask.option(option).length + 1).map(|by| usize::MAX - by));
    let mut chosen: Vec<usize> = wrong.iter().take(3).copied().collect();
    for option in like_stem(2).into_iter().chain(longer).chain(shorter).chain(wrong.iter().copied()) {
        if chosen.len() < WRONG && !chosen.contains(&option) {
            chosen.push(option);
        }
    }
    chosen
}

/// The options with the highest scores, among those that have one.
fn best(options: &[usize], count: usize, score: impl Fn(usize) -> Option<usize>) -> Vec<usize> {
    let mut scored: Vec<_> = options.iter().filter_map(|&option| Some((score(option)?, option))).collect();
    sort_by(&mut scored, |(one, _), (other, _)| other.cmp(one));
    scored.into_iter().take(count).map(|(_, option)| option).collect()
}
