//! Choosing the options of all items together, so that no guesser beats chance.

use crate::guess::{BOUND, GUESSERS, Gains, WHOLE, add, subtract};
use crate::kind::Kind;

/// How much of the items a guesser may win above chance: two in a hundred.
const MARGIN: (i32, i32) = (2, 100);

/// How often the choices are gone through.
const ROUNDS: usize = 3;

/// An item's ways to be.
pub(crate) struct Way {
    pub(crate) kind: Kind,
    pub(crate) choices: Vec<Selection>,
}

/// One way for an item to be.
#[derive(Debug)]
pub(crate) struct Selection {
    /// The places in the shortlist of the options chosen, one bit each; none for a table.
    pub(crate) places: u16,
    /// What guessers win.
    pub(crate) gains: Gains,
    /// How far it is from the best.
    pub(crate) far: i32,
}

/// What guessers win over all items chosen, and over those of each kind.
struct Sums {
    all: Gains,
    kinds: Vec<Gains>,
    count: i32,
}

/// For each item the choice that was made; none where it has to be left out.
pub(crate) fn balance(items: &[Way]) -> Vec<Option<usize>> {
    let mut sums = Sums { all: [0; GUESSERS], kinds: vec![[0; GUESSERS]; Kind::ALL.len()], count: 0 };
    let mut chosen: Vec<Option<usize>> = vec![None; items.len()];
    for _ in 0..ROUNDS {
        for (item, chosen) in items.iter().zip(&mut chosen) {
            chosen.inspect(|&old| sums.remove(item, old));
            *chosen = sums.best(item);
            chosen.inspect(|&new| sums.insert(item, new));
        }
    }
    while let Some(worst) = sums.worst(items, &chosen) {
        if let Some(old) = chosen[worst].take() {
            sums.remove(&items[worst], old);
        }
    }
    chosen
}

impl Sums {
    /// The choice that leaves the guessers with the least.
    fn best(&self, item: &Way) -> Option<usize> {
        let cost = |Selection { gains, far, .. }: &Selection| {
            let sums = self.all.iter().zip(&self.kinds[item.kind as usize]);
            sums.zip(gains).map(|((all, kind), gain)| gain * (2 * (all + kind) + 2 * gain)).sum::<i32>() + far * WHOLE
        };
        (0..item.choices.len()).min_by_key(|&choice| cost(&item.choices[choice]))
    }

    fn insert(&mut self, item: &Way, choice: usize) {
        add(&mut self.all, &item.choices[choice].gains);
        add(&mut self.kinds[item.kind as usize], &item.choices[choice].gains);
        self.count += 1;
    }

    fn remove(&mut self, item: &Way, choice: usize) {
        subtract(&mut self.all, &item.choices[choice].gains);
        subtract(&mut self.kinds[item.kind as usize], &item.choices[choice].gains);
        self.count -= 1;
    }

    /// The item that helps the guessers most who win too much; none where nobody does.
    fn worst(&self, items: &[Way], chosen: &[Option<usize>]) -> Option<usize> {
        let too_much = |guesser: &usize| self.all[*guesser] * MARGIN.1 > self.count * WHOLE * MARGIN.0;
        let winners: Vec<usize> = BOUND.filter(too_much).collect();
        let help = |gains: &Gains| winners.iter().map(|&guesser| gains[guesser]).sum::<i32>();
        let helps = items.iter().zip(chosen).enumerate();
        let helps = helps.filter_map(|(index, (item, chosen))| Some((help(&item.choices[(*chosen)?].gains), index)));
        helps.filter(|_| !winners.is_empty()).max().map(|(_, index)| index)
    }
}
