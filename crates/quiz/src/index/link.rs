//! Which things belong together.

use super::Things;
use super::things::alike;
use crate::sort::sort;

/// A relation of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Duty,
    Output,
    Indicator,
    Knowledge,
    Skill,
    Level,
    Attitude,
    Note,
}

/// All relations.
pub(super) const RELATIONS: [Relation; 8] = [
    Relation::Duty,
    Relation::Output,
    Relation::Indicator,
    Relation::Knowledge,
    Relation::Skill,
    Relation::Level,
    Relation::Attitude,
    Relation::Note,
];

impl Relation {
    /// Its name in proofs.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Duty => "duty",
            Self::Output => "output",
            Self::Indicator => "indicator",
            Self::Knowledge => "knowledge",
            Self::Skill => "skill",
            Self::Attitude => "attitude",
            Self::Note => "note",
            Self::Level => "level",
        }
    }
}

/// The pairs of a relation, from one sort of things to another.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) relation: Relation,
    /// As the document states them.
    stated: Vec<(usize, usize)>,
    /// With equal and nearly equal texts counted as one.
    blurred: Vec<(usize, usize)>,
    /// How alike the texts are; row by row.
    alike: Vec<u16>,
    width: usize,
}

impl Link {
    pub(crate) fn new(relation: Relation, from: &Things<'_>, to: &Things<'_>, stated: Vec<(usize, usize)>) -> Self {
        let stated = sorted(stated);
        let blurred = stated
            .iter()
            .flat_map(|&(a, b)| from.near(a).iter().flat_map(move |&a| to.near(b).iter().map(move |&b| (a, b))));
        let blurred = sorted(blurred.collect());
        Self { relation, stated, blurred, alike: alike(&from.list, &to.list), width: to.list.len() }
    }

    /// Whether the document states it in these words.
    pub(crate) fn holds(&self, from: usize, to: usize) -> bool {
        self.stated.binary_search(&(from, to)).is_ok()
    }

    /// Whether the document states it in these or nearly these words.
    pub(crate) fn may_hold(&self, from: usize, to: usize) -> bool {
        self.blurred.binary_search(&(from, to)).is_ok()
    }

    /// How alike the texts of two ends are, in thousandths.
    pub(crate) fn likeness(&self, from: usize, to: usize) -> u16 {
        self.alike[from * self.width + to]
    }

    pub(crate) fn stated(&self) -> &[(usize, usize)] {
        &self.stated
    }
}

fn sorted(mut pairs: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    sort(&mut pairs);
    pairs.dedup();
    pairs
}
