//! The first document, read by the parser and read by hand.

use crate::FIRST;
use crate::support::{in_model, in_source, marks_in_model, marks_in_source};
use competency_standard::{parse, read, to_json};

const EXPECTED: &str = include_str!("../expected/KPS2431-001v2.json");

#[test]
fn agrees_with_an_independent_reading() {
    assert_eq!(to_json(&parse(FIRST).standard.unwrap()), EXPECTED);
}

#[test]
fn raises_no_error() {
    let reading = parse(FIRST);
    assert!(reading.is_sound(), "{:#?}", reading.diagnostics);
}

#[test]
fn loses_and_invents_no_character_and_no_mark() {
    let standard = parse(FIRST).standard.unwrap();
    assert_eq!(in_source(FIRST), in_model(&standard));
    assert_eq!(marks_in_source(FIRST), marks_in_model(&standard));
}

#[test]
fn reads_the_same_with_other_line_ends_and_a_byte_order_mark() {
    let source = format!("\u{feff}{}", FIRST.replace('\n', "\r\n"));
    assert_eq!(to_json(&read(source.as_bytes()).standard.unwrap()), EXPECTED);
}

/// Headings and labels may be worded freely; of all else, a sample of every fifth character.
#[test]
fn every_character_of_the_contents_matters() {
    const MARKUP: &[&str] = &["版本\t", "主要職責\t", "職能內涵 (A", "- 建議擔任", "職能基準名稱"];
    let whole = parse(FIRST);
    let mut start = 0;
    for line in FIRST.split_inclusive('\n') {
        if !MARKUP.iter().any(|head| line.starts_with(head)) {
            for (at, c) in line.char_indices().filter(|(_, c)| ('一'..='龥').contains(c)).step_by(5) {
                let (before, after) = (&FIRST[..start + at], &FIRST[start + at + c.len_utf8()..]);
                let other = parse(&format!("{before}鑫{after}"));
                assert_ne!(other, whole, "{c} of {line}");
            }
        }
        start += line.len();
    }
}
