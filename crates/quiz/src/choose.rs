//! Choosing items for a quiz, and their order.

use crate::arrange::arrange;
use crate::bank::Bank;
use crate::item::Item;
use crate::kind::Kind;
use crate::random::Random;
use crate::sort::sort_by;

/// What a quiz should be like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// What all chance comes from.
    pub seed: u64,
    /// How many items to ask at most; all without it.
    pub count: Option<usize>,
    /// The ids of items that were answered wrongly or are due, asked before others.
    pub due: Vec<String>,
    /// The codes that items are asked about first.
    pub focus: Vec<String>,
}

/// How much an item is wished for: the smaller, the more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Due,
    Focus,
    Other,
}

impl Bank {
    /// A quiz: items with their options in the order shown.
    ///
    /// With a count, kinds and topics are balanced and no two items ask for the same fact, so there may be fewer than
    /// that. Items about the same task, attitude or term don't follow each other as far as possible.
    #[must_use]
    pub fn quiz(&self, wish: &Wish) -> Vec<Item> {
        self.quiz_among(wish, |_| true)
    }

    /// The same with some of the items.
    #[must_use]
    pub fn quiz_among(&self, wish: &Wish, is_wanted: impl Fn(&Item) -> bool) -> Vec<Item> {
        let items = self.items.iter().filter(|item| is_wanted(item));
        quiz(items.map(|item| (tier(item, wish), item)).collect(), wish)
    }
}

fn quiz(mut items: Vec<(Tier, &Item)>, wish: &Wish) -> Vec<Item> {
    let mut random = Random::new(wish.seed);
    random.shuffle(&mut items);
    sort_by(&mut items, |(one, _), (other, _)| one.cmp(other));
    if let Some(count) = wish.count {
        items = select(items, count);
    }
    let mut items: Vec<Item> = in_order(items).into_iter().cloned().collect();
    arrange(&mut items, &mut random);
    items
}

fn tier(item: &Item, wish: &Wish) -> Tier {
    if wish.due.contains(&item.id) {
        Tier::Due
    } else if item.codes().any(|code| wish.focus.iter().any(|focus| focus == code)) {
        Tier::Focus
    } else {
        Tier::Other
    }
}

impl Item {
    /// The codes that the item asks about.
    fn codes(&self) -> impl Iterator<Item = &str> {
        let stated = if self.proof.holds.is_empty() { &self.proof.fails[..] } else { &self.proof.holds[..] };
        stated.iter().flat_map(|[from, _, to]| [from.as_str(), to.as_str()])
    }
}

/// As many items as wished: the more wished for first, then of the kinds and topics with the fewest so far.
fn select(mut items: Vec<(Tier, &Item)>, count: usize) -> Vec<(Tier, &Item)> {
    let mut chosen = Vec::new();
    let (mut kinds, mut topics) = (vec![0_usize; Kind::ALL.len()], Counts::default());
    while chosen.len() < count {
        let cost = |(tier, item): &(Tier, &Item)| (*tier, kinds[item.kind as usize] + topics.most(item));
        let Some(best) = (0..items.len()).min_by_key(|&index| cost(&items[index])) else { break };
        let (tier, item) = items.remove(best);
        items.retain(|(_, other)| !shares(&item.facts, &other.facts));
        kinds[item.kind as usize] += 1;
        topics.add(item);
        chosen.push((tier, item));
    }
    chosen
}

/// The more wished for first, and no item behind one that shares a topic or a fact as far as possible.
fn in_order(mut items: Vec<(Tier, &Item)>) -> Vec<&Item> {
    let mut ordered: Vec<&Item> = Vec::new();
    let mut left = Counts::default();
    for (_, item) in &items {
        left.add(item);
    }
    while !items.is_empty() {
        let is_close = |item: &Item| ordered.last().is_some_and(|last| are_close(last, item));
        let cost = |(tier, item): &(Tier, &Item)| (is_close(item), *tier, usize::MAX - left.most(item));
        let Some(best) = (0..items.len()).min_by_key(|&index| cost(&items[index])) else { break };
        let (_, item) = items.remove(best);
        left.remove(item);
        ordered.push(item);
    }
    ordered
}

fn are_close(one: &Item, other: &Item) -> bool {
    shares(&one.topics, &other.topics) || shares(&one.facts, &other.facts)
}

fn shares(some: &[u64], others: &[u64]) -> bool {
    some.iter().any(|one| others.contains(one))
}

/// How many items there are about each topic.
#[derive(Debug, Default)]
struct Counts(Vec<(u64, usize)>);

impl Counts {
    fn add(&mut self, item: &Item) {
        for &topic in &item.topics {
            match self.0.binary_search_by_key(&topic, |(topic, _)| *topic) {
                Ok(at) => self.0[at].1 += 1,
                Err(at) => self.0.insert(at, (topic, 1)),
            }
        }
    }

    fn remove(&mut self, item: &Item) {
        for &topic in &item.topics {
            if let Ok(at) = self.0.binary_search_by_key(&topic, |(topic, _)| *topic) {
                self.0[at].1 -= 1;
            }
        }
    }

    /// The number for that topic of an item which has most.
    fn most(&self, item: &Item) -> usize {
        let count = |topic| self.0.binary_search_by_key(topic, |(topic, _)| *topic).map_or(0, |at| self.0[at].1);
        item.topics.iter().map(count).max().unwrap_or(0)
    }
}
