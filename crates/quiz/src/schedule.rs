//! When to ask an item again: the SM-2 algorithm.
//!
//! P. A. Woźniak, *Optimization of learning* (1990), chapter 3.2. As in the common implementations, a wrong answer makes
//! an item less easy too. Days are counted from any day that the caller keeps to.

use crate::answer::Certainty;
use crate::sort::sort_by;

/// The easiness of an item that was never answered, and the least that there is, in hundredths.
const EASINESS: u32 = 250;
const LEAST: u32 = 130;

/// What is remembered of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
pub struct Card {
    /// How often it was answered rightly since the last wrong answer.
    pub repetitions: u32,
    /// The days from the last answer to the next.
    pub interval: u32,
    /// How easy it is, in hundredths: 130 and more.
    pub easiness: u32,
    /// The day on which to ask it again.
    pub due: u32,
}

impl Default for Card {
    fn default() -> Self {
        Self { repetitions: 0, interval: 0, easiness: EASINESS, due: 0 }
    }
}

/// How well an item was answered, from 0 (sure and wrong) to 5 (sure and right).
#[must_use]
pub fn quality(is_right: bool, certainty: Option<Certainty>) -> u8 {
    match (is_right, certainty) {
        (true, Some(Certainty::Sure)) => 5,
        (true, Some(Certainty::Fair) | None) => 4,
        (true, Some(Certainty::Unsure)) => 3,
        (false, Some(Certainty::Unsure)) => 2,
        (false, Some(Certainty::Fair) | None) => 1,
        (false, Some(Certainty::Sure)) => 0,
    }
}

impl Card {
    /// What is remembered after an answer of a [`quality`] on a day; more than 5 counts as 5.
    #[must_use]
    pub fn review(self, quality: u8, today: u32) -> Self {
        let (repetitions, interval) = match (quality, self.repetitions) {
            (0..3, _) => (0, 1),
            (_, 0) => (1, 1),
            (_, 1) => (2, 6),
            (_, before) => (before.saturating_add(1), self.next_interval()),
        };
        let missing = u32::from(5_u8.saturating_sub(quality));
        let easiness = (self.easiness.saturating_add(10)).saturating_sub(missing * (8 + missing * 2)).max(LEAST);
        Self { repetitions, interval, easiness, due: today.saturating_add(interval) }
    }

    /// The day of the last answer.
    #[must_use]
    pub fn reviewed(self) -> u32 {
        self.due.saturating_sub(self.interval)
    }

    /// The last interval times the easiness, rounded up.
    fn next_interval(self) -> u32 {
        let days = (u64::from(self.interval) * u64::from(self.easiness)).div_ceil(100);
        u32::try_from(days).unwrap_or(u32::MAX)
    }
}

/// The ids of the items that are due on a day, the longest overdue first, at most so many.
#[must_use]
pub fn due<'a>(cards: &[(&'a str, Card)], today: u32, most: usize) -> Vec<&'a str> {
    let mut due: Vec<_> = cards.iter().filter(|(_, card)| card.due <= today).collect();
    sort_by(&mut due, |(one, first), (other, second)| (first.due, *one).cmp(&(second.due, *other)));
    due.into_iter().take(most).map(|(id, _)| *id).collect()
}
