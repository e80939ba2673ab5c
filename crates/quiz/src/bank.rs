//! All items that a document allows.

use competency_standard::Standard;

use crate::balance::{Way, balance};
use crate::draft::Draft;
use crate::gap::{Gap, Gaps, Reason, all};
use crate::index::Index;
use crate::item::Item;
use crate::kinds::{Table, drafts, question, tables};
use crate::shortlist::{Selection, Shortlist};
use crate::{Kind, prove};

/// All items that can be proved from a document, and why there aren't more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    /// The items, kind by kind, with their options in an order that says nothing.
    pub items: Vec<Item>,
    /// What was not made, in the order of the kinds.
    pub gaps: Vec<Gap>,
}

/// An item with all the ways that it can be.
enum Plan<'i> {
    Choice(Draft<'i>, Shortlist, Vec<Selection>),
    Match(Vec<Table<'i>>),
}

impl Bank {
    /// Makes all items of a document. The same document always gives the same.
    #[must_use]
    pub fn new(standard: &Standard) -> Self {
        if !is_comparable(standard) {
            return Self { items: Vec::new(), gaps: all(Reason::TooLarge) };
        }
        let index = Index::new(standard);
        let mut gaps = Gaps::default();
        let plans = plans(&index, &mut gaps);
        let ways: Vec<Way> = plans.iter().map(Plan::way).collect();
        let mut items = Vec::new();
        for (plan, chosen) in plans.iter().zip(balance(&ways)) {
            match chosen {
                Some(chosen) => items.extend(plan.item(chosen)),
                None => gaps.add(plan.kind(), Reason::Guessable),
            }
        }
        let made = |kind| items.iter().any(|item: &Item| item.kind == kind);
        let gaps = gaps.finish(made);
        Self { items, gaps }
    }
}

/// The most things of a sort, each of which is compared with every other.
const MOST: usize = 1000;

/// Whether there are few enough things to compare each with every other. Published standards have at most 200.
fn is_comparable(standard: &Standard) -> bool {
    let tasks = || standard.duties.iter().flat_map(|duty| duty.tasks.iter());
    let blocks = || tasks().flat_map(|task| task.blocks.iter());
    let counts = [
        standard.duties.len(),
        tasks().count(),
        blocks().map(|block| block.outputs.len()).sum(),
        blocks().map(|block| block.indicators.len()).sum(),
        standard.knowledge.len(),
        standard.skills.len(),
        standard.attitudes.len(),
        standard.notes.len(),
    ];
    counts.iter().all(|&count| count <= MOST)
}

fn plans<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Plan<'i>> {
    let mut plans = Vec::new();
    for draft in drafts(index, gaps) {
        let shortlist = Shortlist::new(&draft);
        let selections = shortlist.selections(draft.shape);
        if selections.is_empty() {
            gaps.add(draft.kind, Reason::TooFewOptions);
        } else {
            plans.push(Plan::Choice(draft, shortlist, selections));
        }
    }
    plans.extend(tables(index, gaps).into_iter().map(Plan::Match));
    plans
}

impl Plan<'_> {
    fn kind(&self) -> Kind {
        match self {
            Self::Choice(draft, ..) => draft.kind,
            Self::Match(_) => Kind::OutputsOfTasks,
        }
    }

    fn way(&self) -> Way {
        let choices = match self {
            Self::Choice(_, _, selections) => selections.iter().map(|one| (one.gains, one.far)).collect(),
            Self::Match(tables) => (0..).zip(tables).map(|(far, table)| (table.gains, far)).collect(),
        };
        Way { kind: self.kind(), choices }
    }

    fn item(&self, chosen: usize) -> Option<Item> {
        match self {
            Self::Choice(draft, shortlist, selections) => {
                let options = shortlist.options(selections.get(chosen)?);
                Some(prove::choice(draft, options.collect()))
            }
            Self::Match(tables) => Some(prove::matching(tables.get(chosen)?, question())),
        }
    }
}
