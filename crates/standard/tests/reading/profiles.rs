//! Rows of the profile that are unknown, go on, or stand twice.

use crate::support::outline::{classes, level};
use crate::support::{fixture, kinds, lines_with, read_clean, read_finding, report};
use competency_standard::{Severity, parse, to_json};

/// The plain document with this in the place of that.
fn with(old: &str, new: &str) -> String {
    let plain = fixture("plain");
    assert!(plain.contains(old), "{old}");
    plain.replacen(old, new, 1)
}

/// The plain document with a row of the profile behind the level, or another one.
fn row(after: &str, row: &str) -> String {
    let plain = fixture("plain");
    let line = plain.lines().find(|line| line.starts_with(after)).unwrap();
    with(line, &format!("{line}\n{row}"))
}

#[test]
fn an_unknown_label_is_stray_text() {
    let expected = to_json(&read_clean(&fixture("plain")));
    for after in ["職能基準代碼\t\t", "\t\t職業", "\t行業別", "工作描述", "基準級別"] {
        for unknown in
            ["入門水準\t\t\t大專\t\t\t", "入門水準\t\t大專\t\t\t", "\t入門水準\t大專\t\t\t", "入門水準\t\t\t\t\t"]
        {
            let standard = read_finding(&row(after, unknown), &["stray-text"]);
            assert_eq!(to_json(&standard), expected, "{unknown} after {after}");
        }
    }
}

#[test]
fn nothing_goes_on_with_a_stray_row() {
    let reading = parse(&row("工作描述", "入門水準\t\t大專\t\t\t\n\t\t以上畢業\t\t\t"));
    assert_eq!(kinds(&reading), ["stray-text"], "{}", report(&reading));
    assert_eq!(lines_with(&reading, Severity::Warning).len(), 3, "{}", report(&reading));
    assert_eq!(reading.standard, Some(read_clean(&fixture("plain"))));
}

#[test]
fn a_row_with_two_blank_cells_goes_on_with_the_row_before() {
    let standard = read_clean(&row("工作描述", "\t\t並帶領團隊。\t\t\t"));
    assert_eq!(standard.description, "規劃茶席，並管理茶館之營運。並帶領團隊。");
    let standard = read_clean(&row("\t行業別", "\t\t批發業\t\t\tG45"));
    assert_eq!(classes(&standard.classification.industries), "住宿及餐飲業 / 飲料業 = X0000\n批發業 = G45");
}

#[test]
fn a_cell_that_ends_in_a_line_break() {
    let expected = read_clean(&fixture("plain"));
    assert_eq!(read_clean(&with("飲料業\t", "飲料業\n\t")), expected);
    assert_eq!(read_clean(&with("飲料業\t", "飲\n料業\t")), expected);
    assert_eq!(read_clean(&with("X0000\n", "X0000\n\n")), expected);
}

#[test]
fn a_field_written_twice_in_the_same_words() {
    let expected = read_clean(&fixture("plain"));
    let repeats = [
        "職能基準代碼\t\tXXX0000-001v1\t\t\t",
        "工作描述\t\t規劃茶席，並管理茶館之營運。\t\t\t",
        "基準級別\t\t3\t\t\t",
    ];
    for repeat in repeats {
        assert_eq!(read_clean(&row("基準級別", repeat)), expected, "{repeat}");
    }
}

#[test]
fn a_field_written_twice_in_other_words() {
    let others = [
        "職能基準代碼\t\tYYY1111-001v1\t\t\t",
        "職能基準名稱 (擇一填寫)\t\t職業\t茶館侍者\t\t",
        "工作描述\t\t沖泡茶飲。\t\t\t",
        "基準級別\t\t4\t\t\t",
    ];
    for other in others {
        let reading = parse(&row("基準級別", other));
        assert_eq!(kinds(&reading), ["two-values"], "{other}\n{}", report(&reading));
        assert_eq!(lines_with(&reading, Severity::Error), [16], "{other}\n{}", report(&reading));
        assert_eq!(reading.standard, Some(read_clean(&fixture("plain"))), "{other}");
    }
}

#[test]
fn class_rows_written_twice_make_lists() {
    let more =
        "\t職類別\t零售\t\t職類別代碼\tYYY\n\t職業別\t茶藝師\t\t職業別代碼\tA013\n\t行業別\t批發業\t\t行業別代碼\tG45";
    let lists = read_clean(&row("\t行業別", more)).classification;
    assert_eq!(classes(&lists.categories), "餐旅 / 餐飲管理 = XXX\n零售 = YYY");
    assert_eq!(classes(&lists.occupations), "餐飲業主管 = 0000\n茶藝師 = A013");
    assert_eq!(classes(&lists.industries), "住宿及餐飲業 / 飲料業 = X0000\n批發業 = G45");
}

#[test]
fn values_that_are_words_of_labels() {
    let standard = read_clean(&with("規劃茶席，並管理茶館之營運。", "職業別"));
    assert_eq!((&*standard.description, &*level(&standard.level)), ("職業別", "3 = 3–3"));
}
