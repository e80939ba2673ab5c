//! The items of the first document, and of small ones.

use std::collections::BTreeSet;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use competency_quiz::{Bank, Kind, Reason};
use competency_standard::List;

use crate::made_up::largest;
use crate::{first, prove, quiz};

/// The ids of the first document's items.
const IDS: &str = include_str!("ids.txt");

#[test]
fn the_first_document_gives_many_items_of_many_kinds() {
    let bank = Bank::new(&first());
    let kinds: BTreeSet<Kind> = bank.items.iter().map(|item| item.kind).collect();
    assert!(bank.items.len() >= 60, "{}", bank.items.len());
    assert!(kinds.len() >= 9, "{kinds:?}");
}

#[test]
fn in_steps_the_same_items_are_made_as_at_once() {
    for standard in [first(), largest()] {
        let mut work = pin!(Bank::in_steps(&standard));
        let mut steps = 0;
        let bank = loop {
            steps += 1;
            match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(bank) => break bank,
                Poll::Pending => {}
            }
        };
        assert_eq!(bank, Bank::new(&standard));
        assert!(steps > 2 * bank.items.len(), "{steps}");
    }
}

#[test]
fn every_item_of_the_first_document_is_proved_again() {
    prove(&first(), &Bank::new(&first()).items);
}

#[test]
fn ids_stay() {
    let ids = |seed| -> BTreeSet<String> { quiz(&first(), seed).into_iter().map(|item| item.id).collect() };
    let committed: BTreeSet<String> = IDS.lines().map(str::to_owned).collect();
    assert_eq!(ids(1), committed);
    assert_eq!(ids(2), committed);
    assert!(committed.iter().all(|id| id.is_ascii()));
    assert_eq!(committed.len(), Bank::new(&first()).items.len());
}

#[test]
fn option_ids_are_the_same_in_every_order() {
    let sorted = |seed| {
        let mut items = quiz(&first(), seed);
        items.sort_by(|a, b| a.id.cmp(&b.id));
        let options = items.iter().map(|item| item.option_ids().map(str::to_owned).collect::<BTreeSet<_>>());
        options.collect::<Vec<_>>()
    };
    assert_eq!(sorted(1), sorted(2));
}

#[test]
fn the_same_seed_gives_the_same_quiz() {
    assert_eq!(quiz(&first(), 5), quiz(&first(), 5));
    assert_ne!(quiz(&first(), 5), quiz(&first(), 6));
}

#[test]
fn twins_give_no_item_on_their_task() {
    let bank = Bank::new(&first());
    for twin in ["P1.1.1", "P2.1.1"] {
        assert!(bank.items.iter().all(|item| !item.id.contains(twin)), "{twin}");
    }
    let gap = bank.gaps.iter().find(|gap| (gap.kind, gap.reason) == (Kind::TaskOfIndicator, Reason::SeveralAnswers));
    assert_eq!(gap.unwrap().count, 2);
}

#[test]
fn a_document_with_one_task_gives_few_items_and_says_why() {
    let mut standard = first();
    standard.duties.to_mut().truncate(1);
    standard.duties.to_mut()[0].tasks.to_mut().truncate(1);
    let bank = Bank::new(&standard);
    prove(&standard, &bank.items);
    assert!(bank.items.len() < 60, "{}", bank.items.len());
    for &kind in Kind::ALL {
        let is_made = bank.items.iter().any(|item| item.kind == kind);
        assert!(is_made || bank.gaps.iter().any(|gap| gap.kind == kind), "{kind:?}");
    }
}

#[test]
fn an_empty_document_gives_nothing() {
    let mut standard = first();
    standard.duties = List::default();
    standard.knowledge = List::default();
    standard.skills = List::default();
    standard.attitudes = List::default();
    standard.notes = List::default();
    let bank = Bank::new(&standard);
    assert!(bank.items.is_empty());
    assert_eq!(bank.gaps.len(), Kind::ALL.len());
    assert!(bank.gaps.iter().all(|gap| gap.reason == Reason::Nothing));
}

#[test]
fn a_document_too_large_to_compare_gives_nothing_and_says_why() {
    let mut standard = first();
    let entry = standard.knowledge[0].clone();
    standard.knowledge = vec![entry; 100_000].into();
    let bank = Bank::new(&standard);
    assert!(bank.items.is_empty());
    assert!(bank.gaps.iter().all(|gap| gap.reason == Reason::TooLarge));
}
