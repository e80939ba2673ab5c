//! Mutilated texts: each is answered, with reasons at their places.

use crate::FIRST;
use crate::support::sane::{SCRAPS, check};
use crate::support::{Dice, config, documents, fixture};
use proptest::prelude::*;
use std::fs;
use std::path::Path;

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
    #![proptest_config(config())]

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
