//! How alike texts are.

use super::fold::folded;
use crate::sort::sort;

/// The pairs of neighbouring characters in a folded text, each once, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bigrams(Vec<u64>);

impl Bigrams {
    pub(crate) fn new(text: &str) -> Self {
        Self::of(&folded(text))
    }

    /// Of characters that are folded.
    pub(super) fn of(folded: &[char]) -> Self {
        let mut pairs: Vec<_> = match folded[..] {
            [only] => vec![u64::from(only)],
            _ => folded.windows(2).map(|pair| u64::from(pair[0]) << 32 | u64::from(pair[1])).collect(),
        };
        sort(&mut pairs);
        pairs.dedup();
        Self(pairs)
    }

    /// The characters alone.
    pub(super) fn single(folded: &[char]) -> Self {
        let mut characters: Vec<u64> = folded.iter().map(|&character| u64::from(character)).collect();
        sort(&mut characters);
        characters.dedup();
        Self(characters)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// How many pairs two texts share.
    pub(crate) fn shared(&self, other: &Self) -> usize {
        let (mut left, mut right, mut shared) = (0, 0, 0);
        while let (Some(a), Some(b)) = (self.0.get(left), other.0.get(right)) {
            left += usize::from(a <= b);
            right += usize::from(b <= a);
            shared += usize::from(a == b);
        }
        shared
    }

    /// Dice's coefficient of the two sets of pairs, in thousandths: 0 for nothing in common, 1000 for the same.
    pub(crate) fn likeness(&self, other: &Self) -> usize {
        dice(self.shared(other), self.len() + other.len())
    }
}

/// Dice's coefficient of two sets with so many members in common and so many in all, in thousandths.
fn dice(shared: usize, all: usize) -> usize {
    (2000 * shared).checked_div(all).unwrap_or(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(a: &str, b: &str) -> usize {
        Bigrams::new(a).likeness(&Bigrams::new(b))
    }

    #[test]
    fn likeness_is_the_share_of_common_pairs() {
        assert_eq!(likeness("行銷管理", "整合行銷管理"), 750);
        assert_eq!(likeness("ＡＩ 工具。", "ai工具"), 1000);
        assert_eq!(likeness("合作契約", "效益評估"), 0);
        assert_eq!(likeness("4", "5"), 0);
        assert_eq!(likeness("", ""), 1000);
    }
}
