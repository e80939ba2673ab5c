//! Legal documents that invite a wrong reading.

use crate::FIRST;
use crate::support::outline::{entries, table};
use crate::support::sheet::{rows, shared};
use crate::support::{fixture, read_with_warnings};
use competency_standard::{Standard, to_json};

fn read(source: &str) -> Standard {
    read_with_warnings(source, &[])
}

/// The knowledge of a document with this cell.
fn knowledge(cell: &str) -> String {
    entries(&read(&shared(cell, "S01 品評")).knowledge)
}

#[test]
fn names_cut_by_a_page() {
    let source =
        rows(&["T1 備茶與|T1.1 選|O1.1.1 茶|P1.1.1 依季節選|3|K01 茶葉|S01 品", "", "待客|茶|單|茶。||分類|評"]);
    let expected = "\
T1 備茶與待客
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    K01 · S01";
    assert_eq!(table(&read(&source)), expected);
}

#[test]
fn a_page_between_a_code_and_its_text() {
    let source =
        rows(&["T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1|3|K01 茶葉分類 K02|S01 品評", "", "|||依季節選茶。||產地|"]);
    let standard = read(&source);
    assert_eq!(entries(&standard.knowledge), "K01 茶葉分類\nK02 產地");
    assert_eq!(standard.duties[0].tasks[0].blocks[0].indicators[0].text, "依季節選茶。");
}

#[test]
fn a_duty_and_a_task_named_again_after_a_page() {
    let source = rows(&[
        "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 依季節選茶。|3|K01 茶葉分類|S01 品評",
        "",
        "T1 備茶|T1.1 選茶||P1.1.2 依預算選茶。|4|K01 茶葉分類|S01 品評",
    ]);
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    K01 · S01
    level 4 = 4–4
    P1.1.2 依預算選茶。
    K01 · S01";
    assert_eq!(table(&read(&source)), expected);
}

#[test]
fn numbers_of_two_digits() {
    let source = rows(&["T10 備茶|T10.11 選茶|O10.11.12 茶單|P10.11.9 選茶。 P10.11.10 泡茶。|3|K01 茶葉|S01 品評"]);
    let expected = "\
T10 備茶
  T10.11 選茶
    level 3 = 3–3
    O10.11.12 茶單
    P10.11.9 選茶。
    P10.11.10 泡茶。
    K01 · S01";
    assert_eq!(table(&read(&source)), expected);
}

#[test]
fn texts_that_look_like_markup() {
    assert_eq!(knowledge("K01 溫度<80度 K02 A<C>B與R&D"), "K01 溫度<80度\nK02 A<C>B與R&D");
    assert_eq!(knowledge("K01 尺寸5*3公尺 K02 維他命 K 與茶"), "K01 尺寸5*3公尺\nK02 維他命 K 與茶");
    assert_eq!(knowledge("K01 3D列印 K02 2.0版"), "K01 3D列印\nK02 2.0版");
    assert_eq!(knowledge("K01 註冊商標(註冊) K02 {茶}^2"), "K01 註冊商標(註冊)\nK02 {茶}^2");
    assert_eq!(knowledge("K01 O1.1.1 之用途 K02 S01"), "K01 O1.1.1 之用途\nK02 S01");
}

#[test]
fn blank_cells_that_an_editor_stripped() {
    let source = FIRST.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    assert_eq!(to_json(&read(&source)), to_json(&read(FIRST)));
}

#[test]
fn white_space_of_every_kind() {
    assert_eq!(knowledge("  K01\u{3000}茶葉\u{a0} 分類   K02  產地 "), "K01 茶葉 分類\nK02 產地");
}

#[test]
fn marks_beside_latin_words_and_each_other() {
    let notes = |source: String| source + "- 【註 1】甲。\n- 【註 2】乙。\n";
    let read = |cell: &str| entries(&read(&notes(shared(cell, "S01 品評"))).knowledge);
    assert_eq!(read("K01 使用 Excel ^{【註1】} VBA ^{【註2】} 。"), "K01 使用 Excel VBA。 {1@8} {2@12}");
    assert_eq!(read("K01 茶葉 ^{【註1】} ^{【註2】} 分類"), "K01 茶葉分類 {1@2} {2@2}");
    assert_eq!(read("K01 茶葉^{【註1】【註2】} K02 產地 ^{【註 1】}"), "K01 茶葉 {1@2} {2@2}\nK02 產地 {1@2}");
    assert_eq!(read("K01 茶葉（註1） K02 產地［註2］"), "K01 茶葉 {1@2}\nK02 產地 {2@2}");
}

#[test]
fn hyphens_as_bullets_and_rows_padded_with_tabs() {
    assert_eq!(knowledge("- K01 茶葉 - K02 產地"), "K01 茶葉\nK02 產地");
    let padded = |line: &str| {
        if line.starts_with("職能內涵 (A") || line.starts_with("- A") { "\t".repeat(6) } else { String::new() }
    };
    let source: String = fixture("plain").lines().map(|line| line.to_string() + &padded(line) + "\n").collect();
    assert_eq!(read(&source).attitudes, read(&fixture("plain")).attitudes);
}

#[test]
fn tags_in_capitals_or_with_attributes() {
    assert_eq!(knowledge("<P class=\"a\">K01 茶葉</P><UL><LI>K02 產地</LI></UL>"), "K01 茶葉\nK02 產地");
    assert_eq!(knowledge("K01 <STRONG>茶葉</STRONG> K02 產<SUP>地</SUP>"), "K01 茶葉\nK02 產地");
    assert_eq!(knowledge("K01 A<B>C 與 <P> K02 x<i>y</i>"), "K01 A<B>C 與\nK02 xy");
}

#[test]
fn characters_that_nobody_sees() {
    assert_eq!(knowledge("\u{feff}K01 茶\u{200b}葉 \u{200b}K02 產地"), "K01 茶葉\nK02 產地");
}
