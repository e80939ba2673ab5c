//! How other published standards vary, point by point: read as agreed, never an error.

use crate::support::outline::{attitudes, classes, entries, level, table};
use crate::support::{fixture, read_clean, read_with_warnings};
use competency_standard::{Naming, Standard};

fn read(name: &str, warned: &[usize]) -> Standard {
    read_with_warnings(&fixture(&format!("variations/{name}")), warned)
}

#[test]
fn point_01_rows_of_different_levels() {
    let standard = read_clean(&fixture("variations/01-levels"));
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    K01 · S01
    level 4 = 4–4
    P1.1.2 依客群調整茶單。
    K01 K02 · S02
  T1.2 訂貨
    level 2 = 2–2
    O1.2.1 訂單
    P1.2.1 依存量訂貨。
    K03 · S03
T2 待客
  T2.1 奉茶
    level 5 = 5–5
    O2.1.1 茶席
    P2.1.1 依禮儀奉茶。
    K04 · S04
    level 3 = 3–3
    O2.1.2 顧客意見
    P2.1.2 詢問客人意見。
    K04 ·";
    assert_eq!(table(&standard), expected);
}

#[test]
fn point_02_levels_that_are_no_plain_number() {
    let standard = read("02-level-texts", &[15, 18, 19, 20, 21]);
    let levels: Vec<_> = standard.duties[0].tasks.iter().map(|task| level(&task.blocks[0].level)).collect();
    assert_eq!(levels, ["4級以上 = 4–6", "3（初） = 3–3", "2 3 = 2–3", " = ?–?"]);
    assert_eq!(level(&standard.level), "3-4 = 3–4");
}

#[test]
fn point_03_outputs_missing() {
    let count = |standard: Standard| -> Vec<usize> {
        standard.duties[0].tasks.iter().map(|task| task.blocks[0].outputs.len()).collect()
    };
    assert_eq!(count(read("03-outputs-missing", &[])), [0, 1]);
    assert_eq!(count(read("03-no-outputs", &[])), [0, 0]);
}

#[test]
fn point_04_numbers_of_knowledge_and_skills() {
    let standard = read("04-numbers", &[19]);
    let expected = "K1 茶葉分類\nK3 產地\nK101 採收季節\nK4 產地\nK9";
    assert_eq!(entries(&standard.knowledge), expected);
    assert_eq!(entries(&standard.skills), "S1 品評\nS12 沖泡\nS123 配茶\nS2 看茶");
    let second = &standard.duties[0].tasks[1].blocks[0];
    assert_eq!((second.knowledge.join(" "), second.skills.join(" ")), ("K3 K4 K9".into(), "S2 S12".into()));
}

#[test]
fn point_05_several_classes() {
    let lists = read("05-classes", &[]).classification;
    assert_eq!(classes(&lists.categories), "餐旅 / 餐飲管理 = XXX\n零售 / 門市管理 = YYY");
    assert_eq!(classes(&lists.occupations), "餐飲業主管 = 0000\n商店經理 = 1\n茶藝師 = A013");
    assert_eq!(classes(&lists.industries), "住宿及餐飲業 / 飲料業 = G45-46\n批發及零售業 = C-22-220-2203");
    let lists = read("05-one-class-with-separators", &[]).classification;
    assert_eq!(classes(&lists.categories), "餐旅、零售及批發 = XXX");
    assert_eq!(classes(&lists.occupations), "茶藝師 = –\n店長 = –");
    assert_eq!(classes(&lists.industries), "");
}

#[test]
fn point_06_the_code_is_opaque() {
    assert_eq!(read("06-foreign-code", &[]).code.as_deref(), Some("ABC9999-012v3"));
    let standard = read("06-no-code", &[]);
    assert_eq!((standard.code, &standard.versions[0].code), (None, &None));
}

#[test]
fn point_07_duties_without_tasks_and_rows_of_several() {
    let standard = read("07-rows", &[]);
    let shared = "    level 2 = 2–2
    O2.1.1 茶席
    O2.2.1 帳目
    P2.1.1 依禮儀奉茶。
    P2.2.1 依帳單收款。
    K02 · S02";
    let expected = format!(
        "\
T1 備茶
  – 備茶
    level 3 = 3–3
    O1.1 茶單
    P1.1 依季節選茶。
    P1.2 依人數備茶。
    K01 · S01
T2 待客
  T2.1 奉茶
{shared}
  T2.2 收銀
{shared}
  T2.3 送客
    level 2 = 2–2
    O2.3.1 客訴紀錄
    P2.3.1 依禮儀送客。
    K02 · S02"
    );
    assert_eq!(table(&standard), expected);
}

#[test]
fn point_08_spellings_of_codes() {
    let standard = read("08-spellings", &[18, 19]);
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 依季節選茶。
    P1.1.2 選用Ａ級茶葉。
    P1.1.3 依預算選茶。
    K01 K02 · S01
T2 待客
  T2.1 奉茶
    level 3 = 3–3
    O2.1 茶席
    P2.1.1 依禮儀奉茶。
    K03 · S02";
    assert_eq!(table(&standard), expected);
    assert_eq!(entries(&standard.knowledge), "K01 茶葉分類\nK02 水質\nK03 禮儀：敬茶");
    assert_eq!(entries(&standard.skills), "S01 品評\nS02 溝通");
}

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
fn point_10_versions() {
    let standard = read("10-versions", &[]);
    let dates: Vec<_> = standard.versions.iter().map(|row| (&*row.version, row.date.as_deref())).collect();
    let expected = [("V4", Some("2023-12-15")), ("V3", Some("2020-01-05")), ("V2", Some("2010-07-01")), ("V1", None)];
    assert_eq!(dates, expected);
    assert_eq!(standard.versions[1].note, "已被《XXX0000-001v4》取代");
    assert!(read("10-no-versions", &[]).versions.is_empty());
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

#[test]
fn point_13_a_category_and_a_numbered_description() {
    let standard = read("13-category", &[]);
    assert_eq!((standard.naming, &*standard.name), (Naming::Category, "茶館營運"));
    assert_eq!(standard.description, "1.規劃茶席。 2.訓練人員。 3.管理營運。");
}
