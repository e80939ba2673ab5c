//! Choosing items for a quiz.

use std::collections::BTreeSet;

use competency_quiz::{Bank, Item, Kind, Wish};

use crate::first;

fn choose(wish: &Wish) -> Vec<Item> {
    Bank::new(&first()).quiz(wish)
}

fn wish(seed: u64, count: usize) -> Wish {
    Wish { seed, count: Some(count), ..Wish::default() }
}

/// The pairs that an item asks for, by code.
fn facts(item: &Item) -> BTreeSet<[String; 2]> {
    item.proof.holds.iter().map(|[from, _, to]| [from.clone(), to.clone()]).collect()
}

/// The tasks, or else the attitudes and terms, that an item with a key is about.
fn topics(item: &Item) -> BTreeSet<String> {
    item.proof.holds.iter().chain(&item.proof.fails).take(1).map(|[from, ..]| from.clone()).collect()
}

#[test]
fn no_fact_is_asked_twice_and_no_sibling_follows() {
    for seed in 0..100 {
        let items = choose(&wish(seed, 10));
        assert_eq!(items.len(), 10);
        let known: Vec<_> = items.iter().map(facts).collect();
        for (place, some) in known.iter().enumerate() {
            assert!(known[..place].iter().all(|other| other.is_disjoint(some)), "{seed}");
        }
        for pair in items.windows(2).filter(|pair| pair.iter().all(|item| item.kind != Kind::OutputsOfTasks)) {
            assert!(topics(&pair[0]).is_disjoint(&topics(&pair[1])), "{seed}: {} {}", pair[0].id, pair[1].id);
        }
    }
}

#[test]
fn kinds_and_tasks_are_balanced() {
    for seed in 0..20 {
        let items = choose(&wish(seed, 10));
        let kinds: BTreeSet<Kind> = items.iter().map(|item| item.kind).collect();
        assert!(kinds.len() >= 7, "{seed}: {kinds:?}");
        let topics: BTreeSet<String> = items.iter().flat_map(topics).collect();
        assert!(topics.len() >= 6, "{seed}: {topics:?}");
    }
}

#[test]
fn every_item_comes_up() {
    let all: BTreeSet<String> = choose(&Wish::default()).into_iter().map(|item| item.id).collect();
    let seen: BTreeSet<String> = (0..400).flat_map(|seed| choose(&wish(seed, 10))).map(|item| item.id).collect();
    assert!(seen.is_subset(&all));
    assert!(all.len() - seen.len() <= all.len() / 20, "{:?}", all.difference(&seen));
}

#[test]
fn what_was_wrong_comes_first() {
    let due = ["knowledge-of-task:T1.2:K08", "skill-of-task:T2.3:S06", "no-such-item"].map(String::from);
    for seed in 0..20 {
        let items = choose(&Wish { due: due.to_vec(), ..wish(seed, 5) });
        let first: BTreeSet<&str> = items[..2].iter().map(|item| item.id.as_str()).collect();
        assert_eq!(first, due[..2].iter().map(String::as_str).collect());
        assert_eq!(items.len(), 5);
    }
}

#[test]
fn the_focused_task_comes_first() {
    for seed in 0..20 {
        let items = choose(&Wish { focus: vec!["T2.3".into()], ..wish(seed, 4) });
        let is_focused =
            |item: &Item| facts(item).iter().flatten().any(|code| code == "T2.3") || topics(item).contains("T2.3");
        assert!(items.iter().all(is_focused), "{seed}");
    }
}

#[test]
fn more_than_there_are_gives_what_there_are() {
    let items = choose(&wish(1, 1000));
    assert!((20..60).contains(&items.len()), "{}", items.len());
    assert!(choose(&wish(1, 0)).is_empty());
}
