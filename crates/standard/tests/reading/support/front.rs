//! Sets what stands before the content table.

use super::Dice;
use competency_standard::{Class, Naming, Standard};
use std::fmt::Write;

/// The version table; none where there are no versions.
pub(super) fn versions(standard: &Standard, out: &mut String) {
    if standard.versions.is_empty() {
        return;
    }
    out.push_str("版本\t職能基準代碼\t職能基準名稱\t狀態\t更新說明\t發展更新日期\n");
    for row in standard.versions.iter() {
        let code = row.code.as_deref().unwrap_or_default();
        let date = row.date.as_deref().unwrap_or_default().replace('-', "/");
        let _ = writeln!(out, "{}\t{code}\t{}\t{}\t{}\t{date}", row.version, row.name, row.status, row.note);
    }
    out.push('\n');
}

/// The profile: code, name, classification, description, level.
pub(super) fn profile(standard: &Standard, dice: &mut Dice, out: &mut String) {
    let (category, occupation) = match standard.naming {
        Naming::Category => (&*standard.name, ""),
        Naming::Occupation => ("", &*standard.name),
    };
    let classes = &standard.classification;
    let _ = writeln!(out, "職能基準代碼\t\t{}\t\t\t", standard.code.as_deref().unwrap_or_default());
    let _ = writeln!(out, "職能基準名稱 (擇一填寫)\t\t職類\t{category}\t\t");
    let _ = writeln!(out, "\t\t職業\t{occupation}\t\t");
    class_rows("所屬類別", "職類別", &classes.categories, dice, out);
    class_rows("", "職業別", &classes.occupations, dice, out);
    class_rows("", "行業別", &classes.industries, dice, out);
    unknown_row(dice, out);
    for _ in 0..dice.pick(&[1, 1, 1, 2]) {
        let _ = writeln!(out, "工作描述\t\t{}\t\t\t", standard.description);
        unknown_row(dice, out);
        let _ = writeln!(out, "基準級別\t\t{}\t\t\t", standard.level.text);
    }
    unknown_row(dice, out);
    out.push('\n');
}

/// Sometimes a row with a label that no profile has.
fn unknown_row(dice: &mut Dice, out: &mut String) {
    if dice.chance(10) {
        out.push_str(dice.pick(&["入門水準\t\t大專\t\t\t\n", "入門水準\t\t\t大專\t\t\n", "入門水準\t大專\t\t\t\t\n"]));
    }
}

/// Classes in a row, or each in one of its own.
fn class_rows(head: &str, label: &str, classes: &[Class], dice: &mut Dice, out: &mut String) {
    let each = if dice.chance(25) { 1 } else { classes.len().max(1) };
    class_row(head, label, classes.get(..each).unwrap_or(classes), dice, out);
    for classes in classes.get(each..).into_iter().flat_map(|rest| rest.chunks(each)) {
        class_row("", label, classes, dice, out);
    }
}

fn class_row(head: &str, label: &str, classes: &[Class], dice: &mut Dice, out: &mut String) {
    let names: Vec<&str> = classes.iter().map(|class| &*class.name).filter(|name| !name.is_empty()).collect();
    let codes: Vec<&str> = classes.iter().filter_map(|class| class.code.as_deref()).collect();
    let signs = if codes.is_empty() { &["；"][..] } else { &["；", ";", "、"] };
    let (names, codes) = (names.join(dice.pick(signs)), codes.join(dice.pick(signs)));
    let _ = writeln!(out, "{head}\t{label}\t{names}\t\t{label}代碼\t{codes}");
}
