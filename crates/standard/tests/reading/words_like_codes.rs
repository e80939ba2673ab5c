//! Words that look like codes, and codes where a word could stand.

use crate::support::outline::{attitudes, entries, table};
use crate::support::sheet::{after_attitudes_heading, rows, shared};
use crate::support::{in_model, in_source, read_clean, read_finding};

/// The indicators of a document with this cell, which is doubtful in these ways.
#[track_caller]
fn indicators(cell: &str, doubts: &[&str]) -> String {
    let source = rows(&[&format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|{cell}|3|K01 茶葉|S01 品評")]);
    entries(&read_finding(&source, doubts).duties[0].tasks[0].blocks[0].indicators)
}

#[test]
fn a_word_in_an_attitude() {
    let source = after_attitudes_heading(
        "- A01 細心：謹慎整理 A4 文件\n- A02 主動：能於 A1 展區招呼客人。\n\n說明與補充事項\n\n- 其他補充說明：\n",
    );
    let standard = read_finding(&source, &["code-in-text"]);
    assert_eq!(attitudes(&standard.attitudes), "A01 | 細心 | 謹慎整理 A4 文件\nA02 | 主動 | 能於 A1 展區招呼客人。");
}

#[test]
fn a_word_of_fewer_figures_than_the_codes() {
    let standard = read_finding(&shared("K01 維他命 K1 與茶 K02 產地", "S01 AWS S3 儲存 S02 備份"), &["code-in-text"]);
    assert_eq!(entries(&standard.knowledge), "K01 維他命 K1 與茶\nK02 產地");
    assert_eq!(entries(&standard.skills), "S01 AWS S3 儲存\nS02 備份");
}

#[test]
fn numbers_without_zeros_are_codes() {
    let standard = read_clean(&shared("K1 茶葉 K2 產地 K3 水質", "S1 品評 S2 備份"));
    assert_eq!(entries(&standard.knowledge), "K1 茶葉\nK2 產地\nK3 水質");
    assert_eq!(entries(&standard.skills), "S1 品評\nS2 備份");
}

#[test]
fn the_next_code_after_an_unfinished_word() {
    let standard = read_finding(&shared("K01 設計依據 K02 茶葉、 K03 水質", "S01 品評"), &["code-in-text"]);
    assert_eq!(entries(&standard.knowledge), "K01 設計依據\nK02 茶葉\nK03 水質");
}

#[test]
fn lists_parted_by_a_comma() {
    let standard = read_finding(&shared("K01 茶葉", "S01.聞香、S02.辨色"), &["code-form"]);
    assert_eq!(entries(&standard.skills), "S01 聞香\nS02 辨色");
    let source = rows(&["T3 清潔|T3.1 洗、 T3.2 晾|O3.1.1 杯|P3.1.1 洗杯。|3|K01 茶葉|S01 品評"]);
    let expected = "    level 3 = 3–3\n    O3.1.1 杯\n    P3.1.1 洗杯。\n    K01 · S01";
    let standard = crate::support::read_with_warnings(&source, &[]);
    assert_eq!(table(&standard), format!("T3 清潔\n  T3.1 洗\n{expected}\n  T3.2 晾\n{expected}"));
}

#[test]
fn a_comma_that_ends_a_cell_is_text() {
    let source = rows(&["T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶、|3|K01 茶葉|S01 品評", "", "|||泡茶。|||"]);
    let standard = read_clean(&source);
    assert_eq!(entries(&standard.duties[0].tasks[0].blocks[0].indicators), "P1.1.1 選茶、泡茶。");
    assert_eq!(in_source(&source), in_model(&standard));
}

#[test]
fn a_code_that_comes_again_later_in_the_cell() {
    assert_eq!(
        indicators("P1.1.1 依 P1.1.2 之結果。 P1.1.2 乙。", &["code-in-text"]),
        "P1.1.1 依 P1.1.2 之結果。\nP1.1.2 乙。"
    );
    assert_eq!(
        indicators("P1.1.1 依 P1.1.3 之結果。 P1.1.2 參照 P1.1.1 辦理。 P1.1.3 丙。", &["code-in-text"]),
        "P1.1.1 依 P1.1.3 之結果。\nP1.1.2 參照 P1.1.1 辦理。\nP1.1.3 丙。"
    );
}

#[test]
fn codes_of_other_columns_are_words() {
    let standard = read_clean(&shared("K01 使用 S3 與 A4 K02 配 T1 茶", "S01 讀 K9 與 P1.1.1"));
    assert_eq!(entries(&standard.knowledge), "K01 使用 S3 與 A4\nK02 配 T1 茶");
    assert_eq!(entries(&standard.skills), "S01 讀 K9 與 P1.1.1");
}
