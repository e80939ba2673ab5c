//! Needs that the document leaves blank: not stated, which isn't none.

use super::read;
use crate::support::outline::table;
use crate::support::sheet::rows;
use crate::support::{fixture, read_clean, read_finding};
use competency_standard::{Need, from_json, parse, to_json};

const FIRST: &str = "\
T1 準備
  T1.1 備料
    level 4 = 4–4
    O1.1.1 料單
    P1.1.1 核對料單。
    P1.1.2 領料。
    K01 K02 · S01 S02
  T1.2 點檢";

#[test]
fn a_cell_that_is_merged_over_several_tasks() {
    let standard = read("needs-cell-merged", &["needs-blank"]);
    assert_eq!(table(&standard), format!("{FIRST}\n    level 4 = 4–4\n    O1.2.1 表\n    P1.2.1 點檢。\n    ? · ?"));
    let standard = read("needs-cell-merged-level-too", &["level-missing", "needs-blank"]);
    assert_eq!(table(&standard), format!("{FIRST}\n    level  = ?–?\n    O1.2.1 表\n    P1.2.1 點檢。\n    ? · ?"));
}

#[test]
fn the_warning_stands_at_the_row_and_names_the_likely_cause() {
    let found = &parse(&fixture("real/needs-cell-merged")).diagnostics[0];
    assert_eq!((found.code, found.line, found.column), ("needs-blank", 19, 30));
    assert!(found.message.contains("knowledge and skill cells") && found.help.contains("merged over several tasks"));
}

#[test]
fn one_of_the_two_may_be_blank() {
    let standard = |knowledge: &str, skills: &str| {
        let row = format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|{knowledge}|{skills}");
        read_finding(&rows(&[&row]), &["needs-blank"])
    };
    for (knowledge, skills, unstated) in [
        ("", "S01 品評", &[Need::Knowledge][..]),
        ("K01 茶葉", " ", &[Need::Skills]),
        ("<p></p>", "\u{3000}", &[Need::Knowledge, Need::Skills]),
    ] {
        let standard = standard(knowledge, skills);
        assert_eq!(&*standard.duties[0].tasks[0].blocks[0].unstated, unstated, "{knowledge}|{skills}");
    }
}

#[test]
fn what_a_page_leaves_blank_is_stated_on_the_next() {
    let source = rows(&["T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選|3||", "", "|||茶。||K01 茶葉|S01 品評"]);
    assert!(read_clean(&source).duties[0].tasks[0].blocks[0].unstated.is_empty());
}

#[test]
fn a_cell_that_says_that_there_are_none_is_believed() {
    for sign in ["無", "－", "<p>無</p>", "N/A", "不適用"] {
        let source = rows(&[&format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|{sign}|S01 品評")]);
        let standard = read_finding(&source, &["blank-sign"]);
        let block = &standard.duties[0].tasks[0].blocks[0];
        assert!(block.unstated.is_empty() && block.knowledge.is_empty(), "{sign}");
    }
}

#[test]
fn json_keeps_what_is_unstated_and_says_nothing_elsewhere() {
    let standard = read("needs-cell-merged", &["needs-blank"]);
    let json = to_json(&standard);
    assert_eq!(json.matches("\"unstated\": [").count(), 1);
    assert!(json.contains(
        "\"skills\": [],\n              \"unstated\": [\n                \"knowledge\",\n                \"skills\"\n"
    ));
    let reading = from_json(&json);
    assert_eq!((reading.standard.as_ref(), reading.diagnostics[0].code), (Some(&standard), "needs-blank"));
    for wrong in ["\"skills\",\n\"knowledge\"", "\"skills\",\n\"skills\""] {
        let wrong = json.replace("\"knowledge\",\n                \"skills\"", wrong);
        assert_eq!(from_json(&wrong).diagnostics[0].code, "unstated-contradiction");
    }
    let wrong = json.replace("\"S02\"\n              ]", "\"S02\"\n ], \"unstated\": [\"skills\"]");
    assert!(!from_json(&wrong).is_sound());
}
