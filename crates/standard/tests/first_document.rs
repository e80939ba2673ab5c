//! The first document, read by the parser and read by hand.
#![cfg(feature = "parse")]
#![allow(clippy::unwrap_used)]

use competency_standard::{parse, to_json};

const SOURCE: &str = include_str!("../../../data/KPS2431-001v2.txt");
const EXPECTED: &str = include_str!("expected/KPS2431-001v2.json");

#[test]
fn agrees_with_an_independent_reading() {
    let reading = parse(SOURCE);
    assert_eq!(to_json(&reading.standard.unwrap()), EXPECTED);
}

#[test]
fn raises_no_error() {
    let reading = parse(SOURCE);
    assert!(reading.is_sound(), "{:#?}", reading.diagnostics);
}

#[test]
fn reads_the_same_with_other_line_ends_and_a_byte_order_mark() {
    let source = format!("\u{feff}{}", SOURCE.replace('\n', "\r\n"));
    assert_eq!(to_json(&parse(&source).standard.unwrap()), EXPECTED);
}
