//! When items are due.

use competency_quiz::Certainty;
use competency_quiz::schedule::{Card, due, quality};

/// What version 3.0.1 of the Python package supermemo2 gives for sequences of qualities: repetitions, interval, and
/// easiness in hundredths after each. Of sixty sequences drawn, those are left out in which the noise of floating-point
/// numbers rounds an interval up that is whole.
const PUBLISHED: &str = include_str!("sm2.tsv");

#[test]
fn a_published_implementation_gives_the_same() {
    for line in PUBLISHED.lines() {
        let (qualities, states) = line.split_once('\t').unwrap();
        let mut card = Card::default();
        for (quality, state) in qualities.bytes().zip(states.split('\t')) {
            card = card.review(quality - b'0', 100);
            let Card { repetitions, interval, easiness, due } = card;
            assert_eq!(format!("{repetitions} {interval} {easiness}"), state, "{line}");
            assert_eq!(due, 100 + interval);
        }
    }
    assert!(PUBLISHED.lines().count() > 50);
}

#[test]
fn no_number_of_answers_is_too_much() {
    let mut card = Card::default();
    for _ in 0..100 {
        card = card.review(5, u32::MAX - 3);
    }
    assert_eq!((card.interval, card.due), (u32::MAX, u32::MAX));
}

#[test]
fn surer_right_answers_come_later_and_surer_wrong_ones_sooner() {
    let certainties = [None, Some(Certainty::Unsure), Some(Certainty::Fair), Some(Certainty::Sure)];
    assert_eq!(certainties.map(|certainty| quality(true, certainty)), [4, 3, 4, 5]);
    assert_eq!(certainties.map(|certainty| quality(false, certainty)), [1, 2, 1, 0]);
}

#[test]
fn the_longest_overdue_come_first_and_not_too_many() {
    let card = |due| Card { due, ..Card::default() };
    let cards = [("a", card(5)), ("b", card(3)), ("c", card(9)), ("d", card(3))];
    assert_eq!(due(&cards, 5, 9), ["b", "d", "a"]);
    assert_eq!(due(&cards, 5, 2), ["b", "d"]);
    assert!(due(&cards, 2, 9).is_empty());
}
