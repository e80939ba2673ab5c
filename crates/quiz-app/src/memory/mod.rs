//! What is remembered across visits.

mod format;

use competency_quiz::schedule::{Card, due, quality};
use competency_quiz::{Bank, Certainty, Session};

pub(crate) use self::format::{FORMAT, StoredAttempt, StoredMemory};
use self::format::{StoredCard, StoredSession};
use crate::attempt::Attempt;

const DAY: f64 = 86_400_000.0;

/// What is remembered of the items that were answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Memory {
    cards: Vec<(String, Card)>,
}

/// The day of a time in milliseconds, counted from 1970.
pub(crate) fn day(now: f64) -> u32 {
    // Times before 1970 and those that aren't numbers are day 0.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, as it should")]
    let day = (now / DAY) as u32;
    day
}

impl StoredMemory {
    /// Whether it is of this format and of the standard of that code.
    pub(crate) fn is_of(&self, standard: Option<&str>) -> bool {
        self.0 == FORMAT && self.1.as_deref() == standard
    }

    /// What is remembered of the items that there are.
    pub(crate) fn memory(&self, bank: &Bank) -> Memory {
        let mut memory = Memory::default();
        for stored in &self.2 {
            let item = &stored.0;
            let is_known = bank.items.iter().any(|known| known.id == *item);
            if is_known && memory.card(item).is_none() {
                memory.cards.push((item.clone(), stored.card()));
            }
        }
        memory
    }
}

impl StoredAttempt {
    /// An attempt that isn't finished.
    pub(crate) fn new(attempt: &Attempt) -> Self {
        let session = StoredSession::new(&attempt.session.snapshot());
        Self(session, u32::from(attempt.asks_certainty), attempt.seconds())
    }

    /// The attempt that was broken off; none where it no longer fits the document.
    pub(crate) fn attempt(&self, bank: &Bank) -> Option<Attempt> {
        let Self(session, asks_certainty, seconds) = self;
        let session = Session::resume(bank, &session.snapshot()?).ok()?;
        Some(Attempt::new(session, *asks_certainty == 1, *seconds))
    }
}

impl Memory {
    /// Takes over what another quiz stored since `before` was stored: its answers, where this one has none that is
    /// later, and what it deleted.
    pub(crate) fn merge(&mut self, before: &Self, stored: &Self) {
        self.cards.retain(|(id, _)| stored.card(id).is_some() || before.card(id).is_none());
        for (id, card) in &stored.cards {
            if self.card(id).is_none_or(|own| own.reviewed() <= card.reviewed()) {
                self.put(id, *card);
            }
        }
    }

    /// What to store of it, with an attempt.
    pub(crate) fn stored(&self, standard: Option<&str>, attempt: Option<StoredAttempt>) -> StoredMemory {
        let cards = self.cards.iter().map(|(item, card)| StoredCard::new(item, *card)).collect();
        StoredMemory(FORMAT.to_owned(), standard.map(str::to_owned), cards, attempt)
    }

    fn card(&self, item: &str) -> Option<Card> {
        self.cards.iter().find(|(id, _)| id == item).map(|(_, card)| *card)
    }

    /// Remembers that an item was answered.
    pub(crate) fn record(&mut self, item: &str, is_right: bool, certainty: Option<Certainty>, today: u32) {
        self.put(item, self.card(item).unwrap_or_default().review(quality(is_right, certainty), today));
    }

    fn put(&mut self, item: &str, card: Card) {
        match self.cards.iter_mut().find(|(id, _)| id == item) {
            Some((_, own)) => *own = card,
            None => self.cards.push((item.to_owned(), card)),
        }
    }

    /// The items that were answered wrongly the last time, or are due.
    pub(crate) fn due(&self, today: u32) -> Vec<String> {
        let cards: Vec<_> = self.cards.iter().map(|(id, card)| (id.as_str(), *card)).collect();
        let due = due(&cards, today, cards.len());
        let wrong = self.wrong().filter(|id| !due.contains(id));
        due.iter().copied().chain(wrong).map(str::to_owned).collect()
    }

