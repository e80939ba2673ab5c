//! Rows that a page cuts: the level, the task or more tasks stand on the second half.

use super::read;
use crate::support::outline::table;
use crate::support::sheet::rows;
use crate::support::{kinds, read_clean, read_finding, read_with_warnings, report};
use competency_standard::parse;

#[test]
fn a_group_of_tasks_that_goes_on_with_more_tasks() {
    let standard = read("task-group-over-a-page-break", &[]);
    let all = "    level 4 = 4–4\n    K01 K02 · S01 S02";
    assert_eq!(table(&standard), format!("T1 準備\n  T1.1 備料\n{all}\n  T1.2 點檢\n{all}\n  T1.3 清潔\n{all}"));
}

#[test]
fn the_level_or_the_task_on_the_second_half() {
    let whole = "\
T1 準備
  T1.1 備料
    level 4 = 4–4
    O1.1.1 料單
    P1.1.1 核對料單。
    P1.1.2 領料。
    K01 K02 · S01 S02";
    assert_eq!(table(&read("level-on-the-second-half", &[])), whole);
    assert_eq!(table(&read("task-on-the-second-half", &[])), whole);
}

const FIRST: &str = "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評";

#[test]
fn the_task_of_a_later_row_on_the_second_half() {
    let whole = rows(&[FIRST, "|T1.2 泡茶|O1.2.1 茶|P1.2.1 煮水。 P1.2.2 泡茶。|4|K02 水質|S02 沖泡"]);
    for halves in [
        ["||O1.2.1 茶|P1.2.1 煮水。||K02 水質|", "", "|T1.2 泡茶||P1.2.2 泡茶。|4||S02 沖泡"],
        ["||O1.2.1 茶|P1.2.1 煮水。|4|K02 水質|", "", "|T1.2 泡茶||P1.2.2 泡茶。|||S02 沖泡"],
        ["||||||S02 沖泡", "", "|T1.2 泡茶|O1.2.1 茶|P1.2.1 煮水。 P1.2.2 泡茶。|4|K02 水質|"],
    ] {
        let cut = rows(&[&[FIRST], &halves[..]].concat());
        assert_eq!(read_clean(&cut), read_clean(&whole), "{halves:?}");
    }
}

#[test]
fn the_duty_and_the_task_on_the_second_half() {
    let whole = rows(&[FIRST, "T2 待客|T2.1 奉茶|O2.1.1 茶席|P2.1.1 擺杯。 P2.1.2 奉茶。|4|K02 禮儀|S02 溝通"]);
    let cut =
        rows(&[FIRST, "||O2.1.1 茶席|P2.1.1 擺杯。||K02 禮儀|", "", "T2 待客|T2.1 奉茶||P2.1.2 奉茶。|4||S02 溝通"]);
    assert_eq!(read_clean(&cut), read_clean(&whole));
    let first = ["||O1.1.1 茶單|P1.1.1 選||K01 茶葉|", "", "T1 備茶|T1.1 選茶||茶。|3||S01 品評"];
    assert_eq!(read_clean(&rows(&first)), read_clean(&rows(&[FIRST])));
}

#[test]
fn the_task_on_a_later_page_or_row_and_no_codes_before_it() {
    let whole = rows(&["T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P1.1.2 訂茶。|3|K01 茶葉 K02 水質|S01 品評"]);
    let first = "T1 備茶||O1.1.1 茶單|P1.1.1 選茶。||K01 茶葉|S01 品評";
    for rest in [
        &["", "|||P1.1.2 訂茶。|3|K02 水質|", "", "|T1.1 選茶|||||"][..],
        &["", "|||P1.1.2 訂茶。||K02 水質|", "", "|T1.1 選茶|||3||"],
        &["|T1.1 選茶||P1.1.2 訂茶。|3|K02 水質|"],
    ] {
        assert_eq!(read_clean(&rows(&[&[first], rest].concat())), read_clean(&whole), "{rest:?}");
    }
    let needs = ["T1 備茶||||3|K01 茶葉|S01 品評", "", "|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P1.1.2 訂茶。||K02 水質|"];
    assert_eq!(read_clean(&rows(&needs)), read_clean(&whole));
}

