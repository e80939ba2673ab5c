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
    class_row("所屬類別", "職類別", &classes.categories, dice, out);
    class_row("", "職業別", &classes.occupations, dice, out);
    class_row("", "行業別", &classes.industries, dice, out);
    let _ = writeln!(out, "工作描述\t\t{}\t\t\t", standard.description);
    let _ = writeln!(out, "基準級別\t\t{}\t\t\t\n", standard.level.text);
}

fn class_row(head: &str, label: &str, classes: &[Class], dice: &mut Dice, out: &mut String) {
    let names: Vec<&str> = classes.iter().map(|class| &*class.name).collect();
    let codes: Vec<&str> = classes.iter().filter_map(|class| class.code.as_deref()).collect();
    let signs = if codes.is_empty() { &["；"][..] } else { &["；", ";", "、", "／"] };
    let (names, codes) = (names.join(dice.pick(signs)), codes.join(dice.pick(signs)));
    let _ = writeln!(out, "{head}\t{label}\t{names}\t\t{label}代碼\t{codes}");
}
