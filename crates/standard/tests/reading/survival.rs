//! What the first document does to a parser, a small document for each.

use crate::support::outline::{entries, table};
use crate::support::{fixture, in_model, in_source, read_clean, read_with_warnings};

#[test]
fn page_breaks_anywhere() {
    let standard = read_clean(&fixture("survival/page-breaks"));
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    P1.1.2 依客群調整茶單，並記錄於帳。
    K01 K02 K03 K04 · S01 S02
  T1.2 訂貨
    level 3 = 3–3
    O1.2.1 訂單
    P1.2.1 依存量訂貨。
    K05 · S03
T2 待客
  T2.1 奉茶
    level 3 = 3–3
    O2.1.1 茶席
    P2.1.1 依禮儀奉茶。
    K06 · S04
  T2.2 送客
    level 3 = 3–3
    O2.2.1 客訴紀錄
    P2.2.1 依禮儀送客。
    K06 · S04";
    assert_eq!(table(&standard), expected);
    let expected = "K01 茶葉分類\nK02 產地\nK03 採收季節\nK04 水質\nK05 存貨管理\nK06 禮儀";
    assert_eq!(entries(&standard.knowledge), expected);
}

#[test]
fn rows_in_paragraphs() {
    let standard = read_clean(&fixture("survival/paragraphs"));
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    O1.1.2 茶樣
    P1.1.1 依季節選茶。
    P1.1.2 依客群調整茶單。
    K01 K02 K03 · S01
  T1.2 訂貨
    level 3 = 3–3
    O1.2.1 訂單
    P1.2.1 依存量訂貨。
    K04 · S02";
    assert_eq!(table(&standard), expected);
}

#[test]
fn note_marks_in_texts_and_names() {
    let standard = read_with_warnings(&fixture("survival/marks"), &[]);
    let expected = "\
T1 備茶 {1@2}
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依節氣與預算選茶。 {1@3} {2@6} {1@8}
    K01 K02 · S01
  T1.2 訂貨
    level 3 = 3–3
    O1.2.1 訂單
    P1.2.1 依存量訂貨。
    K01 K02 · S01";
    assert_eq!(table(&standard), expected);
    assert_eq!(entries(&standard.knowledge), "K01 茶葉分類 {1@4}\nK02 產地 {2@2}");
    let notes: Vec<_> = standard.notes.iter().map(|note| (note.number, &*note.text)).collect();
    assert_eq!(notes, [(1, "節氣：二十四節氣。"), (2, "預算：每季核定。")]);
}

#[test]
fn codes_need_a_left_boundary() {
    let standard = read_clean(&fixture("survival/boundaries"));
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 依 ISO9001 之茶單
    P1.1.1 依 KPS2431 及 P2P 平台選茶。
    P1.1.2 以 1.5 公升之水沖泡，並參照 T1.2 之訂單。
    K01 K02 · S01 S02 S03";
    assert_eq!(table(&standard), expected);
    assert_eq!(entries(&standard.knowledge), "K01 KPS2431 與 S3 儲存\nK02 傳統/數位茶單");
    assert_eq!(entries(&standard.skills), "S01 KS01法\nS02 5S 管理\nS03 使用 KPS01 系統");
}

#[test]
fn headings_that_a_page_break_repeats() {
    let standard = read_with_warnings(&fixture("survival/headings"), &[]);
    assert_eq!(*standard.prerequisites, ["具 1 年以上相關工作經驗。", "具茶藝證照。"]);
    assert_eq!(*standard.remarks, ["茶席可依季節調整。"]);
    assert_eq!(standard.notes.len(), 1);
}

#[test]
fn one_text_under_two_indicators() {
    let standard = read_clean(&fixture("survival/same-texts"));
    let texts: Vec<_> = standard.duties.iter().map(|duty| &*duty.tasks[0].blocks[0].indicators[0].text).collect();
    assert_eq!(texts, ["蒐集茶葉資訊。", "蒐集茶葉資訊。"]);
}

#[test]
fn nothing_to_say_about_a_plain_document() {
    let standard = read_clean(&fixture("plain"));
    assert_eq!((&*standard.title, &*standard.name), ("茶館店長職能基準", "茶館店長"));
}

#[test]
fn none_of_these_loses_a_character() {
    for name in ["page-breaks", "paragraphs", "marks", "boundaries", "headings", "same-texts"] {
        let source = fixture(&format!("survival/{name}"));
        assert_eq!(in_source(&source), in_model(&read_with_warnings(&source, &[])), "{name}");
    }
}
