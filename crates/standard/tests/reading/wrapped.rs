//! Attitudes, notes and remarks that pages and lines cut, and texts like headings.

use crate::support::outline::attitudes;
use crate::support::sheet::after_attitudes_heading;
use crate::support::{fixture, in_model, in_source, read_finding, read_with_warnings};
use competency_standard::Standard;

fn read(source: &str) -> Standard {
    read_with_warnings(source, &[])
}

#[test]
fn attitudes_cut_by_a_page() {
    let heading = "\n職能內涵 (A=attitude 態度)\n\n";
    let lines = format!("- A01 細心：能留意{heading}茶湯的變化。\n{heading}- A02 主動: 招呼。\n\n說明與補充事項\n");
    let standard = read(&after_attitudes_heading(&lines));
    assert_eq!(attitudes(&standard.attitudes), "A01 | 細心 | 能留意茶湯的變化。\nA02 | 主動 | 招呼。");
}

#[test]
fn notes_and_remarks_over_several_lines() {
    let source =
        fixture("plain") + " - 註冊商標依法使用。\n - *為必備\n- 【註 1】節氣：二十\n\n說明與補充事項\n\n四節氣。\n";
    let standard = read(&source);
    assert_eq!(*standard.remarks, ["註冊商標依法使用。", "*為必備"]);
    assert_eq!(standard.notes[0].text, "節氣：二十四節氣。");
}

#[test]
fn answers_on_the_line_of_their_label() {
    let lines =
        "- A01 細心\n\n說明與補充事項\n\n- 建議擔任此職類/職業之學歷/經驗/或能力條件：大專以上。\n- 其他補充說明：無\n";
    let standard = read(&after_attitudes_heading(lines));
    assert_eq!((&*standard.prerequisites, &*standard.remarks), (&["大專以上。".into()][..], &["無".into()][..]));
}

#[test]
fn hanging_indents() {
    let source = fixture("plain") + " - 茶席可依季\n   節調整。\n- 【註 1】節氣：二十\n  四節氣。\n";
    let standard = read(&source);
    assert_eq!(*standard.remarks, ["茶席可依季節調整。"]);
    assert_eq!(standard.notes[0].text, "節氣：二十四節氣。");
}

#[test]
fn texts_that_begin_like_headings() {
    let lines = [
        "說明與補充事項如附件。",
        "職能內涵 (A=attitude 態度) 之說明。",
        "建議擔任此職務者具備證照：茶藝。",
        "主要職責依店規。",
    ];
    let source = fixture("plain") + &lines.map(|line| format!(" - {line}\n")).concat();
    assert_eq!(*read(&source).remarks, lines);
}

#[test]
fn hanging_indents_and_numbered_labels() {
    let source = fixture("plain").replace("- 其他補充說明", "- 二、其他補充說明");
    let standard = read(&(source + " - 註冊商標\n   依法使用。\n- 【註 1】節氣：二十\n  四節氣。\n"));
    assert_eq!(*standard.remarks, ["註冊商標依法使用。"]);
    assert_eq!(standard.notes[0].text, "節氣：二十四節氣。");
}

#[test]
fn numbered_lines_of_a_footnote() {
    let lines = " - 依店規。\n- 【註 1】節氣分為：\n1.春分\n2.秋分\n（3）冬至\n- 【註 2】甲。\n";
    let source = fixture("plain").replace("K01 茶葉分類", "K01 茶葉分類^{【註1】}^{【註2】}") + lines;
    let standard = read_finding(&source, &[]);
    let notes: Vec<_> = standard.notes.iter().map(|note| (note.number, &*note.text)).collect();
    assert_eq!(notes, [(1, "節氣分為： 1.春分 2.秋分（3）冬至"), (2, "甲。")]);
    assert_eq!(*standard.remarks, ["依店規。"]);
    assert_eq!(in_source(&source), in_model(&standard));
}

#[test]
fn numbered_lines_of_remarks_are_remarks() {
    let source = fixture("plain") + "1.依店規。\n2.依時令。\n";
    assert_eq!(*read_finding(&source, &[]).remarks, ["1.依店規。", "2.依時令。"]);
}

#[test]
fn attitudes_in_a_table() {
    let lines = "A01\t細心\t仔細做事。\nA02\t主動\t招呼客人。\n\n說明與補充事項\n";
    let standard = read(&after_attitudes_heading(lines));
    assert_eq!(attitudes(&standard.attitudes), "A01 | 細心 | 仔細做事。\nA02 | 主動 | 招呼客人。");
}
