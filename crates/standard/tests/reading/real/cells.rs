//! Cells that hold what belongs in the one beside them, or only speak of another.

use crate::support::outline::{entries, table};
use crate::support::sheet::rows;
use crate::support::{read_clean, read_finding, read_with_warnings};
use competency_standard::Need;

const PLAIN: &str = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P1.1.2 訂茶。|3|K01 茶葉 K02 水質|S01 品評 S02 沖泡";

#[test]
fn two_columns_in_one_cell() {
    let plain = read_clean(&rows(&[PLAIN]));
    for row in [
        "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P1.1.2 訂茶。|3|K01 茶葉 K02 水質 S01 品評 S02 沖泡|",
        "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P1.1.2 訂茶。|3||K01 茶葉 K02 水質 S01 品評 S02 沖泡",
        "T1 備茶|T1.1 選茶|O1.1.1 茶單 P1.1.1 選茶。 P1.1.2 訂茶。||3|K01 茶葉 K02 水質|S01 品評 S02 沖泡",
        "T1 備茶|T1.1 選茶 O1.1.1 茶單||P1.1.1 選茶。 P1.1.2 訂茶。|3|K01 茶葉 K02 水質|S01 品評 S02 沖泡",
    ] {
        assert_eq!(read_finding(&rows(&[row]), &["two-columns-in-one"]), plain, "{row}");
    }
}

#[test]
fn cells_that_stand_in_each_others_place() {
    let plain = read_clean(&rows(&[PLAIN]));
    for row in [
        "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P1.1.2 訂茶。|3|S01 品評 S02 沖泡|K01 茶葉 K02 水質",
        "T1 備茶|T1.1 選茶|P1.1.1 選茶。 P1.1.2 訂茶。|O1.1.1 茶單|3|K01 茶葉 K02 水質|S01 品評 S02 沖泡",
        "T1.1 選茶|T1 備茶|O1.1.1 茶單|P1.1.1 選茶。 P1.1.2 訂茶。|3|K01 茶葉 K02 水質|S01 品評 S02 沖泡",
    ] {
        assert_eq!(read_finding(&rows(&[row]), &["cells-swapped"]), plain, "{row}");
    }
}

#[test]
fn a_task_in_the_column_of_duties() {
    let second = "T1.2 泡茶|O1.2.1 茶|P1.2.1 泡茶。|4|K01 茶葉|S01 品評";
    let whole = read_clean(&rows(&[PLAIN, &format!("|{second}")]));
    let moved = second.replacen('|', "||", 1);
    assert_eq!(read_finding(&rows(&[PLAIN, &moved]), &["cells-swapped"]), whole);
    let both = PLAIN.replacen("備茶|", "備茶 T1.1 選茶|", 1);
    assert_eq!(read_finding(&rows(&[&both]), &["duty-and-task"]), read_clean(&rows(&[PLAIN])));
    let group = rows(&["T1 備茶 T1.1 選茶|T1.2 泡茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評"]);
    let names: Vec<_> =
        read_finding(&group, &["duty-and-task"]).duties[0].tasks.iter().map(|task| task.name.clone()).collect();
    assert_eq!(names, ["選茶", "泡茶"]);
}

#[test]
fn a_code_of_the_other_kind_among_its_own() {
    let row = |indicators: &str, knowledge: &str, skills: &str, found: &[&str]| {
        let row = format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|{indicators}|3|{knowledge}|{skills}");
        read_finding(&rows(&[&row]), found)
    };
    let standard = row(
        "P1.1.1 選茶。 T1.1.2 訂茶。 P1.1.3 存茶。",
        "K01 茶葉",
        "S01 品評 K02 沖泡 S03 奉茶",
        &["code-of-another-kind"],
    );
    let block = &standard.duties[0].tasks[0].blocks[0];
    assert_eq!(entries(&block.indicators), "P1.1.1 選茶。\nT1.1.2 訂茶。\nP1.1.3 存茶。");
    assert_eq!(entries(&standard.skills), "S01 品評\nK02 沖泡\nS03 奉茶");
    let standard = row("P1.1.1 應用 K05 選茶。", "K01 茶葉 S03 水質", "S01 品評", &["code-in-text"]);
    assert_eq!(entries(&standard.knowledge), "K01 茶葉 S03 水質");
}

#[test]
fn tasks_that_share_a_name() {
    let row = |tasks: &str| rows(&[&format!("T1 備茶|{tasks}|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評")]);
    for tasks in ["T1.1、T1.2 選茶", "T1.1 T1.2 選茶", "T1.1／T1.2 選茶"] {
        let standard = read_with_warnings(&row(tasks), &[18]);
        let tasks: Vec<_> = standard.duties[0].tasks.iter().map(|task| (task.code.as_deref(), &*task.name)).collect();
        assert_eq!(tasks, [(Some("T1.1"), "選茶"), (Some("T1.2"), "選茶")]);
    }
}

#[test]
fn a_cell_that_only_speaks_of_another_states_nothing() {
    for words in ["同上", "〃", "同 T1.1", "略"] {
        let second = format!("|T1.2 泡茶|O1.2.1 茶|P1.2.1 泡茶。|4|{words}|S01 品評");
        let standard = read_finding(&rows(&[PLAIN, &second]), &["cell-refers", "needs-blank"]);
        assert_eq!(&*standard.duties[0].tasks[1].blocks[0].unstated, [Need::Knowledge], "{words}");
    }
    assert!(table(&read_clean(&rows(&[PLAIN]))).ends_with("K01 K02 · S01 S02"));
}
