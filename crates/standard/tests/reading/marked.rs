//! Footnote marks: kept where the model has a place for them, and never passed over without a word.

use crate::support::outline::{attitudes, entries, table};
use crate::support::sheet::{rows, shared};
use crate::support::{fixture, read_clean, read_finding};

const NOTES: &str = "- 【註 1】甲。\n- 【註 2】乙。\n";

/// The plain document with the first note, and this in the place of that.
fn plain(old: &str, new: &str) -> String {
    let plain = fixture("plain");
    assert!(plain.contains(old), "{old}");
    plain.replacen(old, new, 1) + "- 【註 1】甲。\n"
}

#[test]
fn on_every_text_that_has_notes() {
    let row = "T1 備茶^{【註1】}|T1.1 選 ^{【註2】} 茶|O1.1.1 茶單^{【註1】}|P1.1.1 依季節 ^{【註2】} 選茶 ^{【註1】} 。|3|K01 茶葉^{【註1】}|S01 品^{【註2】}評";
    let source = rows(&[row]).replace("A01 細心：能留意", "A01 細心^{【註1】}：能^{【註2】}留意") + NOTES;
    let standard = read_clean(&source);
    let expected = "\
T1 備茶 {1@2}
  T1.1 選茶 {2@1}
    level 3 = 3–3
    O1.1.1 茶單 {1@2}
    P1.1.1 依季節選茶。 {2@3} {1@5}
    K01 · S01";
    assert_eq!(table(&standard), expected);
    assert_eq!(entries(&standard.knowledge), "K01 茶葉 {1@2}");
    assert_eq!(entries(&standard.skills), "S01 品評 {2@1}");
    let expected = "A01 | 細心 | 能留意茶湯的變化。 {1@2} {2@3}\nA02 | 主動 | 能主動招呼客人。";
    assert_eq!(attitudes(&standard.attitudes), expected);
}

#[test]
fn on_a_text_written_a_second_time() {
    let second = |text: &str| {
        let rows = rows(&[
            "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉（紅）與 AE 規範|S01 品評",
            &format!("|T1.2 訂貨|O1.2.1 訂單|P1.2.1 訂貨。|3|K01 {text}|S01 品評"),
        ]);
        rows + "- 【註 1】甲。\n"
    };
    let same = read_clean(&second("茶葉（紅）與 AE 規範 ^{【註1】}"));
    assert_eq!(entries(&same.knowledge), "K01 茶葉（紅）與 AE 規範 {1@12}");
    let narrow = read_finding(&second("茶葉(紅)與AE規範^{【註1】}"), &["written-differently"]);
    assert_eq!(entries(&narrow.knowledge), "K01 茶葉（紅）與 AE 規範 {1@12}");
}

#[test]
fn on_texts_without_notes() {
    let texts = [
        ("茶館之營運。", "茶館之營運^{【註1】}。"),
        ("相關工作經驗。", "相關工作經驗 ^{【註1】} 。"),
        ("茶館店長\t最新", "茶館店長^{【註1】}\t最新"),
        ("\t略\t", "\t略 ^{【註1】}\t"),
        ("最新版本", "最新版本^{【註1】}"),
        ("餐旅 / 餐飲管理", "餐旅 / 餐飲管理 ^{【註1】}"),
        ("餐飲業主管", "餐飲業主管^{【註1】}"),
        ("飲料業", "飲料業^{【註1】}"),
    ];
    for (old, new) in texts {
        let mut standard = read_finding(&plain(old, new), &["mark-dropped"]);
        standard.notes = Vec::new().into();
        assert_eq!(standard, read_clean(&fixture("plain")), "{new}");
    }
}

#[test]
fn on_remarks_and_in_notes() {
    let source = fixture("plain") + " - 依店規^{【註2】}辦理。\n- 【註 1】甲，參照乙^{【註2】}。\n- 【註 2】乙。\n";
    let source = source.replace("K01 茶葉分類", "K01 茶葉分類^{【註1】}");
    let standard = read_finding(&source, &["mark-dropped"]);
    assert_eq!(*standard.remarks, ["依店規辦理。"]);
    assert_eq!(standard.notes[0].text, "甲，參照乙。");
}

#[test]
fn as_plain_words_of_texts_without_notes() {
    let standard = read_clean(&plain("茶館之營運。", "茶館之營運【註1】。"));
    assert_eq!(standard.description, "規劃茶席，並管理茶館之營運【註1】。");
    let standard = read_clean(&plain("相關工作經驗。", "相關工作經驗【註 1】。"));
    assert_eq!(*standard.prerequisites, ["具 1 年以上相關工作經驗【註 1】。"]);
    let source = fixture("plain") + " - 依【註1】辦理。\n- 【註 1】甲。\n";
    assert_eq!(*read_clean(&source).remarks, ["依【註1】辦理。"]);
}

#[test]
fn notes_with_a_comma_behind_their_number() {
    let source = shared("K01 茶葉^{【註1】} K02 產地^{【註2】}", "S01 品評") + "- 註1、甲\n- 註2、乙\n";
    let notes = read_clean(&source).notes.into_owned();
    let notes: Vec<_> = notes.iter().map(|note| (note.number, &*note.text)).collect();
    assert_eq!(notes, [(1, "甲"), (2, "乙")]);
}
