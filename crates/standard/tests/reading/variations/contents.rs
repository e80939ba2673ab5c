//! Points of the content table.

use super::read;
use crate::support::outline::{entries, level, table};
use crate::support::{fixture, read_finding};
use competency_standard::Standard;

#[test]
fn point_01_rows_of_different_levels() {
    let standard = read_finding(&fixture("variations/01-levels"), &["needs-blank"]);
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
    K04 · ?";
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
