//! All items that a document allows.

use competency_standard::Standard;

use crate::balance::balance;
use crate::draft::Draft;
use crate::gap::{Gap, Gaps, Reason, all};
use crate::index::Index;
use crate::item::Item;
use crate::kind::Kind;
use crate::kinds::{Table, drafts, tables};
use crate::prove;
use crate::random::hash;
use crate::shortlist::Shortlist;
use crate::step::{at_once, step};
use crate::ways::{Selection, Way};

/// All items that can be proved from a document, and why there aren't more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    /// The items, kind by kind, with their options in an order that says nothing.
    pub items: Vec<Item>,
    /// What was not made, in the order of the kinds.
    pub gaps: Vec<Gap>,
}

/// An item before its options are chosen.
enum Plan<'i> {
    Choice(Draft<'i>, Shortlist),
    Match(Vec<Table<'i>>),
}

impl Bank {
    /// Makes all items of a document. The same document always gives the same.
    #[must_use]
    pub fn new(standard: &Standard) -> Self {
        at_once(Self::in_steps(standard))
    }

    /// The same in small steps, so that a page stays alive meanwhile: each poll takes one, and no waker is woken.
    pub async fn in_steps(standard: &Standard) -> Self {
        if !is_comparable(standard) {
            return Self { items: Vec::new(), gaps: all(Reason::TooLarge) };
        }
        let index = Index::new(standard).await;
        let mut gaps = Gaps::default();
        let (plans, ways) = plans(&index, &mut gaps).await;
        let chosen = balance(&ways, hash(&standard.name)).await;
        let mut items = Vec::with_capacity(plans.len());
        for ((plan, way), chosen) in plans.iter().zip(&ways).zip(chosen) {
            match chosen {
                Some(chosen) => items.extend(plan.item(chosen, &way.selections[chosen])),
                None => gaps.add(way.kind, Reason::Guessable),
            }
            step().await;
        }
        let made = |kind| items.iter().any(|item: &Item| item.kind == kind);
        let gaps = gaps.finish(made);
        Self { items, gaps }
    }
}

impl Bank {
    /// Why there are so few items, where there are fewer than ten: the reason for which most were left out. The words of
    /// the interface have a sentence for each (`because`, in the order of [`Reason`]).
    #[must_use]
    pub fn why_few(&self) -> Option<Reason> {
        let count = |reason: Reason| self.gaps.iter().filter(|gap| gap.reason == reason).map(|gap| gap.count).sum();
        let counted = self.gaps.iter().map(|gap| (count(gap.reason), gap.reason));
        let most = counted.max_by_key(|(count, _): &(usize, Reason)| *count);
        most.filter(|_| self.items.len() < FEW).map(|(_, reason)| reason)
    }
}

/// Fewer items than this are so few that a learner wonders why.
const FEW: usize = 10;

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

/// The fewest wrong options beside a right one.
const FEWEST: usize = 2;

/// All items that can be, and for each the ways that it can be.
async fn plans<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> (Vec<Plan<'i>>, Vec<Way>) {
    let (mut plans, mut ways) = (Vec::new(), Vec::new());
    for draft in drafts(index, gaps) {
        let Some(shortlist) = Shortlist::new(&draft) else {
            let is_alone = draft.distractors().len() < FEWEST;
            gaps.add(draft.kind, if is_alone { Reason::TooFewOptions } else { Reason::Guessable });
            continue;
        };
        let (kind, selections) = (draft.kind, shortlist.selections(draft.shape));
        if selections.is_empty() {
            gaps.add(kind, Reason::TooFewOptions);
        } else {
            plans.push(Plan::Choice(draft, shortlist));
            ways.push(Way { kind, selections });
        }
        step().await;
    }
    for tables in tables(index, gaps) {
        let selections = tables.iter().map(|table| Selection { places: 0, gains: table.gains });
        ways.push(Way { kind: Kind::OutputsOfTasks, selections: selections.collect() });
        plans.push(Plan::Match(tables));
    }
    (plans, ways)
}

impl Plan<'_> {
    /// The item with the selection of that number.
    fn item(&self, number: usize, selection: &Selection) -> Option<Item> {
        match self {
            Self::Choice(draft, shortlist) => Some(prove::choice(draft, shortlist.options(selection).collect())),
            Self::Match(tables) => Some(prove::matching(tables.get(number)?)),
        }
    }
}
