//! Columns are what their headers say; rows may lack their last cells.

use super::read;
use crate::support::outline::{entries, table};
use crate::support::sheet::rows;
use crate::support::{fixture, kinds, read_clean, read_finding, report};
use competency_standard::{Severity, parse};

#[test]
fn a_page_with_its_columns_in_another_order() {
    let standard = read("needs-columns-swapped", &[]);
    let expected = "\
T1 準備
  T1.1 備料
    level 4 = 4–4
    O1.1.1 料單
    P1.1.1 核對料單。
    P1.1.2 領料。
    K01 K02 · S01 S02
  T1.2 點檢
    level 3 = 3–3
    O1.2.1 表
    P1.2.1 點檢。
    K03 · S03";
    assert_eq!(table(&standard), expected);
    assert_eq!(entries(&standard.knowledge), "K01 材料\nK02 工具\nK03 設備");
}

#[test]
fn any_order_of_columns() {
    let source = fixture("plain");
    let plain = read_clean(&source);
    let turned: String = source
        .lines()
        .map(|line| {
            let mut cells: Vec<&str> = line.split('\t').collect();
            if cells.len() == 7 {
                cells.rotate_left(3);
            }
            cells.join("\t") + "\n"
        })
        .collect();
    assert_eq!(read_clean(&turned), plain);
}

#[test]
fn a_table_without_duties_has_one_unnamed_duty_a_code() {
    let standard = read("no-duty-column", &["missing-column", "never-named"]);
    assert!(
        table(&standard).starts_with("T1\n  T1.1 備料\n    level 4 = 4–4\n    O1.1.1 料單"),
        "{}",
        table(&standard)
    );
    let more = "T2.1 奉茶\tO2.1.1 席\tP2.1.1 奉茶。\t3\tK01 材料\tS01 判讀\nT1.2 點檢\t\tP1.2.1 點檢。\t3\tK01 材料\tS01 判讀\n";
    let source = fixture("real/no-duty-column").replace("\n職能內涵 (A", &format!("{more}\n職能內涵 (A"));
    let standard = read_finding(&source, &["missing-column", "never-named"]);
    let duties: Vec<_> =
        standard.duties.iter().map(|duty| (duty.code.as_deref(), &*duty.name, duty.tasks.len())).collect();
    assert_eq!(duties, [(Some("T1"), "", 2), (Some("T2"), "", 1)]);
}

#[test]
fn a_missing_or_unknown_column_is_told() {
    let without = |column: usize, source: &str| -> String {
        let cut = |line: &str| {
            let mut cells: Vec<&str> = line.split('\t').collect();
            if cells.len() == 7 {
                cells.remove(column);
            }
            cells.join("\t") + "\n"
        };
        source.lines().map(cut).collect()
    };
    let standard = read_finding(&without(2, &fixture("plain")), &["missing-column"]);
    assert!(standard.duties[0].tasks[0].blocks[0].outputs.is_empty());
    let source = without(6, &fixture("real/needs-cell-merged"));
    let standard = read_finding(&source, &["missing-column", "needs-blank"]);
    assert!(standard.skills.is_empty());
    let widened = |line: &str| line.to_owned() + if line.matches('\t').count() == 6 { "\t備註" } else { "" } + "\n";
    let source: String = fixture("plain").lines().map(widened).collect();
    let reading = parse(&source);
    assert!(reading.is_sound() && kinds(&reading) == ["stray-text"], "{}", report(&reading));
    assert_eq!(reading.standard.unwrap(), read_clean(&fixture("plain")));
}

#[test]
fn a_row_without_its_last_cells() {
    let standard = read("trailing-tabs-gone", &["needs-blank", "short-row"]);
    assert!(table(&standard).ends_with("  T1.2 點檢\n    level 3 = 3–3\n    O1.2.1 表\n    P1.2.1 點檢。\n    ? · ?"));
    let standard =
        read_finding(&rows(&["T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉"]), &["needs-blank", "short-row"]);
    assert_eq!(standard.knowledge.len(), 1);
    for lost in [
        "T1 備茶|T1.1 選茶|P1.1.1 選茶。|3|K01 茶葉|S01 品評",
        "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|K01 茶葉|S01 品評",
    ] {
        let reading = parse(&rows(&[lost]));
        let found = reading.diagnostics.iter().find(|found| found.code == "unreadable-row");
        assert!(found.is_some_and(|found| found.severity == Severity::Error), "{}", report(&reading));
    }
}
