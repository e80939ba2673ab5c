//! Codes of another kind, of another task, and words like codes.

use super::read;
use crate::support::outline::{entries, table};
use crate::support::sheet::{rows, shared};
use crate::support::{kinds, read_clean, read_finding, read_with_warnings, report};
use competency_standard::{from_json, parse, to_json};

#[test]
fn skills_with_the_letter_of_knowledge() {
    let standard = read("skills-with-knowledge-codes", &["code-of-another-kind"]);
    let expected = "T1 準備\n  T1.1 備料\n    level 4 = 4–4\n    O1.1.1 料單\n    P1.1.1 核對。\n    K01 · K01 K02";
    assert_eq!(table(&standard), expected);
    assert_eq!(
        (entries(&standard.knowledge), entries(&standard.skills)),
        ("K01 材料".into(), "K01 判讀\nK02 溝通".into())
    );
    let json = to_json(&standard);
    assert!(from_json(&json).is_sound() && to_json(&from_json(&json).standard.unwrap()) == json);
    let standard = read_finding(&shared("S01 茶葉 S02 水質", "S01 品評"), &["code-of-another-kind"]);
    assert_eq!(entries(&standard.knowledge), "S01 茶葉\nS02 水質");
    let standard = read_finding(&shared("K01 茶葉", "A01 品評 A02 沖泡"), &["code-of-another-kind"]);
    assert_eq!(entries(&standard.skills), "A01 品評\nA02 沖泡");
    let standard = read_finding(&shared("K01 茶葉", "S01 品評 A01 細心"), &["code-in-text"]);
    assert_eq!(entries(&standard.skills), "S01 品評 A01 細心");
}

#[test]
fn a_skill_among_the_knowledge() {
    let found = |knowledge: &str| entries(&read_with_warnings(&shared(knowledge, "S01 品評 S02 沖泡"), &[]).knowledge);
    assert_eq!(found("K01 茶葉 S03 判讀 K02 水質"), "K01 茶葉\nS03 判讀\nK02 水質");
    assert_eq!(found("S03 判讀 K01 茶葉"), "S03 判讀\nK01 茶葉");
    assert_eq!(found("K01 茶葉 S07 判讀"), "K01 茶葉 S07 判讀");
}

#[test]
fn indicators_and_outputs_with_other_letters() {
    let standard = read("indicators-coded-as-tasks", &["code-of-another-kind"]);
    assert_eq!(entries(&standard.duties[0].tasks[0].blocks[0].indicators), "T1.1.1 核對。\nT1.1.2 領料。");
    let row = |outputs: &str, indicators: &str| {
        let source = rows(&[&format!("T1 備茶|T1.1 選茶|{outputs}|{indicators}|3|K01 茶葉|S01 品評")]);
        let standard = read_finding(&source, &["code-of-another-kind"]);
        let block = &standard.duties[0].tasks[0].blocks[0];
        (entries(&block.outputs), entries(&block.indicators))
    };
    assert_eq!(row("P1.1.1 茶單", "P1.1.1 選茶。"), ("P1.1.1 茶單".into(), "P1.1.1 選茶。".into()));
    assert_eq!(
        row("T1.1.1 茶單", "O1.1.1 選茶。 O1.1.2 訂茶。"),
        ("T1.1.1 茶單".into(), "O1.1.1 選茶。\nO1.1.2 訂茶。".into())
    );
}

#[test]
fn such_items_that_a_page_cuts() {
    let first = "T1 備茶|T1.1 選茶|O1.1.1 茶單|T1.1.1 選|3|K01 茶葉|K01 品";
    let standard = read_finding(&rows(&[first, "", "|||茶。 T1.1.2 訂茶。|||評 K02 沖泡"]), &["code-of-another-kind"]);
    assert_eq!(entries(&standard.duties[0].tasks[0].blocks[0].indicators), "T1.1.1 選茶。\nT1.1.2 訂茶。");
    assert_eq!(entries(&standard.skills), "K01 品評\nK02 沖泡");
}

#[test]
fn an_indicator_with_the_code_of_a_task_that_there_is_not() {
    let standard = read("indicator-of-another-task", &["indicator-of-another-task"]);
    let expected = "P1.1.1 核對料單。\nP2.1.1 領料。";
    assert_eq!(entries(&standard.duties[0].tasks[0].blocks[0].indicators), expected);
}

#[test]
fn an_indicator_of_a_task_that_there_is_may_be_its_own() {
    let other = "T2 待客|T2.1 奉茶|O2.1.1 茶席|P2.1.2 奉茶。|3|K01 茶葉|S01 品評";
    let first = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P2.1.1 訂茶。|3|K01 茶葉|S01 品評";
    assert!(!parse(&rows(&[first, other])).is_sound());
    assert!(!parse(&rows(&[&first.replace("P2.1.1", "P9.9.9")])).is_sound());
}

#[test]
fn a_word_like_a_code_that_jumps() {
    let standard = read("code-like-word", &["code-in-text"]);
    assert_eq!(entries(&standard.knowledge), "K01 材料\nK02 國際 K12 教育課程\nK03 設備");
    let words = "K01 使用 K12 與 K66 教材【註1】 K02 水質";
    let second = "|T1.2 泡茶|O1.2.1 茶|P1.2.1 泡茶。|3|K01 使用 K12 與 K66 教材 K02 水質|S01 品評";
    let first = format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|{words}|S01 AWS S33 儲存 S02 品評");
    let source = rows(&[&first, second]).replace("S01 品評", "S01 AWS S33 儲存") + "- 【註 1】教材：紙本。\n";
    let standard = read_finding(&source, &["code-in-text"]);
    assert_eq!(entries(&standard.knowledge), "K01 使用 K12 與 K66 教材 {1@15}\nK02 水質");
    assert_eq!(entries(&standard.skills), "S01 AWS S33 儲存\nS02 品評");
}

#[test]
fn a_code_that_jumps_is_one_where_another_cell_names_it_or_the_numbering_needs_it() {
    let second = "|T1.2 泡茶|O1.2.1 茶|P1.2.1 泡茶。|3|K12 教材|S01 品評";
    let source = |knowledge: &str| {
        rows(&[&format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|{knowledge}|S01 品評"), second])
    };
    let standard = read_with_warnings(&source("K01 茶葉 K12 教材 K02 水質"), &[]);
    assert_eq!(standard.knowledge.len(), 3);
    let standard = read_clean(&shared("K01 茶葉 K03 火候 K02 水質", "S01 品評"));
    assert_eq!(standard.knowledge.len(), 3);
}

#[test]
fn a_task_under_two_duties() {
    let rows = rows(&[
        "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評",
        "T2 待客|T1.1 選茶|O1.1.2 席|P1.1.2 奉茶。|4|K01 茶葉|S01 品評",
    ]);
    let reading = parse(&rows);
    assert!(!reading.is_sound() && kinds(&reading).contains(&"task-of-another-duty"), "{}", report(&reading));
}
