//! What guessers win above chance, kind by kind.

pub(crate) mod rules;
pub(crate) mod table;

use std::ops::Range;

use competency_quiz::{Item, Kind, Options, Pair};

use rules::{Look, RULES, Seen, number};

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
        let questions = questions(item, stem);
        for rule in rules {
            let gain = gain(&questions, rule);
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

/// What is to be answered, as a guesser sees it, and which of the options are right.
type Question = (Seen, Vec<bool>);

/// What a rule wins with the questions of an item.
pub(crate) fn gain(questions: &[Question], rule: usize) -> Won {
    let mut won = Won::default();
    let share_of_item = 1.0 / number(questions.len());
    for (seen, rights) in questions {
        if let Some(liked) = RULES[rule].1(seen) {
            let best = liked.iter().copied().fold(f64::MIN, f64::max);
            won.uses += share_of_item;
            won.gain += share_of_item * (share(rights, |place| liked[place] >= best) - share(rights, |_| true));
        }
    }
    won
}

/// An item as questions: under its stem, or in matching, one for each row under its left side.
pub(crate) fn questions(item: &Item, stem: &str) -> Vec<Question> {
    let question = |stem: &str, options: Vec<(&str, bool)>| {
        let (texts, rights): (Vec<&str>, Vec<bool>) = options.into_iter().unzip();
        (Seen { stem: Look::new(stem), options: texts.into_iter().map(Look::new).collect() }, rights)
    };
    match &item.options {
        Options::Choices(choices) => {
            let options = choices.iter().map(|choice| (choice.text.as_str(), item.key.contains(&choice.id)));
            vec![question(stem, options.collect())]
        }
        Options::Pairs(pairs) => {
            let shown: Vec<_> = item.order.iter().filter_map(|id| pairs.iter().find(|pair| pair.id == *id)).collect();
            let row = |row: &Pair| {
                question(
                    &row.left.text,
                    shown.iter().map(|pair| (pair.right.text.as_str(), pair.id == row.id)).collect(),
                )
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