#[test]
fn a_row_of_no_task_is_still_an_error() {
    for lines in [
        &["||O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評"][..],
        &["||O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評", FIRST],
        &["||O2.1.1 茶單|P2.1.1 選茶。|3|K01 茶葉|S01 品評", "", FIRST],
    ] {
        let reading = parse(&rows(lines));
        assert!(!reading.is_sound() && kinds(&reading).contains(&"row-without-task"), "{}", report(&reading));
    }
}

#[test]
fn more_tasks_of_a_row_wherever_it_is_cut() {
    let group =
        "T1 備茶|T1.1 選茶 T1.2 泡茶 T1.3 奉茶|O1.1.1 茶單|P1.1.1 選茶。 P1.2.1 泡茶。|3|K01 茶葉 K02 水質|S01 品評";
    let whole = read_clean(&rows(&[group]));
    for (first, second) in [
        (
            "T1 備茶|T1.1 選茶 T1.2 泡茶|O1.1.1 茶單|P1.1.1 選茶。 P1.2.1 泡茶。|3|K01 茶葉|S01 品評",
            "|T1.3 奉茶||||K02 水質|",
        ),
        (
            "T1 備茶|T1.1 選茶 T1.2 泡茶|O1.1.1 茶單|P1.1.1 選茶。 P1.2.1 泡茶。|3|K01 茶葉 K02 水質|S01 品評",
            "|T1.3 奉茶|||||",
        ),
        (
            "T1 備茶|T1.1 選茶 T1.2 泡|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評",
            "|茶 T1.3 奉茶||P1.2.1 泡茶。||K02 水質|",
        ),
        (
            "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P1.2.1 泡|3|K01 茶葉|S01 品評",
            "|T1.2 泡茶 T1.3 奉茶||茶。||K02 水質|",
        ),
        (
            "T1 備茶|T1.1 選茶|O1.1.1 茶單|P1.1.1 選茶。 P1.2.1 泡茶。|3|K01 茶葉 K02 水質|S01 品評",
            "|T1.2 泡茶 T1.3 奉茶|||||",
        ),
    ] {
        let source = rows(&[first, "", second]);
        assert_eq!(read_with_warnings(&source, &[]), whole, "{second}");
    }
}

#[test]
fn tasks_that_have_rows_of_their_own_do_not_join() {
    let group = "T1 備茶|T1.1 選茶 T1.2 泡茶|O1.1.1 茶單|P1.1.1 選茶。|3|K01 茶葉|S01 品評";
    let own = "|T1.3 奉茶|O1.3.1 茶席|P1.3.1 奉茶。|4|K02 禮儀|S02 溝通";
    let whole = read_clean(&rows(&[group, own]));
    assert_eq!(read_clean(&rows(&[group, "", own])), whole);
    // The page ends behind the name alone.
    let halves = ["|T1.3 奉茶|||||", "", "||O1.3.1 茶席|P1.3.1 奉茶。|4|K02 禮儀|S02 溝通"];
    assert_eq!(read_with_warnings(&rows(&[&[group], &halves[..]].concat()), &[]), whole);
    assert_eq!(read_with_warnings(&rows(&[group, "", halves[0], halves[2]]), &[]), whole);
}

#[test]
fn a_name_that_goes_on_with_a_sign() {
    let standard = read("duty-continued", &["name-continued"]);
    let duties: Vec<_> = standard.duties.iter().map(|duty| (&*duty.name, duty.tasks.len())).collect();
    assert_eq!(duties, [("準備", 2)]);
    let next = "T1.2 泡茶|O1.2.1 茶|P1.2.1 泡茶。|3|K01 茶葉|S01 品評";
    let whole = read_clean(&rows(&[FIRST, &format!("|{next}")]));
    for duty in [
        "T1 備茶(續)",
        "T1 備茶 （續前頁）",
        "T1 備茶【續】",
        "備茶（續）",
        "T1",
        "T1 備茶-續",
        "T1（續）備茶",
        "T1（續1）",
        "（續）",
        "T1 備茶(Continued)",
    ] {
        let source = rows(&[FIRST, "", &format!("{duty}|{next}")]);
        assert_eq!(read_with_warnings(&source, &[]), whole, "{duty}");
    }
    let rest = ["", "T1 備茶（續）|T1.1 選茶（續）||P1.1.2 訂茶。|||"];
    let standard = read_finding(&rows(&[&[FIRST], &rest[..]].concat()), &["name-continued"]);
    assert_eq!((standard.duties[0].tasks.len(), standard.duties[0].tasks[0].blocks[0].indicators.len()), (1, 2));
}

