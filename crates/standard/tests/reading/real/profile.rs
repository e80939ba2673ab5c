//! The profile of real documents.

use super::read;
use crate::support::outline::classes;
use crate::support::{fixture, kinds, read_with_warnings};
use competency_standard::parse;

#[test]
fn one_name_with_two_codes() {
    let lists = read("one-name-two-codes", &["classification-pairs"]).classification;
    assert_eq!(classes(&lists.industries), "批發及零售業／零售業 = G47\n = G48");
    let found = &parse(&fixture("real/one-name-two-codes")).diagnostics[0];
    assert_eq!((found.line, found.message.as_str()), (13, "1 name beside 2 codes"));
}

#[test]
fn names_that_hold_a_separator() {
    for (name, codes) in [
        ("藝術、娛樂及休閒服務業", "R91、R93"),
        ("製造業/電力設備及配備製造業", "C28；C29"),
        ("農、林、漁、牧業", "A01／A02／A03／A04"),
    ] {
        let source =
            fixture("real/one-name-two-codes").replace("批發及零售業／零售業", name).replace("G47、G48", codes);
        let standard = read_with_warnings(&source, &[13]);
        let industries = &standard.classification.industries;
        assert_eq!((&*industries[0].name, industries.len()), (name, codes.split(['、', '；', '／']).count()));
        assert_eq!(kinds(&parse(&source)), ["classification-pairs"]);
    }
}

#[test]
fn rows_without_their_last_tabs() {
    let source = fixture("real/needs-cell-merged");
    let short: String = source.lines().map(|line| line.trim_end_matches('\t').to_owned() + "\n").collect();
    let (whole, short) = (parse(&source), parse(&short));
    assert_eq!(whole.standard, short.standard);
    assert_eq!(kinds(&short), ["needs-blank", "short-row"]);
}
