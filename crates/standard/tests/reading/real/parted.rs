//! What parts codes, numbers and marks from one another in real documents, or doesn't.

use crate::support::outline::{entries, table};
use crate::support::sheet::{rows, shared};
use crate::support::{read_finding, read_with_warnings};

fn both(knowledge: &str, skills: &str) -> (String, String) {
    let standard = read_with_warnings(&shared(knowledge, skills), &[]);
    (entries(&standard.knowledge), entries(&standard.skills))
}

#[test]
fn codes_that_jump_and_are_joined() {
    let found = both("K01 茶葉K03 水質K02 火候", "S01 5SS02 沖泡S05 奉茶");
    assert_eq!(found, ("K01 茶葉\nK03 水質\nK02 火候".into(), "S01 5S\nS02 沖泡\nS05 奉茶".into()));
    let found = both("K01 ISO9001K02 水質", "S01 品評依S05之規範");
    assert_eq!(found, ("K01 ISO9001\nK02 水質".into(), "S01 品評依S05之規範".into()));
    let row = "T1 備茶|T1.1 選茶T1.2 泡茶|O1.1.1 茶單O1.2.1 茶|P1.1.1 選茶P1.2.1 泡茶，如P1.2.3 所示|3|K01 茶|S01 品評";
    let standard = read_with_warnings(&rows(&[row]), &[18]);
    let block = &standard.duties[0].tasks[1].blocks[0];
    assert_eq!(entries(&block.outputs), "O1.1.1 茶單\nO1.2.1 茶");
    assert_eq!(entries(&block.indicators), "P1.1.1 選茶\nP1.2.1 泡茶，如P1.2.3 所示");
}

#[test]
fn white_space_as_an_entity_parts_codes() {
    assert_eq!(both("K1 茶葉&nbsp;K5 水質", "S1&nbsp;品評&#12288;S4 沖泡").0, "K1 茶葉\nK5 水質");
    let standard = read_finding(&shared("K01 茶葉&nbsp;K02 水質", "S01 品評&#9;S02 沖泡"), &[]);
    assert_eq!(entries(&standard.skills), "S01 品評\nS02 沖泡");
}

#[test]
fn signs_between_items_are_no_text_of_them() {
    for sign in ["；", "，", "、", ", ", "／", " / ", "/"] {
        let found = both(&format!("K01 茶葉{sign}K02 水質"), "S01 品評");
        assert_eq!(found.0, "K01 茶葉\nK02 水質", "{sign}");
    }
    assert_eq!(both("K01/K02／K03 茶葉", "S01 品評").0, "K01\nK02\nK03 茶葉");
}

#[test]
fn numbers_that_are_parted_otherwise() {
    let plain = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P1.1.2 訂茶。|3|K01 茶葉|S01 品評";
    let whole = read_with_warnings(&rows(&[plain]), &[]);
    for numbers in [
        ["1-1", "1-1-1", "1-1-2"],
        ["1‧1", "1·1·1", "1・1・2"],
        ["1. 1", "1.1. 1", "1 .1. 2"],
        ["1..1", "1..1.1", "1.1..2"],
    ] {
        let [task, one, two] = numbers;
        let row = format!("T1 備茶|T{task} 選茶|O{one} 茶單|P{one} 選茶。 P{two} 訂茶。|3|K01 茶葉|S01 品評");
        assert_eq!(table(&read_with_warnings(&rows(&[&row]), &[18])), table(&whole), "{row}");
    }
}

#[test]
fn a_word_like_a_code_that_begins_a_page() {
    let first = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉 K02 國際|S01 品評";
    let standard = read_with_warnings(&rows(&[first, "", "|||||K12 教育課程 K03 水質|"]), &[]);
    assert_eq!(entries(&standard.knowledge), "K01 茶葉\nK02 國際K12 教育課程\nK03 水質");
}

#[test]
fn marks_in_other_forms() {
    for mark in [
        "【註1、2】",
        "【註1/2】",
        "【註1 & 2】",
        "【註1；2】",
        "【註1】、【註2】",
        "【附註1-2】",
        "<sup>註1、2</sup>",
        "《註①》【註②】",
    ] {
        let source = shared(&format!("K01 茶葉{mark} K02 水質"), "S01 品評") + "- 【註 1】甲。\n- 【註 2】乙。\n";
        let standard = read_with_warnings(&source, &[]);
        assert_eq!(entries(&standard.knowledge), "K01 茶葉 {1@2} {2@2}\nK02 水質", "{mark}");
    }
    let source = shared("K01 茶葉【註1】、水【註2】、火", "S01 x<sup>2</sup>") + "- 【註 1】甲。\n- 【註 2】乙。\n";
    let standard = read_with_warnings(&source, &[]);
    assert_eq!(entries(&standard.knowledge) + &entries(&standard.skills), "K01 茶葉、水、火 {1@2} {2@4}S01 x2");
}

#[test]
fn the_last_two_names_of_a_list() {
    let tasks = |cell: &str| {
        let row = format!("T1 備茶|{cell}|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶|S01 品評");
        let standard = read_with_warnings(&rows(&[&row]), &[]);
        let names =
            standard.duties[0].tasks.iter().map(|task| format!("{} {}", task.code.as_deref().unwrap(), task.name));
        names.collect::<Vec<_>>()
    };
    for and in ["及", "與 ", " 和 ", " 以及"] {
        assert_eq!(tasks(&format!("T1.1 選茶{and}T1.2 泡茶")), ["T1.1 選茶", "T1.2 泡茶"], "{and}");
    }
    assert_eq!(both("K01 茶葉及K02 水質", "S01 參與 S02 溝通").0, "K01 茶葉\nK02 水質");
    assert_eq!(both("K01 茶葉", "S01 客戶參與 S02 溝通與S05之關係").1, "S01 客戶參與\nS02 溝通與S05之關係");
}

#[test]
fn tasks_by_the_first_and_the_last() {
    let tasks = |cell: &str| {
        let row = format!("T1 備茶|{cell}|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶|S01 品評");
        let standard = read_finding(&rows(&[&row]), &["task-range"]);
        let names =
            standard.duties[0].tasks.iter().map(|task| format!("{} {}", task.code.as_deref().unwrap(), task.name));
        names.collect::<Vec<_>>()
    };
    for to in ["~", "～", " - ", "至"] {
        assert_eq!(tasks(&format!("T1.1{to}T1.3 備料")), ["T1.1 備料", "T1.2 備料", "T1.3 備料"], "{to}");
    }
    assert_eq!(tasks("T1.1~T1.3 選茶、泡茶、清潔"), ["T1.1 選茶", "T1.2 泡茶", "T1.3 清潔"]);
    assert_eq!(tasks("T1.1~T1.2 選茶、泡茶、清潔"), ["T1.1 選茶、泡茶、清潔", "T1.2 選茶、泡茶、清潔"]);
}
