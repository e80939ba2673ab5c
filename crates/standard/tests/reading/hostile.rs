//! Mutilated, endless and senseless inputs: each is answered, with reasons at their places.

use crate::FIRST;
use crate::support::sheet::rows;
use crate::support::{Dice, documents, fixture};
use competency_standard::{Severity, from_json, parse, to_json};
use proptest::prelude::*;
use std::fs;
use std::path::Path;

/// What must hold of every reading of any text.
fn check(source: &str) {
    let reading = parse(source);
    for found in &reading.diagnostics {
        assert!(source.get(found.span.clone()).is_some(), "{found:?}");
        let before = &source[..found.span.start];
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
        assert_eq!((found.line, found.column), (line, column), "{found:?}");
        assert!(!found.message.is_empty() && !found.help.is_empty(), "{found:?}");
    }
    let errors = reading.diagnostics.iter().any(|found| found.severity == Severity::Error);
    assert!(errors || reading.standard.is_some());
    if let Some(standard) = reading.standard.filter(|_| !errors) {
        let json = to_json(&standard);
        let again = from_json(&json);
        assert!(again.is_sound(), "{:?}\n{json}", again.diagnostics);
        assert_eq!(to_json(&again.standard.unwrap()), json);
    }
}

const SCRAPS: &[&str] = &[
    "\t",
    "\n",
    " ",
    "<p>",
    "</p>",
    "^{【註",
    "】}",
    "^{【註1】}",
    "P1.1.1",
    "P9.9.9",
    "K01",
    "K",
    "S999",
    "T1.1",
    "T",
    "O",
    "01.1.1",
    "主要職責",
    "說明與補充事項",
    "職能內涵 (A=attitude 態度)",
    "【註 1】",
    "註1：",
    "*1",
    "\u{feff}",
    "\0",
    "\r",
    "\u{f06c}",
    "\u{1f375}",
    "⼒",
    "Ｋ０１",
    "99999999999999999999",
    "：",
    "- ",
    "\u{200b}",
    "e\u{301}",
];

/// Cuts, doubles, moves or inserts something, a few times.
fn mutilate(source: &str, dice: &mut Dice) -> String {
    let mut text: Vec<char> = source.chars().collect();
    for _ in 0..=dice.below(6) {
        let place = |dice: &mut Dice, end: usize| (dice.below(256) * 256 + dice.below(256)) % (end + 1);
        let from = place(dice, text.len());
        let to = (from + dice.below(200)).min(text.len());
        match dice.below(5) {
            0 => drop(text.drain(from..to)),
            1 => drop(text.splice(from..from, text[from..to].to_vec())),
            2 => text.truncate(from.max(200)),
            3 => text[from..to].reverse(),
            _ => drop(text.splice(from..from, dice.pick(SCRAPS).chars())),
        }
    }
    text.into_iter().collect()
}

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn the_first_document_mutilated(bytes in prop::collection::vec(any::<u8>(), 8..60)) {
        check(&mutilate(FIRST, &mut Dice::new(bytes)));
    }

    #[test]
    fn made_up_documents_mutilated(document in documents(), bytes in prop::collection::vec(any::<u8>(), 8..60)) {
        check(&mutilate(&document.source, &mut Dice::new(bytes)));
    }

    #[test]
    fn any_text(text in "\\PC{0,200}", scraps in prop::collection::vec(prop::sample::select(SCRAPS), 0..80)) {
        check(&text);
        check(&scraps.concat());
    }
}

#[test]
fn every_fixture() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let folders = ["", "variations", "survival", "faults"].map(|folder| fs::read_dir(fixtures.join(folder)).unwrap());
    let files = folders.into_iter().flatten().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    assert!(files.map(|path| check(&fs::read_to_string(path).unwrap())).count() > 20);
}

#[test]
fn every_beginning_and_every_lost_line_of_a_document() {
    let plain = fixture("plain");
    for (at, _) in plain.char_indices() {
        check(&plain[..at]);
        check(&plain[at..]);
    }
    let lines: Vec<&str> = FIRST.split_inclusive('\n').collect();
    for lost in 0..lines.len() {
        check(&[&lines[..lost], &lines[lost + 1..]].concat().concat());
    }
}

#[test]
fn numbers_that_fit_no_integer() {
    let huge = "9".repeat(40);
    let row = format!(
        "T{huge} 備茶|T{huge}.1 選茶|O{huge}.1.1 茶單|P{huge}.1.1 選茶。^{{【註{huge}】}}|{huge}|K{huge} 茶|S{huge} 品評"
    );
    check(&(rows(&[&row]) + &format!("- 【註 {huge}】甲。\n")));
    check(&fixture("plain").replace("2024/03/01", &format!("{huge}/{huge}/{huge}")));
}

#[test]
fn endless_repetitions() {
    for scrap in SCRAPS {
        check(&scrap.repeat(3000));
        check(&rows(&[&format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 {}|3|K01 茶|S01 品評", scrap.repeat(3000))]));
    }
}

#[test]
fn a_document_of_four_thousand_tasks_is_read_whole() {
    let row = |n: usize| format!("|T1.{n} 選茶|O1.{n}.1 茶單|P1.{n}.1 選茶。|3|K{k} 茶{k}|S{k} 品{k}", k = n % 999 + 1);
    let mut many: Vec<String> = (1..=4000).map(row).collect();
    many[0].insert_str(0, "T1 備茶");
    let standard = parse(&rows(&many.iter().map(String::as_str).collect::<Vec<_>>())).standard.unwrap();
    assert_eq!((standard.duties.len(), standard.duties[0].tasks.len()), (1, 4000));
    assert_eq!((standard.knowledge.len(), standard.skills.len()), (999, 999));
    assert_eq!(standard.knowledge[998].text, "茶1");
}
