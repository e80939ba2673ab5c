//! The options that come into question for a draft, and the ways to choose among them.

use competency_words::{en, zh_hant};

use crate::balance::Selection;
use crate::draft::{Draft, Shape};
use crate::guess::{Scores, gains, scores, statement_gains};
use crate::random::hash;
use crate::text::Bigrams;

/// The most right options that come into question.
const RIGHT: usize = 4;
/// The most wrong options that come into question.
const WRONG: usize = 7;
/// How many selections most drafts have: three of seven wrong options.
const USUAL: usize = 35;

/// How far an option is from the key in meaning, and a mark of chance for those that are as far.
type Rank = (usize, u64);

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

impl Shortlist {
    pub(crate) fn new(draft: &Draft<'_>) -> Self {
        let stem = draft.stem();
        let stems = [&zh_hant::STEMS, &en::STEMS].map(|stems| Bigrams::new(&stem.text(stems)));
        let name = hash(&draft.name());
        let mark = |option: usize| name ^ draft.ask.option(option).mark;
        let right = draft.right.iter().map(|&option| ((0, mark(option)), option)).collect::<Vec<_>>();
        let mut options = first(&right, RIGHT, &|_| Some(0));
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
            Shape::SingleOrTrueFalse => first_of([choose(1, 3), choose(1, 2), self.statements()]),
        }
    }

    fn select(&self, right: u32, wrong: u32) -> Vec<Selection> {
        let subsets = |options: usize, count: u32| (0..1_u16 << options).filter(move |set| set.count_ones() == count);
        let mut selections = Vec::with_capacity(USUAL);
        for right in subsets(self.right, right) {
            for wrong in subsets(self.options.len() - self.right, wrong) {
                selections.extend(self.selection(right | wrong << self.right));
            }
        }
        selections
    }

    fn selection(&self, places: u16) -> Option<Selection> {
        if self.chosen(places).any(|(_, candidate)| candidate.near & places != 0) {
            return None;
        }
        let options = self.chosen(places).map(|(place, candidate)| (&candidate.scores, place < self.right));
        let far = (0..16).filter(|place| places & (1 << place) != 0).sum();
        Some(Selection { places, gains: gains(options), far })
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
    let length = |option: usize| ask.option(option).length;
    let is_similar = |&option: &usize| length(option) <= 2 * key.length && key.length <= 2 * length(option);
    if wrong.iter().filter(|option| is_similar(option)).count() >= WRONG {
        wrong.retain(is_similar);
    }
    let unlike = |likeness: u16| 1000 - usize::from(likeness);
    let rank = |option: usize| (unlike(ask.options().likeness(right, option)), name ^ ask.option(option).mark);
    let wrong: Vec<_> = wrong.into_iter().map(|option| (rank(option), option)).collect();
    let closest = first(&wrong, WRONG, &|_| Some(0));
    let like_stem = first(&wrong, 2, &|option| Some(unlike(ask.likeness(draft.subjects[0], option))));
    let longer = first(&wrong, 1, &|option| length(option).checked_sub(key.length + 1));
    let shorter = first(&wrong, 1, &|option| key.length.checked_sub(length(option) + 1));
    let mut chosen: Vec<usize> = closest.iter().take(3).copied().collect();
    for option in like_stem.into_iter().chain(longer).chain(shorter).chain(closest) {
        if chosen.len() < WRONG && !chosen.contains(&option) {
            chosen.push(option);
        }
    }
    chosen
}

/// The options with the least distance, those of the least rank first among equals; what has no distance is left out.
fn first(options: &[(Rank, usize)], count: usize, distance: &dyn Fn(usize) -> Option<usize>) -> Vec<usize> {
    let mut found = Vec::with_capacity(count + 1);
    for &(rank, option) in options {
        let Some(distance) = distance(option) else { continue };
        let at = found.partition_point(|other| *other < (distance, rank, option));
        if at < count {
            found.insert(at, (distance, rank, option));
            found.truncate(count);
        }
    }
    found.into_iter().map(|(.., option)| option).collect()
}
