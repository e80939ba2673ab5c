//! Endless and senseless texts: answered, and their models don't outgrow them.

use crate::support::fixture;
use crate::support::sane::{SCRAPS, check};
use crate::support::sheet::rows;
use competency_standard::parse;

#[test]
fn numbers_that_fit_no_integer() {
    let huge = "9".repeat(40);
    let row = format!(
        "T{huge} 備茶|T{huge}.1 選茶|O{huge}.1.1 茶單|P{huge}.1.1 選茶。^{{【註{huge}】}}|{huge}|K{huge} 茶|S{huge} 品評"
    );
    check(&(rows(&[&row]) + &format!("- 【註 {huge}】甲。\n")));
    check(&fixture("plain").replace("2024/03/01", &format!("{huge}/{huge}/{huge}")));
}

#[test]
fn endless_repetitions() {
    for scrap in SCRAPS {
        check(&scrap.repeat(3000));
        check(&rows(&[&format!("T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 {}|3|K01 茶|S01 品評", scrap.repeat(3000))]));
    }
}

#[test]
fn a_document_of_four_thousand_tasks_is_read_whole() {
    let row = |n: usize| format!("|T1.{n} 選茶|O1.{n}.1 茶單|P1.{n}.1 選茶。|3|K{k} 茶{k}|S{k} 品{k}", k = n % 999 + 1);
    let mut many: Vec<String> = (1..=4000).map(row).collect();
    many[0].insert_str(0, "T1 備茶");
    let standard = parse(&rows(&many.iter().map(String::as_str).collect::<Vec<_>>())).standard.unwrap();
    assert_eq!((standard.duties.len(), standard.duties[0].tasks.len()), (1, 4000));
    assert_eq!((standard.knowledge.len(), standard.skills.len()), (999, 999));
    assert_eq!(standard.knowledge[998].text, "茶1");
}

/// Each task of a row gets the whole row, so a row of thousands of tasks would grow by the square.
#[test]
fn a_row_of_a_thousand_tasks_is_an_error_and_stays_small() {
    let tasks = (1..1000).map(|n| format!("T1.{n} 選茶 ")).collect::<Vec<_>>().concat();
    let indicators = (1..1000).map(|n| format!("P1.{n}.1 選茶。 ")).collect::<Vec<_>>().concat();
    let reading = parse(&rows(&[&format!("T1 備茶|{tasks}|O1.1.1 茶單|{indicators}|3|K01 茶|S01 品評")]));
    assert!(!reading.is_sound());
    let tasks = reading.standard.iter().flat_map(|standard| standard.duties.iter()).flat_map(|duty| duty.tasks.iter());
    let entries = tasks.flat_map(|task| task.blocks.iter()).map(|block| block.indicators.len()).sum::<usize>();
    assert!(entries < 100_000, "{entries} indicators");
}
