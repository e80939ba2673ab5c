//! Which things belong together.

use super::things::{Thing, Things, likeness};
use crate::step::step;
use crate::text::{Heads, Reading};

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
    /// Of each thing that the relation goes from, whether the document states all of what it goes to.
    is_stated: Vec<bool>,
}

/// How two things are to each other.
#[expect(clippy::struct_excessive_bools, reason = "any of them may be so, whatever the others are")]
#[derive(Clone, Copy, Debug)]
struct Cell {
    /// How alike the texts are, in thousandths.
    likeness: u16,
    /// Whether the document states the relation in these words.
    holds: bool,
    /// Whether it does in these or nearly these words.
    may_hold: bool,
    /// Whether who knows the work may say that it does, whatever the document states.
    is_arguable: bool,
    /// Whether what is shown of them shares a head noun.
    stands_out: bool,
}

impl Link {
    /// With the pairs that are stated, in a document of a name.
    pub(super) async fn new(
        relation: Relation,
        [from, to]: [&Things<'_>; 2],
        stated: &[(usize, usize)],
        name: &Reading,
    ) -> Self {
        let said = [from, to].map(|things| heads(things, name, |thing| &thing.meaning));
        let seen = [from, to].map(|things| heads(things, name, |thing| &thing.shown));
        let width = to.list.len();
        let mut cells = Vec::with_capacity(from.list.len() * width);
        for (at, one) in from.list.iter().enumerate() {
            let cell = |(to, other): (usize, &Thing<'_>)| Cell {
                likeness: likeness(one, other),
                holds: false,
                may_hold: false,
                is_arguable: said[0][at].are_shared(&said[1][to]),
                stands_out: seen[0][at].are_shared(&seen[1][to]),
            };
            cells.extend(to.list.iter().enumerate().map(cell));
            step().await;
        }
        for &(one, other) in stated {
            cells[one * width + other].holds = true;
            for near in from.near(one) {
                to.near(other).for_each(|other| cells[near * width + other].may_hold = true);
            }
        }
        Self { relation, cells, width, is_stated: vec![true; from.list.len()] }
    }

    /// Of a thing that the relation goes from, the document leaves open what it goes to.
    pub(super) fn leave_open(&mut self, from: usize) {
        self.is_stated[from] = false;
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

    /// Whether the relation can be denied: the document states what there is, and this isn't among it in any words.
    pub(crate) fn fails(&self, from: usize, to: usize) -> bool {
        self.is_stated[from] && !self.may_hold(from, to)
    }

    /// Whether who knows the work may say that it holds, since the texts share a head noun.
    pub(crate) fn is_arguable(&self, from: usize, to: usize) -> bool {
        self.cell(from, to).is_arguable
    }

    /// Whether they can be told to belong together, since what is shown shares a head noun.
    pub(crate) fn stands_out(&self, from: usize, to: usize) -> bool {
        self.cell(from, to).stands_out
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

fn heads<'t>(things: &'t Things<'_>, name: &Reading, of: fn(&'t Thing<'t>) -> &'t Reading) -> Vec<Heads<'t>> {
    things.list.iter().map(|thing| Heads::new(of(thing), name)).collect()
}
