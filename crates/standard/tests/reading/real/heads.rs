//! Heads of several rows, and rows that lost the tabs at their start.

use crate::support::sheet::rows;
use crate::support::{fixture, kinds, read_clean, read_with_warnings, report};
use competency_standard::{Standard, parse};

const FIRST: &str = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評";
const SECOND: &str = "|T1.2 泡茶|O1.2.1 茶|P1.2.1 泡茶。|4|K02 水質|S02 沖泡";
const HEAD: &str =
    "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵 (K=knowledge 知識)\t職能內涵 (S=skills 技能)\n";

/// The two rows, each on its own page, under this head.
fn under(head: &str) -> Standard {
    read_clean(&rows(&[FIRST, "", SECOND]).replace(HEAD, head))
}

#[test]
fn the_needs_have_a_row_of_their_own() {
    let whole = read_clean(&rows(&[FIRST, "", SECOND]));
    let front = "主要職責\t工作任務\t工作產出\t行為指標\t職能級別";
    for head in [
        format!("{front}\t職能內涵\t\n\t\t\t\t\tK=knowledge 知識\tS=skills 技能\n"),
        format!("{front}\t職能內涵\t職能內涵\n\t\t\t\t\t(K=knowledge 知識)\t(S=skills 技能)\n"),
        format!("{front}\t職能內涵\n知識\t技能\n"),
        format!("{front}\t\t\n\t\t\t\t\t職能內涵\t職能內涵\n\t\t\t\t\tK\tS\n"),
        format!("{front}\t職能內涵\t職能內涵\n{front}\t知識 (K)\t技能 (S)\n"),
        format!("{HEAD}{HEAD}"),
        "職責\t任務\t產出\t指標\t級別\t知識\t技能\n".into(),
    ] {
        assert_eq!(under(&head), whole, "{head}");
    }
}

#[test]
fn the_lower_row_tells_the_columns() {
    let swap = |row: &str| {
        let mut cells: Vec<&str> = row.split('|').collect();
        cells.swap(5, 6);
        cells.join("|")
    };
    let head =
        "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵\t\n\t\t\t\t\tS=skills 技能\tK=knowledge 知識\n";
    let source = rows(&[&swap(FIRST), "", &swap(SECOND)]).replace(HEAD, head);
    assert_eq!(read_clean(&source), read_clean(&rows(&[FIRST, "", SECOND])));
}

#[test]
fn a_column_that_is_not_known_before_the_others() {
    let numbered: String = fixture("plain")
        .lines()
        .map(|line| if line.matches('\t').count() == 6 { format!("編號\t{line}\n") } else { format!("{line}\n") })
        .collect();
    let reading = parse(&numbered);
    assert!(reading.is_sound() && kinds(&reading) == ["stray-text"], "{}", report(&reading));
    assert_eq!(reading.standard.unwrap(), read_clean(&fixture("plain")));
}

#[test]
fn texts_of_a_row_that_are_like_labels() {
    let source = rows(&["T1 釐清主要職責|T1.1 指派工作任務|O1.1.1 工作產出|P1.1.1 訂行為指標。|3|K01 知識|S01 技能"]);
    assert_eq!(read_clean(&source).duties[0].tasks[0].name, "指派工作任務");
}

#[test]
fn lines_without_the_tabs_at_their_ends() {
    let lines = [
        FIRST,
        SECOND,
        "|T1.3 奉茶|O1.3.1 席|P1.3.1 奉茶。|||",
        "|T1.4 收席|O1.4.1 席|P1.4.1 收席。|||",
        "T2 待客||||||",
        "|T2.1 招呼|O2.1.1 表|P2.1.1 招呼。|3|K01 茶葉|",
        "",
        "|||P2.1.2 帶位。|||",
        "",
        "||||||S01 品評",
    ];
    let source = rows(&lines);
    let whole = read_with_warnings(&source, &[]);
    let stripped: String = source.lines().map(|line| line.trim().to_owned() + "\n").collect();
    assert_eq!(read_with_warnings(&stripped, &[]).duties, whole.duties);
    let lost = rows(&[FIRST, "", "再選。||K02 水質|S02 沖泡"]);
    assert!(kinds(&parse(&lost)).contains(&"unreadable-row"), "{}", report(&parse(&lost)));
}