    fn wrong(&self) -> impl Iterator<Item = &str> {
        self.cards.iter().filter(|(_, card)| card.repetitions == 0).map(|(id, _)| id.as_str())
    }

    /// How many items were answered, and how many of them wrongly the last time.
    pub(crate) fn counts(&self) -> (usize, usize) {
        (self.cards.len(), self.wrong().count())
    }

    /// In how many days an item is due next; none where nothing is remembered.
    pub(crate) fn days_to_next(&self, today: u32) -> Option<u32> {
        self.cards.iter().map(|(_, card)| card.due.saturating_sub(today)).min()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::tests::{attempt, bank};

    const CODE: Option<&str> = Some("KPS2431-001v2");

    fn remembered(bank: &Bank) -> Memory {
        let mut memory = Memory::default();
        memory.record(&bank.items[0].id, true, None, 100);
        memory.record(&bank.items[1].id, false, Some(Certainty::Sure), 100);
        memory
    }

    #[test]
    fn what_is_stored_is_read() {
        let bank = bank();
        let memory = remembered(&bank);
        let mut attempt = attempt(&bank, 3);
        let option = attempt.option(0).unwrap();
        attempt.choose(&option);
        attempt.answer();
        let stored = memory.stored(CODE, Some(StoredAttempt::new(&attempt)));
        assert!(stored.is_of(CODE));
        assert_eq!(stored.memory(&bank), memory);
        assert_eq!(stored.3.unwrap().attempt(&bank).unwrap().session, attempt.session);
        assert_eq!((memory.counts(), memory.days_to_next(100)), ((2, 1), Some(1)));
        assert_eq!(memory.due(100), [bank.items[1].id.clone()]);
        assert_eq!(memory.due(101).len(), 2);
    }

    #[test]
    fn what_is_not_ours_is_passed_over() {
        let mut stored = remembered(&bank()).stored(CODE, None);
        assert!(stored.is_of(CODE));
        assert!(!stored.is_of(Some("OTHER")));
        stored.0 = "competency-quiz-memory/2".into();
        assert!(!stored.is_of(CODE));
    }

    #[test]
    fn of_two_memories_the_later_answer_counts_and_what_was_deleted_is_gone() {
        let bank = bank();
        let [a, b, c, d] = [0, 1, 2, 3].map(|place| bank.items[place].id.as_str());
        let memory = |answers: &[(&str, bool, u32)]| {
            let mut memory = Memory::default();
            for (item, is_right, day) in answers {
                memory.record(item, *is_right, None, *day);
            }
            memory
        };
        let before = memory(&[(a, true, 1), (b, true, 1)]);
        let mut own = memory(&[(a, true, 1), (b, true, 1), (c, true, 5), (d, true, 2)]);
        // Another quiz deleted b, and answered c earlier and d later.
        let stored = memory(&[(a, true, 1), (c, false, 4), (d, false, 3)]);
        own.merge(&before, &stored);
        assert_eq!(own, memory(&[(a, true, 1), (c, true, 5), (d, false, 3)]));
        own.merge(&stored, &Memory::default());
        assert_eq!(own, Memory::default());
    }

    #[test]
    fn cards_out_of_range_do_no_harm() {
        let bank = bank();
        let extreme = Card { repetitions: u32::MAX, interval: u32::MAX, easiness: u32::MAX, due: u32::MAX };
        let card = |item: &str| StoredCard::new(item, extreme);
        let item = &bank.items[0].id;
        let mut stored = Memory::default().stored(CODE, None);
        stored.2 = vec![card(item), card(item), card("unknown")];
        let mut read = stored.memory(&bank);
        assert_eq!(read.counts(), (1, 0));
        for today in [0, u32::MAX] {
            read.record(item, true, None, today);
        }
        assert_eq!(read.counts(), (1, 0));
    }

    #[test]
    fn a_time_that_is_none_is_a_day() {
        assert_eq!([f64::NAN, -1.0, 0.0, DAY, 1e300].map(day), [0, 0, 0, 1, u32::MAX]);
    }
}