#[test]
fn a_duty_and_its_task_in_one_cell() {
    let whole = "\
T1 準備
  T1.1 備料
    level 4 = 4–4
    O1.1.1 料單
    P1.1.1 核對。
    K01 · S01";
    assert_eq!(table(&read("duty-and-task-in-one-cell", &["duty-and-task"])), whole);
    let rest = "O1.1.1 料單|P1.1.1 核對。|4|K01 材料|S01 判讀";
    for heads in
        ["|T1 準備 T1.1 備料", "T1 準備T1.1 備料|", "<p>T1 準備</p><p>T1.1 備料</p>|", "Ｔ１ 準備　Ｔ１.１ 備料|"]
    {
        let standard = read_with_warnings(&rows(&[&format!("{heads}|{rest}")]), &[18]);
        assert_eq!(table(&standard), whole, "{heads}");
    }
    let standard = read_with_warnings(&rows(&[&format!("T1 準備 T1.1 備料 T1.2 點檢||{rest}")]), &[18]);
    assert_eq!(standard.duties[0].tasks.len(), 2);
}

#[test]
fn the_duty_in_a_later_row_than_its_first_task() {
    let second = "|T1.2 泡茶|O1.2.1 茶|P1.2.1 煮水。|4|K02 水質|S02 沖泡";
    let whole = rows(&[FIRST, second]);
    let late = rows(&[&FIRST.replacen("T1 備茶", "", 1), &format!("T1 備茶{second}")]);
    assert_eq!(read_with_warnings(&late, &[]), read_clean(&whole));
    let third = "T2 待客|T2.1 奉茶|O2.1.1 茶席|P2.1.1 奉茶。 P2.1.2 收席。|3|K01 茶葉|S01 品評 S02 應對";
    let halves = ["|T2.1 奉茶|O2.1.1 茶席|P2.1.1 奉茶。||K01 茶葉|S01 品評", "", "T2 待客|||P2.1.2 收席。|3||S02 應對"];
    let cut = rows(&[&[FIRST], &halves[..]].concat());
    assert_eq!(read_with_warnings(&cut, &[]), read_clean(&rows(&[FIRST, third])));
}

#[test]
fn a_duty_that_never_comes() {
    let first = FIRST.replacen("T1 備茶", "", 1);
    let errors = |lines: &[&str]| kinds(&parse(&rows(lines)));
    assert!(errors(&[&first, "T2 待客|T2.1 奉茶||P2.1.1 奉茶。|3|K01 茶葉|S01 品評"]).contains(&"task-without-duty"));
    let other = "|T2.1 奉茶||P2.1.1 奉茶。|3|K01 茶葉|S01 品評";
    assert!(errors(&[FIRST, other]).contains(&"task-of-another-duty"));
    assert!(errors(&[FIRST, other, &format!("T2 待客{other}")]).contains(&"task-of-another-duty"));
}

#[test]
fn a_group_whose_level_stands_behind_the_page() {
    let group =
        ["T1 備茶|T1.1 選茶 T1.2 泡茶|O1.1.1 茶單|P1.1.1 選茶。||K01 茶葉|S01 品評", "", "|T1.3 清潔|||3|K02 水質|"];
    let all = "    level 3 = 3–3\n    O1.1.1 茶單\n    P1.1.1 選茶。\n    K01 K02 · S01";
    let expected = format!("T1 備茶\n  T1.1 選茶\n{all}\n  T1.2 泡茶\n{all}\n  T1.3 清潔\n{all}");
    assert_eq!(table(&read_with_warnings(&rows(&group), &[])), expected);
}
