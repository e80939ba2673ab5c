//! Points of the attitudes, glyphs and notes.

use super::read;
use crate::support::outline::{attitudes, entries, table};

#[test]
fn point_09_attitudes() {
    let standard = read("09-attitude-names", &[]);
    let expected = "\
A01 | 細心 | –
A02 | 主動 | –
A03 | 團隊合作 | 能與夥伴協力完成茶席，並互相支援。
A04 | 態度之甲 | –";
    assert_eq!(attitudes(&standard.attitudes[..4]), expected);
    assert_eq!(standard.attitudes.len(), 22);
    let paragraph = "– | – | 從事此職業應細心、主動，能與夥伴協力完成茶席。並能承受壓力：面對客訴時保持冷靜。";
    assert_eq!(attitudes(&read("09-attitude-paragraph", &[]).attitudes), paragraph);
    let named = "– | 細心 | 能留意茶湯的變化。\n– | 主動 | –";
    assert_eq!(attitudes(&read("09-attitudes-without-codes", &[]).attitudes), named);
}

#[test]
fn point_11_glyphs() {
    let standard = read("11-glyphs", &[]);
    assert_eq!(standard.duties[0].tasks[0].blocks[0].indicators[0].text, "培養能⼒並選用Ａ級茶葉。");
    assert_eq!(standard.knowledge[0].text, "⼯具");
    assert_eq!(attitudes(&standard.attitudes), "A01 | 細心 | 能留意茶湯的變化。\nA02 | 毅⼒ | 能堅持到底。");
    assert_eq!(*standard.prerequisites, ["具 1 年以上相關工作經驗。"]);
    assert_eq!(*standard.remarks, ["店內備有（茶室）。"]);
}

#[test]
fn point_12_notes() {
    let standard = read("12-notes", &[18]);
    let expected = "\
T1 備茶
  T1.1 選茶 {1@2}
    level 3 = 3–3
    O1.1.1 茶單 {2@2}
    P1.1.1 依季節選茶。 {3@3}
    K01 K02 K03 · S01";
    assert_eq!(table(&standard), expected);
    assert_eq!(entries(&standard.knowledge), "K01 茶葉分類 {4@4}\nK02 水質 {5@2}\nK03 產地 {9@2}");
    let notes: Vec<_> = standard.notes.iter().map(|note| (note.number, &*note.text)).collect();
    let expected = [
        (1, "選茶：依客人喜好。"),
        (2, "茶單：含價格。"),
        (3, "季節：指節氣。"),
        (4, "茶葉分類：依發酵程度。"),
        (5, "水質：指硬度。"),
        (6, "茶館：含茶室。"),
    ];
    assert_eq!(notes, expected);
}
