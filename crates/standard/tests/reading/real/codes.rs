//! Codes in other spellings, and codes that nothing parts from the text before or behind them.

use super::read;
use crate::support::outline::{attitudes, entries, table};
use crate::support::sheet::{after_attitudes_heading, rows, shared};
use crate::support::{read_finding, read_with_warnings};

const PLAIN: &str = "\
T1 準備
  T1.1 備料
    level 4 = 4–4
    O1.1.1 料單
    P1.1.1 核對料單。
    P1.1.2 領料。
    K01 K02 · S01 S02";

#[test]
fn other_spellings() {
    for name in ["lower-case-codes", "codes-in-brackets"] {
        let standard = read(name, &["code-form"]);
        assert_eq!(table(&standard), PLAIN, "{name}");
        assert_eq!(entries(&standard.knowledge), "K01 材料\nK02 工具", "{name}");
    }
    let standard = read("no-space-after-codes", &["code-form", "code-in-text"]);
    assert_eq!(table(&standard), PLAIN.replace("核對料單", "核對"));
    assert_eq!(entries(&standard.knowledge) + &entries(&standard.skills), "K01 材料\nK02 工具S01 判讀\nS02 溝通");
    let standard = read("code-before-latin", &["code-form"]);
    assert_eq!(entries(&standard.skills), "S01 AutoCAD繪圖");
    assert_eq!(entries(&standard.duties[0].tasks[0].blocks[0].outputs), "O1.1.1 ERP料單");
}

#[test]
fn spellings_of_every_column() {
    let plain = "t1 備茶|t1.1 選茶|o1.1.1 茶單|p1.1.1 選茶。 p1.1.2 訂茶。|3|k1 茶葉 k2 水質|s1 品評 s2 沖泡";
    let expected = "\
T1 備茶
  T1.1 選茶
    level 3 = 3–3
    O1.1.1 茶單
    P1.1.1 選茶。
    P1.1.2 訂茶。
    K1 K2 · S1 S2";
    let bracketed = "（T1）備茶|[T1.1] 選茶|【O1.1.1】茶單|(P1.1.1) 選茶。 (P1.1.2) 訂茶。|3|〔K1〕茶葉〔K2〕水質|（ S1 ）品評、（S2）沖泡";
    let dashed = "T-1 備茶|T-1.1 選茶|O-1.1.1 茶單|P-1.1.1 選茶。 P-1.1.2 訂茶。|3|K-1 茶葉 K-2 水質|S-1 品評 S-2 沖泡";
    let signed = "T1、備茶|T1.1) 選茶|O1.1.1-茶單|P1.1.1、選茶。 P1.1.2、訂茶。|3|K1）茶葉 K2）水質|S1—品評 S2—沖泡";
    let wide = "ｔ１備茶|Ｔ１．１選茶|Ｏ１．１．１：茶單|ｐ１．１．１選茶。ｐ１．１．２訂茶。|3|Ｋ１茶葉Ｋ２水質|Ｓ１品評Ｓ２沖泡";
    let entities = "T1&nbsp;備茶|T1.1&nbsp;選茶|O1.1.1&#160;茶單|P1.1.1&nbsp;選茶。&nbsp;P1.1.2&nbsp;訂茶。|3|K1&nbsp;茶葉&nbsp;K2&nbsp;水質|S1 品評&nbsp;S2 沖泡";
    for row in [plain, bracketed, dashed, signed, wide, entities] {
        let standard = read_with_warnings(&rows(&[row]), &[]);
        assert_eq!(table(&standard), expected, "{row}");
        assert_eq!(
            entries(&standard.knowledge) + &entries(&standard.skills),
            "K1 茶葉\nK2 水質S1 品評\nS2 沖泡",
            "{row}"
        );
    }
}

