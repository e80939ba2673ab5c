//! Documents that can't be relied on: an error each, at its place, with a remedy.

use crate::support::{fixture, lines_with, report};
use competency_standard::{Severity, parse};

/// The document has errors, on this line and no other, and each says what to do.
fn check(name: &str, line: usize) {
    let source = fixture(&format!("faults/{name}"));
    let reading = parse(&source);
    let mut lines = lines_with(&reading, Severity::Error);
    lines.dedup();
    assert_eq!(lines, [line], "{name}:\n{}", report(&reading));
    for found in &reading.diagnostics {
        assert!(!found.message.is_empty() && !found.help.is_empty() && !found.code.is_empty(), "{found:?}");
        assert!(
            found.column > 0 && found.span.end <= source.len() && source.get(found.span.clone()).is_some(),
            "{found:?}"
        );
    }
}

#[test]
fn no_content_table() {
    let reading = parse(&fixture("faults/no-content"));
    assert!(!reading.is_sound() && lines_with(&reading, Severity::Error).iter().all(|&line| line > 0));
    assert!(reading.diagnostics.iter().all(|found| !found.help.is_empty()), "{}", report(&reading));
}

#[test]
fn no_task() {
    check("no-task", 17);
}

#[test]
fn a_row_that_belongs_to_no_task() {
    check("stray-row", 18);
}

#[test]
fn an_indicator_under_another_tasks_row() {
    check("foreign-indicator", 19);
}

#[test]
fn two_texts_for_one_code() {
    check("two-texts", 19);
    check("two-indicators", 18);
}

#[test]
fn a_row_with_too_many_cells() {
    check("wide-row", 19);
}

#[test]
fn nothing_that_resembles_a_standard() {
    for source in ["", "\n\n", "你好", "\t\t\t\t\t\t", "{\"a\": 1}", "\0\u{1}\u{2}"] {
        let reading = parse(source);
        assert!(!reading.is_sound() && !lines_with(&reading, Severity::Error).is_empty(), "{source:?}");
    }
}

#[test]
fn the_best_reading_is_still_given() {
    let standard = parse(&fixture("faults/foreign-indicator")).standard.unwrap();
    let tasks: Vec<&str> = standard.duties[0].tasks.iter().filter_map(|task| task.code.as_deref()).collect();
    assert_eq!(tasks, ["T1.1", "T1.2"]);
}
