//! Rows that go on with the row before, and rows that begin something by themselves.

use crate::support::outline::entries;
use crate::support::outline::table;
use crate::support::sheet::rows;
use crate::support::{in_model, in_source, read_clean, read_finding};

const FIRST_ROW: &str = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 依季節選茶。|3|K01 茶葉|S01 品評";

/// What is read of rows, with these doubts, and that nothing of them is lost.
#[track_caller]
fn check(lines: &[&str], doubts: &[&str], expected: &str) {
    let source = rows(lines);
    let standard = read_finding(&source, doubts);
    assert_eq!(table(&standard), expected, "{source}");
    assert_eq!(in_source(&source), in_model(&standard), "{source}");
}

#[test]
fn a_row_of_codes_without_a_level_within_a_page() {
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    K01 · S01
    level  = ?–?
    P1.1.2 依客群選茶。
    K02 · S02";
    check(&[FIRST_ROW, "|||P1.1.2 依客群選茶。||K02 產地|S02 沖泡"], &["level-missing"], expected);
}

#[test]
fn a_row_of_codes_without_a_level_on_a_new_page() {
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    P1.1.2 依客群選茶。
    K01 K02 · S01 S02";
    check(&[FIRST_ROW, "", "|||P1.1.2 依客群選茶。||K02 產地|S02 沖泡"], &[], expected);
}

#[test]
fn a_row_of_text_goes_on_anywhere() {
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    P1.1.2 依客群選茶。
    K01 K02 · S01";
    let first = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 依季|3|K01 茶葉|S01 品評";
    let rest = "|||節選茶。 P1.1.2 依客群選茶。||K02 產地|";
    check(&[first, rest], &[], expected);
    check(&[first, "", rest], &[], expected);
}

#[test]
fn a_level_in_the_second_half_of_a_row() {
    let expected = "\
T1 備茶
  T1.1 選茶
    level 4 = 4–4
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    P1.1.2 依客群選茶。
    K01 K02 · S01";
    let first = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 依季||K01 茶葉|S01 品評";
    check(&[first, "", "|||節選茶。 P1.1.2 依客群選茶。|4|K02 產地|"], &[], expected);
}

#[test]
fn the_rest_of_a_duty_beside_a_task_of_its_own() {
    let expected = "\
T1 備茶與待客
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    K01 · S01
  T1.2 奉茶
    level 4 = 4–4
    O1.2.1 茶席
    P1.2.1 依禮儀奉茶。
    K02 · S02";
    let first = FIRST_ROW.replace("備茶", "備茶與");
    check(
        &[&first, "", "待客|T1.2 奉茶|O1.2.1 茶席|P1.2.1 依禮儀奉茶。|4|K02 產地|S02 沖泡"],
        &["name-goes-on"],
        expected,
    );
}

#[test]
fn a_page_that_begins_with_a_task_of_its_own() {
    let next = "|T1.2 奉茶|O1.2.1 茶席|P1.2.1 依禮儀奉茶。|3|K02 產地|S02 沖泡";
    let (within, across) = (rows(&[FIRST_ROW, next]), rows(&[FIRST_ROW, "", next]));
    assert_eq!(read_clean(&within), read_clean(&across));
    assert_eq!(read_clean(&across).duties[0].tasks.len(), 2);
}

#[test]
fn a_word_like_a_code_in_the_rest_of_a_text() {
    let cut = |first: &str, rest: &str, found: &[&str]| {
        let first = format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 依季節選茶。|3|K01 茶葉|{first}");
        let source = rows(&[&first, "", &format!("||||||{rest}")]);
        entries(&read_finding(&source, found).skills)
    };
    let whole = "S01 雲端服務 AWS S3 儲存\nS02 備份";
    assert_eq!(cut("S01 雲端", "服務 AWS S3 儲存 S02 備份", &["code-in-text"]), whole);
    assert_eq!(cut("S01", "雲端服務 AWS S3 儲存 S02 備份", &["code-in-text"]), whole);
    assert_eq!(cut("S01 雲端服務 AWS", "S3 儲存 S02 備份", &["code-in-text", "page-break-in-word"]), whole);
}
