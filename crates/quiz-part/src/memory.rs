//! What is kept across visits.

use competency_quiz::schedule::{Card, due, quality};
use competency_quiz::{Bank, Certainty, Session};

use crate::kept;
use crate::round::Round;
use crate::value::Value;

/// The format of what is kept: its name and version. What is of another version is passed over.
const FORMAT: &str = "competency-quiz-memory/1";
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

/// What was kept of a standard: the cards and the session. None where that can't be read, or is of another document.
fn parts<'a>(kept: &'a Value, standard: Option<&str>) -> Option<[&'a Value; 2]> {
    let [format, code, cards, round] = kept.list()? else { return None };
    (format.text() == Some(FORMAT) && code.text() == standard).then_some([cards, round])
}

/// The session in what was kept, as data.
pub(crate) fn session<'a>(kept: &'a Value, standard: Option<&str>) -> Option<&'a Value> {
    parts(kept, standard).map(|[_, round]| round).filter(|round| round.list().is_some())
}

/// Reads what was kept; none where that can't be read, or is of another document.
pub(crate) fn read(kept: &Value, standard: Option<&str>, bank: &Bank) -> Option<(Memory, Option<Round>)> {
    let mut memory = Memory::default();
    let [cards, round] = parts(kept, standard)?;
    for (item, card) in cards.list().unwrap_or_default().iter().filter_map(card) {
        let is_known = bank.items.iter().any(|known| known.id == item);
        if is_known && memory.card(item).is_none() {
            memory.cards.push((item.to_owned(), card));
        }
    }
    Some((memory, self::round(round, bank)))
}

/// `[item, repetitions, interval, easiness, due]`
fn card(value: &Value) -> Option<(&str, Card)> {
    let [item, repetitions, interval, easiness, due] = value.list()? else { return None };
    let [repetitions, interval] = [repetitions.number()?, interval.number()?];
    Some((item.text()?, Card { repetitions, interval, easiness: easiness.number()?, due: due.number()? }))
}

/// The session that was broken off: `[session, asks how sure one is, seconds]`.
fn round(value: &Value, bank: &Bank) -> Option<Round> {
    let [session, asks_certainty, seconds] = value.list()? else { return None };
    let session = Session::resume(bank, &kept::read(session)?).ok()?;
    Some(Round::new(session, asks_certainty.number()? == 1, seconds.number()?))
}

impl Memory {
    /// Takes over what another quiz kept since `before` was kept: its answers, where this one has none that is later,
    /// and what it deleted.
    pub(crate) fn merge(&mut self, before: &Self, kept: &Self) {
        self.cards.retain(|(id, _)| kept.card(id).is_some() || before.card(id).is_none());
        for (id, card) in &kept.cards {
            if self.card(id).is_none_or(|own| own.reviewed() <= card.reviewed()) {
                self.put(id, *card);
            }
        }
    }

    /// What to keep: `[format, standard, cards, session]`; the session of `others` where there is none.
    pub(crate) fn write(&self, standard: Option<&str>, round: Option<&Round>, others: Option<&Value>) -> Value {
        let card = |(item, card): &(String, Card)| {
            let numbers = [card.repetitions, card.interval, card.easiness, card.due].map(Value::Number);
            Value::List([item.as_str().into()].into_iter().chain(numbers).collect())
        };
        let round = round.filter(|round| !round.session.is_finished()).map(|round| {
            let asks_certainty = Value::Number(u32::from(round.asks_certainty));
            let session = kept::write(&round.session.snapshot());
            Value::List(vec![session, asks_certainty, Value::Number(round.seconds())])
        });
        let cards = Value::List(self.cards.iter().map(card).collect());
        let code = standard.map_or(Value::Nothing, Value::from);
        let round = round.or_else(|| others.cloned());
        Value::List(vec![FORMAT.into(), code, cards, round.unwrap_or(Value::Nothing)])
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
    use crate::tests::{bank, round};

    const CODE: Option<&str> = Some("KPS2431-001v2");

    fn remembered(bank: &Bank) -> Memory {
        let mut memory = Memory::default();
        memory.record(&bank.items[0].id, true, None, 100);
        memory.record(&bank.items[1].id, false, Some(Certainty::Sure), 100);
        memory
    }

    #[test]
    fn what_is_written_is_read() {
        let bank = bank();
        let memory = remembered(&bank);
        let mut round = round(&bank, 3);
        let option = round.option(1).unwrap();
        round.choose(&option);
        round.answer();
        let (read, resumed) = read(&memory.write(CODE, Some(&round), None), CODE, &bank).unwrap();
        assert_eq!(read, memory);
        assert_eq!(resumed.unwrap().session, round.session);
        assert_eq!((memory.counts(), memory.days_to_next(100)), ((2, 1), Some(1)));
        assert_eq!(memory.due(100), [bank.items[1].id.clone()]);
        assert_eq!(memory.due(101).len(), 2);
    }

    #[test]
    fn what_is_not_ours_is_nothing() {
        let bank = bank();
        let kept = remembered(&bank).write(CODE, None, None);
        assert!(read(&kept, CODE, &bank).is_some());
        assert_eq!(read(&kept, Some("OTHER"), &bank), None);
        assert_eq!(read(&Value::Nothing, CODE, &bank), None);
        let Value::List(mut parts) = kept else { unreachable!() };
        parts[0] = "competency-quiz-memory/2".into();
        assert_eq!(read(&Value::List(parts), CODE, &bank), None);
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
        let kept = memory(&[(a, true, 1), (c, false, 4), (d, false, 3)]);
        own.merge(&before, &kept);
        assert_eq!(own, memory(&[(a, true, 1), (c, true, 5), (d, false, 3)]));
        own.merge(&kept, &Memory::default());
        assert_eq!(own, Memory::default());
    }

    #[test]
    fn cards_out_of_range_do_no_harm() {
        let bank = bank();
        let item = &bank.items[0].id;
        let card = |item: &str| {
            let numbers = [u32::MAX; 4].map(Value::Number);
            Value::List([Value::from(item)].into_iter().chain(numbers).collect())
        };
        let cards = Value::List(vec![card(item), card(item), card("unknown"), Value::Nothing]);
        let code = Value::from("KPS2431-001v2");
        let (mut read, _) = read(&Value::List(vec![FORMAT.into(), code, cards, Value::Nothing]), CODE, &bank).unwrap();
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
