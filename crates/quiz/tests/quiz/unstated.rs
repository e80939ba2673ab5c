//! What a document leaves blank, which isn't *none*: of that nothing is denied.

use competency_quiz::{Bank, Item};
use competency_standard::{Need, Standard, parse};

use crate::{first, prove};

const MERGED: [&str; 2] = [
    include_str!("../../../standard/tests/fixtures/real/needs-cell-merged.txt"),
    include_str!("../../../standard/tests/fixtures/real/needs-cell-merged-level-too.txt"),
];

/// The items that deny that a task needs something.
fn denials(standard: &Standard, task: &str, relation: &str) -> usize {
    let items = Bank::new(standard).items;
    prove(standard, &items);
    let denies = |item: &&Item| item.proof.fails.iter().any(|[from, by, _]| from == task && by == relation);
    items.iter().filter(denies).count()
}

/// The same document, which leaves blank what a task needs.
fn blank(standard: &Standard, task: &str, need: Need) -> Standard {
    let mut standard = standard.clone();
    let mut tasks = standard.duties.to_mut().iter_mut().flat_map(|duty| duty.tasks.to_mut());
    let task = tasks.find(|found| found.code.as_deref() == Some(task)).unwrap();
    for block in task.blocks.to_mut() {
        match need {
            Need::Knowledge => block.knowledge.to_mut().clear(),
            Need::Skills => block.skills.to_mut().clear(),
        }
        block.unstated = vec![need].into();
    }
    standard
}

#[test]
fn a_cell_that_is_merged_over_several_tasks() {
    for source in MERGED {
        let standard = parse(source).standard.unwrap();
        for relation in ["knowledge", "skill"] {
            assert_eq!(denials(&standard, "T1.2", relation), 0);
        }
    }
}

#[test]
fn what_is_blank_is_not_denied() {
    for (need, relation) in [(Need::Knowledge, "knowledge"), (Need::Skills, "skill")] {
        for task in ["T1.1", "T1.2", "T2.1", "T2.2", "T2.3"] {
            assert!(denials(&first(), task, relation) > 0, "{task} {relation}");
            assert_eq!(denials(&blank(&first(), task, need), task, relation), 0, "{task} {relation}");
        }
    }
}

#[test]
fn one_row_that_leaves_it_blank_leaves_the_task_open() {
    let mut standard = first();
    let task = &mut standard.duties.to_mut()[0].tasks.to_mut()[0];
    let mut blank = task.blocks[0].clone();
    (blank.outputs, blank.indicators, blank.knowledge) = Default::default();
    task.blocks.to_mut().push(blank);
    assert!(denials(&standard, "T1.1", "knowledge") > 0);
    standard.duties.to_mut()[0].tasks.to_mut()[0].blocks.to_mut()[1].unstated = vec![Need::Knowledge].into();
    assert_eq!(denials(&standard, "T1.1", "knowledge"), 0);
}
