//! Texts of real documents: entities, marks of several notes.

use super::read;
use crate::support::outline::{entries, table};
use crate::support::sheet::{after_attitudes_heading, rows, shared};
use crate::support::{fixture, read_clean, read_finding, read_with_warnings};

#[test]
fn entities() {
    let standard = read("entities", &[]);
    assert_eq!(entries(&standard.knowledge), "K01 P&ID 圖 R&D\nK02 工具");
    let source = fixture("real/entities")
        .replace("材料", "&lt;")
        .replace("做測試。", "做&quot;測試&quot;&nbsp;與 Q&#38;A&#x3002;");
    let standard =
        read_clean(&source.replace("測試人員\t\t", "測試&amp;人員\t\t").replace("主動積極：", "主動&amp;積極："));
    assert_eq!(standard.description, "做\"測試\" 與 Q&A。");
    assert_eq!((&*standard.name, standard.attitudes[0].name.as_deref()), ("測試&人員", Some("主動&積極")));
}

#[test]
fn what_is_no_entity_stays_as_it_is() {
    let standard = read_clean(&shared("K01 R&D；Q&A; K02 A&B;C&amp;amp;", "S01 &#0;&unknown;"));
    assert_eq!(entries(&standard.knowledge), "K01 R&D；Q&A;\nK02 A&B;C&amp;");
    assert_eq!(entries(&standard.skills), "S01 &#0;&unknown;");
}

#[test]
fn white_space_as_an_entity_is_blank() {
    let source = rows(&["T1 備茶|T1.1 選茶|&nbsp;|&nbsp;P1.1.1 選茶。|&#160;3|&nbsp;&nbsp;|S01&nbsp;品評&nbsp;"]);
    let standard = read_finding(&source, &["needs-blank"]);
    let expected = "T1 備茶\n  T1.1 選茶\n    level 3 = 3–3\n    P1.1.1 選茶。\n    ? · S01";
    assert_eq!(table(&standard), expected);
    assert_eq!(entries(&standard.skills), "S01 品評");
}

#[test]
fn a_mark_of_several_notes() {
    let standard = read("mark-of-two-notes", &[]);
    assert_eq!(entries(&standard.knowledge), "K01 材料 {1@2} {2@2}\nK02 工具");
    let notes = "說明與補充事項\n\n- 【註1】甲。\n- 【註2】乙。\n- 【註3】丙。\n";
    let source = |mark: &str| {
        let source = rows(&[&format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉{mark}|S01 品評")]);
        let (before, _) = source.split_once("說明與補充事項").unwrap();
        before.to_owned() + notes
    };
    for mark in [
        "【註1-3】",
        "【註 1 ~ 3】",
        "（註1～3）",
        "[註1至3]",
        "【註1、2、3】",
        "^{【註1-3】}",
        "【註1、註2、註3】",
        "【註1】【註2】【註3】",
        "【註1–註3】",
        "【註一至三】",
        "【註１－３】",
        "【註1、2及3】",
    ] {
        let standard = read_with_warnings(&source(mark), &[]);
        assert_eq!(entries(&standard.knowledge), "K01 茶葉 {1@2} {2@2} {3@2}", "{mark}");
    }
    for words in ["【註3-1】", "【註1-99】", "（註1-2款）"] {
        let standard = read_with_warnings(&source(words), &[]);
        assert_eq!(standard.knowledge[0].text, format!("茶葉{words}"));
    }
}

#[test]
fn a_note_that_is_given_for_several_marks() {
    let standard = read_with_warnings(
        &after_attitudes_heading("- A01 細心【註1】：留意【註2】。\n\n說明與補充事項\n\n- 【註1-2】如茶湯。\n"),
        &[],
    );
    let notes: Vec<_> = standard.notes.iter().map(|note| (note.number, &*note.text)).collect();
    assert_eq!(notes, [(1, "如茶湯。"), (2, "如茶湯。")]);
}
