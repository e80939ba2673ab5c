//! Who needs what, what is shared, and what is in focus.

use competency_standard::relations::{Counts, Focus, Needs, Order, Relations, focused_first};
use competency_standard::{Block, Duty, Entry, Need, Standard, Task, Text, tasks};
use proptest::prelude::*;

use crate::made_up::large::{empty, large, level};
use crate::made_up::standard;

fn entries(codes: &[&'static str]) -> Vec<Entry> {
    codes.iter().map(|code| Entry { code: Some((*code).into()), text: "名".into(), notes: Vec::new().into() }).collect()
}

/// A task of blocks with these outputs and this knowledge.
fn task(code: &'static str, blocks: &[(&[&'static str], &[&'static str])]) -> Task {
    let block = |(outputs, knowledge): &(&[&'static str], &[&'static str])| Block {
        level: level(3),
        outputs: entries(outputs).into(),
        indicators: Vec::new().into(),
        knowledge: knowledge.iter().map(|code| Text::from(*code)).collect(),
        skills: vec!["S01".into()].into(),
        unstated: if knowledge.is_empty() { vec![Need::Knowledge].into() } else { Vec::new().into() },
    };
    let blocks = blocks.iter().map(block).collect();
    Task { code: Some(code.into()), name: code.into(), notes: Vec::new().into(), blocks }
}

fn duty(code: &'static str, tasks: Vec<Task>) -> Duty {
    Duty { code: Some(code.into()), name: code.into(), notes: Vec::new().into(), tasks: tasks.into() }
}

/// T1.1 has two rows that share an output and K02; T2 has T2.1 and T2.2; T3 has no task.
fn small() -> Standard {
    let first = task("T1.1", &[(&["O1", "O2"], &["K02", "K01"]), (&["O1"], &["K02", "K09"])]);
    let second = vec![task("T2.1", &[(&[], &["K02", "K03"])]), task("T2.2", &[(&[], &["K03", "K02"])])];
    Standard {
        duties: vec![duty("T1", vec![first]), duty("T2", second), duty("T3", vec![])].into(),
        knowledge: entries(&["K01", "K02", "K03", "K04"]).into(),
        skills: entries(&["S01"]).into(),
        ..empty()
    }
}

#[test]
fn a_need_counts_once_over_all_blocks() {
    let (standard, relations) = (small(), Relations::new(&small()));
    assert_eq!(relations.knowledge.of_task(0), [1, 0]);
    assert_eq!(relations.knowledge.tasks(1), [0, 1, 2]);
    assert_eq!(relations.skills.tasks(0), [0, 1, 2]);
    let counts = Counts::new(tasks(&standard).next().unwrap().1);
    assert_eq!(counts, Counts { outputs: 2, indicators: 0, knowledge: 3, skills: 1 });
}

#[test]
fn what_only_one_task_needs_has_no_others() {
    let Relations { knowledge, .. } = Relations::new(&small());
    assert_eq!(knowledge.others(0, 0).count(), 0);
    assert_eq!(knowledge.others(1, 1).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(knowledge.shared(2, 1).collect::<Vec<_>>(), [2, 1]);
    assert_eq!((knowledge.tasks(3), knowledge.tasks(9), knowledge.of_task(9)), (&[][..], &[][..], &[][..]));
}

#[test]
fn of_a_task_that_leaves_a_need_blank_nothing_is_denied() {
    let stated = Relations::new(&small()).knowledge;
    assert!((0..3).all(|task| stated.is_stated(task)) && stated.is_only_in(0, 0) && !stated.is_only_in(1, 0));
    assert_eq!((stated.answer(0, 0), stated.answer(1, 0)), (Some(true), Some(false)));
    let mut standard = small();
    standard.duties.to_mut()[1].tasks.to_mut()[0] = task("T2.1", &[(&[], &["K02", "K03"]), (&["O1"], &[])]);
    let Relations { knowledge, skills } = Relations::new(&standard);
    assert!(!knowledge.is_stated(1) && knowledge.is_stated(0) && skills.is_stated(1));
    assert_eq!(
        (knowledge.answer(1, 1), knowledge.answer(1, 0), knowledge.answer(2, 0)),
        (Some(true), None, Some(false))
    );
    assert!(!knowledge.is_only_in(0, 0), "T2.1 may need it too");
    standard.duties.to_mut()[1].tasks.to_mut()[1] = task("T2.2", &[(&[], &["K02"])]);
    assert!(Relations::new(&standard).knowledge.is_only_in(1, 2), "what else T2.1 needs takes nothing from this");
}

#[test]
fn the_most_shared_come_first_and_equals_keep_their_order() {
    let Relations { knowledge, .. } = Relations::new(&small());
    assert_eq!(knowledge.ordered(Order::Document), [0, 1, 2, 3]);
    assert_eq!(knowledge.ordered(Order::Shared), [1, 2, 0, 3]);
}

#[test]
fn a_focus_brings_what_belongs_to_its_codes() {
    let (standard, relations) = (small(), Relations::new(&small()));
    let focus = |codes| Focus::new(&standard, &relations, codes);
    let expected = Focus { tasks: vec![1], knowledge: vec![1, 2], skills: vec![0], unknown: vec![] };
    assert_eq!(focus("t２.1"), expected);
    let expected = Focus { tasks: vec![1, 2], knowledge: vec![1, 2], skills: vec![0], unknown: vec![] };
    assert_eq!(focus("T2 T2.1"), expected);
    let expected = Focus { tasks: vec![1, 2], knowledge: vec![2], skills: vec![], unknown: vec!["K9".into()] };
    assert_eq!(focus(" K03  K9 T3"), expected);
    assert_eq!(focus("T3"), Focus::default());
    assert!(focus("nowhere").is_empty());
    assert_eq!(focused_first(&[3, 0, 2, 1], &[1, 2]), [2, 1, 3, 0]);
}

#[test]
fn the_large_standard_shares_its_knowledge() {
    let relations = Relations::new(&large());
    let needs: usize = (0..40).map(|task| relations.knowledge.of_task(task).len()).sum();
    assert_eq!(needs, 320);
}

/// Both sides of a list of needs say the same.
fn check(needs: &Needs, tasks: usize, entries: usize) {
    for (task, entry) in (0..tasks).flat_map(|task| (0..entries).map(move |entry| (task, entry))) {
        let has = needs.has(task, entry);
        assert_eq!(has, needs.of_task(task).contains(&entry));
        assert_eq!(has, needs.tasks(entry).contains(&task));
        assert_eq!(needs.others(task, entry).count() + usize::from(has), needs.tasks(entry).len());
    }
    for entry in 0..entries {
        assert!(needs.tasks(entry).is_sorted_by(|a, b| a < b));
    }
    let ordered = needs.ordered(Order::Shared);
    let key = |entry: &usize| (std::cmp::Reverse(needs.tasks(*entry).len()), *entry);
    assert!(ordered.is_sorted_by_key(key));
    assert_eq!(ordered.len(), entries);
}

proptest! {
    #[test]
    fn both_sides_agree_and_nothing_is_lost(standard in standard()) {
        let relations = Relations::new(&standard);
        let count = tasks(&standard).count();
        check(&relations.knowledge, count, standard.knowledge.len());
        check(&relations.skills, count, standard.skills.len());
        for (number, (_, task)) in tasks(&standard).enumerate() {
            for code in task.blocks.iter().flat_map(|block| block.knowledge.iter()) {
                let entry = standard.knowledge.iter().position(|entry| entry.code.as_ref() == Some(code)).unwrap();
                prop_assert!(relations.knowledge.has(number, entry));
            }
        }
    }

    #[test]
    fn any_focus_is_answered(standard in standard(), codes in "([TKSx][0-9.]{0,4} ?){0,4}|\\PC{0,9}") {
        let relations = Relations::new(&standard);
        let focus = Focus::new(&standard, &relations, &codes);
        prop_assert!(focus.unknown.len() <= codes.split_whitespace().count());
        for list in [&focus.tasks, &focus.knowledge, &focus.skills] {
            prop_assert!(list.is_sorted_by(|a, b| a < b));
        }
        let all: Vec<usize> = (0..tasks(&standard).count()).collect();
        let first = focused_first(&all, &focus.tasks);
        prop_assert_eq!(&first[..focus.tasks.len()], &focus.tasks[..]);
        prop_assert_eq!(first.len(), all.len());
    }
}
