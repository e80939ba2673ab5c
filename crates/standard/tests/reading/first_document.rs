//! The first document, read by the parser and read by hand.

use crate::FIRST;
use crate::support::{in_model, in_source};
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
fn loses_and_invents_no_character() {
    assert_eq!(in_source(FIRST), in_model(&parse(FIRST).standard.unwrap()));
}

#[test]
fn reads_the_same_with_other_line_ends_and_a_byte_order_mark() {
    let source = format!("\u{feff}{}", FIRST.replace('\n', "\r\n"));
    assert_eq!(to_json(&read(source.as_bytes()).standard.unwrap()), EXPECTED);
}
