//! Places that can be read in two ways.

use crate::support::fixture;
use crate::support::sheet::{rows, shared};
use competency_standard::parse;

/// What can be read in two ways may be read in either, but not without a word.
fn check(sources: &[String]) {
    let silent: Vec<&str> =
        sources.iter().filter(|source| parse(source).diagnostics.is_empty()).map(|s| &**s).collect();
    assert!(silent.is_empty(), "{}", silent.join("\n—————\n"));
}

fn indicators(cell: &str) -> String {
    rows(&[&format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|{cell}|3|K01 茶葉|S01 品評")])
}

#[test]
fn codes_within_texts() {
    check(&[
        indicators("P1.1.1 選茶。 P1.1.2 依 P1.1.1 之結果泡茶。"),
        indicators("P1.1.1 選茶。P1.1.2 泡茶。"),
        indicators("P1.1.1 選茶 (P1.1.2) 泡茶。"),
        indicators("P1.1.1 選茶。 P1.1.1 選茶。"),
        shared("K01 維他命 K1 與茶 K02 產地", "S01 品評"),
        shared("K01 茶葉", "S01 AWS S3 儲存 S02 品評"),
    ]);
}

#[test]
fn signs_around_codes() {
    check(&[
        indicators("開頭 P1.1.1 選茶。"),
        shared("K01茶葉分類", "S01 品評"),
        shared("K01 茶葉 K02、產地", "S01 品評"),
        shared("K01 茶葉", "S01-品評"),
    ]);
}

#[test]
fn cells_of_the_content_table() {
    check(&[
        rows(&["T1 備茶|T1.1 選茶、T1.2 訂貨|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評"]),
        rows(&["T1|T1.1|O1.1.1 茶單|P1.1.1|3|K01 茶葉|S01 品評"]),
        rows(&["T1 備茶|T2.1 選茶|O2.1.1 茶單|P2.1.1 選茶。|3|K01 茶葉|S01 品評"]),
    ]);
}

#[test]
fn what_fits_nowhere() {
    let plain = fixture("plain");
    check(&[
        plain.replace("\n職能內涵 (A", "第 2 頁，總共 6 頁\n\n職能內涵 (A"),
        plain.replace("2024/03/01", "2024/13/41"),
        plain.replace("基準級別\t\t3", "基準級別\t\t7"),
    ]);
}
