//! What guessers win above chance, kind by kind.

pub(crate) mod rules;
pub(crate) mod table;

use std::ops::Range;

use competency_quiz::{Item, Kind, Options};

use rules::{RULES, Seen, number};

/// How often a rule was of use, and what it won above chance.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Won {
    pub(crate) uses: f64,
    pub(crate) gain: f64,
}

/// What each rule wins with the items of each kind.
#[derive(Clone, Debug)]
pub(crate) struct Tally {
    pub(crate) kinds: Vec<[Won; RULES.len()]>,
    pub(crate) items: Vec<usize>,
}

impl Default for Tally {
    fn default() -> Self {
        Self { kinds: vec![Default::default(); Kind::ALL.len()], items: vec![0; Kind::ALL.len()] }
    }
}

impl Tally {
    /// Lets the guessers of some rules answer an item.
    pub(crate) fn add(&mut self, item: &Item, stem: &str, rules: Range<usize>) {
        for rule in rules {
            let gain = gain(item, stem, rule);
            let won = &mut self.kinds[item.kind as usize][rule];
            won.uses += gain.uses;
            won.gain += gain.gain;
        }
    }

    /// What a rule wins with an item of a kind for which it is of use.
    pub(crate) fn gain(&self, kind: Kind, rule: usize) -> f64 {
        let won = self.kinds[kind as usize][rule];
        if won.uses > 0.0 { won.gain / won.uses } else { 0.0 }
    }

    /// The rule that wins most with a kind.
    pub(crate) fn best(&self, kind: Kind) -> usize {
        let gain = |rule: &usize| self.gain(kind, *rule);
        (0..RULES.len()).max_by(|one, other| gain(one).total_cmp(&gain(other))).unwrap_or(0)
    }

    /// The rule that is farthest from chance with a kind.
    pub(crate) fn worst(&self, kind: Kind) -> usize {
        let far = |rule: &usize| self.gain(kind, *rule).abs();
        (0..RULES.len()).max_by(|one, other| far(one).total_cmp(&far(other))).unwrap_or(0)
    }
}

/// What a rule wins with an item.
pub(crate) fn gain(item: &Item, stem: &str, rule: usize) -> Won {
    let mut won = Won::default();
    let questions = questions(item, stem);
    let share_of_item = 1.0 / number(questions.len());
    for (stem, options, rights) in questions {
        if let Some(liked) = RULES[rule].1(&Seen { stem, options }) {
            let best = liked.iter().copied().fold(f64::MIN, f64::max);
            won.uses += share_of_item;
            won.gain += share_of_item * (share(&rights, |place| liked[place] >= best) - share(&rights, |_| true));
        }
    }
    won
}

/// What is to be answered: the stem or a left side, the options, and which of them are right.
fn questions<'a>(item: &'a Item, stem: &'a str) -> Vec<(&'a str, Vec<&'a str>, Vec<bool>)> {
    match &item.options {
        Options::Choices(choices) => {
            let rights = choices.iter().map(|choice| item.key.contains(&choice.id)).collect();
            vec![(stem, choices.iter().map(|choice| choice.text.as_str()).collect(), rights)]
        }
        Options::Pairs(pairs) => {
            let shown: Vec<_> = item.order.iter().filter_map(|id| pairs.iter().find(|pair| pair.id == *id)).collect();
            let row = |row: &'a competency_quiz::Pair| {
                let rights = shown.iter().map(|pair| pair.id == row.id).collect();
                (row.left.text.as_str(), shown.iter().map(|pair| pair.right.text.as_str()).collect(), rights)
            };
            pairs.iter().map(row).collect()
        }
    }
}

/// Of some of the options, the share that is right.
fn share(rights: &[bool], is_liked: impl Fn(usize) -> bool) -> f64 {
    let liked: Vec<bool> = (0..rights.len()).filter(|&place| is_liked(place)).map(|place| rights[place]).collect();
    number(liked.iter().filter(|right| **right).count()) / number(liked.len().max(1))
}
