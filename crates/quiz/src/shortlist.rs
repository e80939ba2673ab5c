//! The options that come into question for a draft, and the ways to choose among them.

use competency_words::zh_hant;

use crate::draft::{Draft, Shape};
use crate::guess::{Scores, gains, scores, statement_gains};
use crate::random::hash;
use crate::text::Look;
use crate::ways::Selection;

/// The most keys that come into question.
const KEYS: usize = 4;
/// The most distractors that come into question; of several keys, fewer.
const DISTRACTORS: usize = 9;
const DISTRACTORS_OF_SEVERAL: usize = 6;

/// Where there are fewer ways to choose three distractors, two will do, too.
const FEW: usize = 35;

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
    /// Whether it has characters in common with what the stem names.
    is_alike: bool,
    /// The places in the list of what must not stand beside it: texts that count as one.
    near: u16,
}

impl Shortlist {
    /// None where what is right can't be among the options.
    pub(crate) fn new(draft: &Draft<'_>) -> Option<Self> {
        let stem = Look::new(&draft.stem().text(&zh_hant::STEMS));
        let subjects = draft.subjects.iter().map(|&subject| draft.ask.subject(subject).text.as_ref());
        let named = Look::new(&subjects.collect::<Vec<_>>().join("、"));
        let name = hash(&draft.name());
        let mark = |option: usize| name ^ draft.ask.option(option).mark;
        let keys = draft.keys().into_iter().map(|option| ((0, mark(option)), option)).collect::<Vec<_>>();
        let mut options = first(&keys, KEYS, &|_| Some(0));
        let right = options.len();
        options.extend(distractors(draft, *options.first()?, name));
        let candidates = options.iter().map(|&option| {
            let text = draft.text(option);
            let look = Look::new(&text);
            let scores = scores(&stem, &named, &look, text.chars().count());
            let near = (0..).zip(&options).filter(|&(_, &other)| draft.ask.options().is_near(option, other));
            let near = near.filter(|&(_, &other)| other != option).map(|(place, _)| 1_u16 << place).sum();
            let is_alike = named.characters.shared(&look.characters) > 0;
            Candidate { option, scores, is_alike, near }
        });
        Some(Self { options: candidates.collect(), right })
    }

    /// The options of a selection, and whether each is right.
    pub(crate) fn options(&self, selection: &Selection) -> impl Iterator<Item = (usize, bool)> {
        self.chosen(selection.places).map(|(place, candidate)| (candidate.option, place < self.right))
    }

    /// All ways to choose options in a shape.
    pub(crate) fn selections(&self, shape: Shape) -> Vec<Selection> {
        let choose = |right, wrong| self.select(right, wrong);
        let single = || {
            let mut selections = choose(1, 3);
            if selections.len() < FEW {
                selections.extend(choose(1, 2));
            }
            selections
        };
        match shape {
            Shape::Multiple => choose(2, 2).into_iter().chain(choose(3, 1)).collect(),
            Shape::Single => single(),
            Shape::SingleOrTrueFalse => first_of([single(), self.statements()]),
        }
    }

    fn select(&self, right: u32, wrong: u32) -> Vec<Selection> {
        let subsets = |options: usize, count: u32| (0..1_u16 << options).filter(move |set| set.count_ones() == count);
        let mut selections = Vec::new();
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
        Some(Selection { places, gains: gains(options) })
    }

    /// The right option stated, or a wrong one.
    fn statements(&self) -> Vec<Selection> {
        if self.options.len() <= self.right {
            return Vec::new();
        }
        let statement = |place: usize| {
            let is_true = place < self.right;
            Selection { places: 1 << place, gains: statement_gains(is_true, self.options[place].is_alike) }
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

/// Some distractors that are closest in meaning to the key, most and least like the stem, and next to it in length.
fn distractors(draft: &Draft<'_>, key: usize, name: u64) -> Vec<usize> {
    let ask = draft.ask;
    let most = if matches!(draft.shape, Shape::Multiple) { DISTRACTORS_OF_SEVERAL } else { DISTRACTORS };
    let length = |option: usize| ask.option(option).length;
    let unlike = |likeness: u16| 1000 - usize::from(likeness);
    let rank = |option: usize| (unlike(ask.options().likeness(key, option)), name ^ ask.option(option).mark);
    let all: Vec<_> = draft.distractors().into_iter().map(|option| (rank(option), option)).collect();
    let like_stem = |option: usize| usize::from(ask.likeness(draft.subjects[0], option));
    let closest = first(&all, most, &|_| Some(0));
    let some = [
        first(&all, 2, &|option| Some(1000 - like_stem(option))),
        first(&all, 1, &|option| Some(like_stem(option))),
        first(&all, 1, &|option| length(option).checked_sub(length(key) + 1)),
        first(&all, 1, &|option| length(key).checked_sub(length(option) + 1)),
        first(&all, 1, &|option| (length(option) == length(key)).then_some(0)),
    ];
    let mut chosen: Vec<usize> = closest.iter().take(3).copied().collect();
    for option in some.into_iter().flatten().chain(closest) {
        if chosen.len() < most && !chosen.contains(&option) {
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
