//! Documents as bytes, there and back; bytes that are cut off, altered, or anything.

use competency_standard::{List, Packed, Standard, Text, complete, from_json, pack, parse, to_json};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::FIRST;
use crate::support::{config, documents};

fn packed(standard: &Standard, doubts: &[&'static str]) -> Vec<u8> {
    pack(standard, doubts.iter().copied().map(Text::from).collect())
}

#[track_caller]
fn comes_back(standard: &Standard, doubts: &[&'static str]) {
    let bytes = packed(standard, doubts);
    let packed = Packed::of(bytes.clone().into()).unwrap();
    assert_eq!((&packed.standard, packed.bytes), (standard, &*bytes));
    assert_eq!(packed.doubts.iter().map(Text::as_ref).collect::<Vec<_>>(), doubts);
}

#[test]
fn the_first_document_comes_back_in_two_fifths_of_its_json() {
    let standard = parse(FIRST).standard.unwrap();
    comes_back(&standard, &[]);
    comes_back(&standard, &["1:1: doubt", ""]);
    assert!(packed(&standard, &[]).len() * 5 < to_json(&standard).len() * 2);
}

#[test]
fn the_same_bytes_are_kept_once() {
    let standard = parse(FIRST).standard.unwrap();
    let of = |doubts: &[&'static str]| Packed::of(packed(&standard, doubts).into()).unwrap();
    assert!(std::ptr::eq(of(&["once"]), of(&["once"])));
    assert!(!std::ptr::eq(of(&["once"]), of(&["twice"])));
}

#[test]
fn whatever_is_cut_off_is_missed() {
    let mut standard = parse(FIRST).standard.unwrap();
    standard.duties = List::default();
    let bytes: &'static [u8] = packed(&standard, &["a doubt"]).leak();
    for end in 0..bytes.len() {
        assert_eq!(Packed::of(bytes[..end].into()), None, "{end} of {}", bytes.len());
    }
    assert_eq!(Packed::of([bytes, &[0]].concat().into()), None);
}

#[test]
fn bytes_of_another_version_are_refused() {
    let mut bytes = packed(&parse(FIRST).standard.unwrap(), &[]);
    assert_eq!(bytes[0], 1);
    for other in (0..=255).filter(|version| *version != 1) {
        bytes[0] = other;
        assert_eq!(Packed::of(bytes.clone().into()), None, "{other}");
    }
    assert_eq!(Packed::of(bytes[1..].to_vec().into()), None);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn made_up_documents_come_back(document in documents()) {
        comes_back(&document.standard, &[]);
    }

    #[test]
    fn altered_bytes_do_no_harm(document in documents(), at in any::<Index>(), byte: u8) {
        let mut bytes = packed(&document.standard, &[]);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Some(packed) = Packed::of(bytes.into()) {
            prop_assert_eq!(Packed::of(pack(&packed.standard, packed.doubts.to_vec()).into()).map(|packed| &packed.standard), Some(&packed.standard));
        }
    }

    #[test]
    fn any_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Packed::of(bytes.into());
    }

    #[test]
    fn what_json_leaves_unnamed_has_the_entry_that_the_parser_gives_it(document in documents(), at in any::<Index>(), kind: bool) {
        let mut whole = document.standard;
        let entries = if kind { &mut whole.knowledge } else { &mut whole.skills };
        prop_assume!(!entries.is_empty());
        let at = at.index(entries.len());
        let entry = &mut entries.to_mut()[at];
        (entry.text, entry.notes) = (Text::default(), List::default());
        let mut lacking = whole.clone();
        (if kind { &mut lacking.knowledge } else { &mut lacking.skills }).to_mut().remove(at);
        let read = from_json(&to_json(&lacking));
        prop_assert!(read.diagnostics.iter().any(|found| found.code == "never-named"));
        let read = read.standard.unwrap();
        prop_assert_eq!(&read, &lacking);
        prop_assert_eq!(complete(read), whole);
    }
}
