//! Which things belong together.

use super::things::{Things, likeness};
use crate::step::step;

/// A relation of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Duty,
    Output,
    Indicator,
    Knowledge,
    Skill,
    Attitude,
    Note,
}

/// All relations.
pub(super) const RELATIONS: [Relation; 7] = [
    Relation::Duty,
    Relation::Output,
    Relation::Indicator,
    Relation::Knowledge,
    Relation::Skill,
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
        }
    }
}

/// Places in two lists that belong together.
pub(super) type Pairs = Vec<(usize, usize)>;

/// The pairs of a relation, from one sort of things to another.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) relation: Relation,
    /// A row for each thing that the relation goes from.
    cells: Vec<Cell>,
    width: usize,
}

/// How two things are to each other.
#[derive(Clone, Copy, Debug)]
struct Cell {
    /// How alike the texts are, in thousandths.
    likeness: u16,
    /// Whether the document states the relation in these words.
    holds: bool,
    /// Whether it does in these or nearly these words.
    may_hold: bool,
}

impl Link {
    pub(crate) async fn new(relation: Relation, from: &Things<'_>, to: &Things<'_>, stated: &[(usize, usize)]) -> Self {
        let width = to.list.len();
        let mut cells = Vec::with_capacity(from.list.len() * width);
        for one in &from.list {
            let cell = |other| Cell { likeness: likeness(one, other), holds: false, may_hold: false };
            cells.extend(to.list.iter().map(cell));
            step().await;
        }
        for &(one, other) in stated {
            cells[one * width + other].holds = true;
            for near in from.near(one) {
                to.near(other).for_each(|other| cells[near * width + other].may_hold = true);
            }
        }
        Self { relation, cells, width }
    }

    fn cell(&self, from: usize, to: usize) -> Cell {
        self.cells[from * self.width + to]
    }

    /// Whether the document states it in these words.
    pub(crate) fn holds(&self, from: usize, to: usize) -> bool {
        self.cell(from, to).holds
    }

    /// Whether the document states it in these or nearly these words.
    pub(crate) fn may_hold(&self, from: usize, to: usize) -> bool {
        self.cell(from, to).may_hold
    }

    /// How alike the texts of two ends are, in thousandths.
    pub(crate) fn likeness(&self, from: usize, to: usize) -> u16 {
        self.cell(from, to).likeness
    }

    /// All that the document states, in order.
    pub(crate) fn stated(&self) -> impl Iterator<Item = (usize, usize)> {
        let cells = self.cells.iter().enumerate().filter(|(_, cell)| cell.holds);
        cells.map(|(at, _)| (at / self.width, at % self.width))
    }
}
