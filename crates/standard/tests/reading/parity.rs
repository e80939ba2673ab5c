//! What is an error of a text is one of JSON, and the other way round.

use crate::support::{Dice, config, documents, print};
use competency_standard::{Duty, Entry, List, Severity, Standard, Text, from_json, parse, to_json};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeSet;

/// The kinds of errors in a text and in JSON of one model.
fn errors(standard: &Standard) -> [BTreeSet<&'static str>; 2] {
    let source = print(standard, &mut Dice::new(Vec::new()));
    [parse(&source), from_json(&to_json(standard))].map(|reading| {
        let errors = reading.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        errors.map(|found| found.code).collect()
    })
}

type Change = fn(&mut Standard, Index, Index) -> Option<()>;

fn at<T: Clone>(list: &mut List<T>, index: Index) -> Option<&mut T> {
    let length = list.len();
    if length == 0 { None } else { list.to_mut().get_mut(index.index(length)) }
}

fn recode(code: &mut Option<Text>, from: Option<Text>) -> Option<()> {
    let is_new = from.is_some() && *code != from;
    is_new.then(|| *code = from)
}

/// Two duties of one code, both with tasks of their own: in a text, a row without a task would go on with the other's
/// last task, so that what stands in it would be wrong there, too.
fn two_duties(standard: &mut Standard, one: Index, other: Index) -> Option<()> {
    let has_tasks = |duty: &&mut Duty| duty.tasks.iter().all(|task| task.code.is_some());
    let code = at(&mut standard.duties, one).filter(has_tasks)?.code.clone();
    recode(&mut at(&mut standard.duties, other).filter(has_tasks)?.code, code)
}

/// Two tasks of one code, under one duty or under two.
fn two_tasks(standard: &mut Standard, one: Index, other: Index) -> Option<()> {
    let code = at(&mut at(&mut standard.duties, one)?.tasks, other)?.code.clone();
    let task = at(&mut at(&mut standard.duties, other)?.tasks, one)?;
    task.code.as_ref()?;
    recode(&mut task.code, code)
}

/// A duty whose code is another's number: its tasks stand under another duty.
fn another_duty(standard: &mut Standard, one: Index, _: Index) -> Option<()> {
    let duty: &mut Duty = at(&mut standard.duties, one)?;
    duty.code = Some("T77".into());
    Some(())
}

fn entry(standard: &mut Standard, one: Index, other: Index) -> Option<&mut Entry> {
    let block = at(&mut at(&mut at(&mut standard.duties, one)?.tasks, other)?.blocks, one)?;
    at(if other.index(2) == 0 { &mut block.outputs } else { &mut block.indicators }, other)
}

/// An output or indicator with the code of another task.
fn another_task(standard: &mut Standard, one: Index, other: Index) -> Option<()> {
    let code = entry(standard, other, one)?.code.clone();
    let entry = entry(standard, one, other)?;
    (entry.code.as_ref()?.chars().next() == code.as_ref()?.chars().next()).then_some(())?;
    recode(&mut entry.code, code)
}

/// An output or indicator of a task that there is not, or of none.
fn no_task(standard: &mut Standard, one: Index, other: Index) -> Option<()> {
    let entry = entry(standard, one, other)?;
    let letter = entry.code.as_ref()?.chars().next()?;
    entry.code = Some(format!("{letter}{}.88.1", if one.index(2) == 0 { 1 } else { 77 }).into());
    Some(())
}

const CHANGES: [Change; 5] = [two_duties, two_tasks, another_duty, another_task, no_task];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn errors_are_the_same_in_both(document in documents(), changes in prop::collection::vec((0..CHANGES.len(), any::<Index>(), any::<Index>()), 1..3)) {
        let mut standard = document.standard;
        for (change, one, other) in changes {
            let _ = CHANGES[change](&mut standard, one, other);
        }
        let [text, json] = errors(&standard);
        prop_assert_eq!(text, json, "{}", print(&standard, &mut Dice::new(Vec::new())));
    }
}

#[test]
fn each_change_is_an_error_of_some_document() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::new(config());
    let mut found = BTreeSet::new();
    for _ in 0..150 {
        let (document, one, other) =
            (documents(), any::<Index>(), any::<Index>()).new_tree(&mut runner).unwrap().current();
        for change in CHANGES {
            let mut standard = document.standard.clone();
            let _ = change(&mut standard, one, other);
            found.extend(errors(&standard).into_iter().flatten());
        }
    }
    let all = ["indicator-of-another-task", "output-of-another-task", "task-of-another-duty", "two-texts"];
    assert_eq!(found.into_iter().collect::<Vec<_>>(), all);
}

#[test]
fn two_names_of_one_code_are_an_error_in_json_with_its_place() {
    let json = include_str!("../expected/KPS2431-001v2.json");
    for (from, to) in [("\"T2.2\"", "\"T2.1\""), ("\"T2\"", "\"T1\"")] {
        let reading = from_json(&json.replacen(from, to, 1));
        let found = reading.diagnostics.iter().find(|found| found.code == "two-texts").unwrap();
        assert!(found.severity == Severity::Error && found.message.contains(to.trim_matches('"')) && found.line > 1);
    }
}