#[test]
fn words_that_are_spelt_like_such_codes() {
    let standard = read_with_warnings(
        &shared("K01 使用 k12 教材（K05） K02 配 K-9 犬", "S01 AWS s3 與 S3Glacier S02 (S1) 型"),
        &[],
    );
    assert_eq!(entries(&standard.knowledge), "K01 使用 k12 教材（K05）\nK02 配 K-9 犬");
    assert_eq!(entries(&standard.skills), "S01 AWS s3 與 S3Glacier\nS02 (S1) 型");
}

#[test]
fn attitudes_in_other_spellings() {
    let standard =
        read_with_warnings(&after_attitudes_heading("- a01 細心：留意。\n- (A02) 主動：招呼。A03Open：開放。\n"), &[]);
    assert_eq!(attitudes(&standard.attitudes), "A01 | 細心 | 留意。\nA02 | 主動 | 招呼。\nA03 | Open | 開放。");
}

#[test]
fn items_that_are_joined() {
    let standard = read("knowledge-joined", &["code-form", "code-in-text"]);
    assert_eq!(entries(&standard.knowledge), "K01 材料\nK02 工具");
    let standard = read("indicators-joined", &["code-form", "code-in-text"]);
    assert_eq!(entries(&standard.duties[0].tasks[0].blocks[0].indicators), "P1.1.1 核對料單\nP1.1.2 領料");
    let standard = read("tasks-joined", &["code-form", "code-in-text"]);
    let names: Vec<_> = standard.duties[0].tasks.iter().map(|task| &*task.name).collect();
    assert_eq!(names, ["備料", "點檢"]);
    let standard = read("next-indicator-without-full-stop", &["code-in-text"]);
    let expected = "P1.1.1 檢修或\nP1.1.2 領料。\nP1.1.3 清點。";
    assert_eq!(entries(&standard.duties[0].tasks[0].blocks[0].indicators), expected);
}

#[test]
fn several_that_are_joined_in_a_row() {
    let source = rows(&[
        "T1 備茶|T1.1 選茶T1.2 泡茶T1.3 奉茶|O1.1.1 茶單O1.1.2 ERPO1.1.3 帳|P1.1.1 選茶，P1.1.2 泡茶：P1.1.3 奉茶|3|K01 茶K02 水K03 火|S01 ERPS02 沖泡S03 奉茶",
    ]);
    let standard = read_finding(&source, &["code-form", "code-in-text"]);
    let block = &standard.duties[0].tasks[2].blocks[0];
    assert_eq!(entries(&block.outputs), "O1.1.1 茶單\nO1.1.2 ERP\nO1.1.3 帳");
    assert_eq!(block.indicators.len(), 3);
    assert_eq!(
        entries(&standard.knowledge) + "\n" + &entries(&standard.skills),
        "K01 茶\nK02 水\nK03 火\nS01 ERP\nS02 沖泡\nS03 奉茶"
    );
    let standard = read_with_warnings(&after_attitudes_heading("- A01 細心A02 主動A03 毅力\n"), &[]);
    assert_eq!(standard.attitudes.len(), 3);
}

#[test]
fn joined_behind_a_mark_or_over_a_page() {
    let first = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉【註1】K02 水|S01 品評";
    let source = rows(&[first, "", "|||||質K03 火候|"]) + "- 【註 1】茶葉：紅茶。\n";
    let standard = read_finding(&source, &["code-form", "code-in-text"]);
    assert_eq!(entries(&standard.knowledge), "K01 茶葉 {1@2}\nK02 水質\nK03 火候");
}

#[test]
fn the_next_code_that_a_text_speaks_of() {
    for text in ["依P1.1.2之結果選茶。", "依 P1.1.2 所列選茶。", "選茶（同 P1.1.2）。", "選茶，參照 P1.1.2 辦理。"]
    {
        let source = rows(&[&format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 {text}|3|K01 茶葉|S01 品評")]);
        let standard = read_with_warnings(&source, &[]);
        assert_eq!(standard.duties[0].tasks[0].blocks[0].indicators[0].text, text);
    }
    let standard = read_with_warnings(&shared("K01 茶葉與K02之比較", "S01 品評（S02）"), &[]);
    assert_eq!((standard.knowledge.len(), standard.skills.len()), (1, 1));
}
