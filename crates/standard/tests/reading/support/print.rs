//! Sets a model as the first document is set.

use super::Dice;
use super::pages::{CUT, HEAD, Row, page_break};
use super::texts::splits_cleanly;
use competency_standard::{Attitude, Block, Class, Duty, Entry, Naming, NoteMark, Standard};
use std::fmt::Write;

/// The document's text, with page breaks, paragraphs and note marks where the dice say.
pub(crate) fn print(standard: &Standard, dice: &mut Dice) -> String {
    let mut out = format!("\n\n{}\n\n", standard.title);
    versions(standard, &mut out);
    profile(standard, dice, &mut out);
    out.push_str(HEAD);
    for (index, duty) in standard.duties.iter().enumerate() {
        print_duty(standard, duty, index == 0, dice, &mut out);
    }
    out.push_str("\n職能內涵 (A=attitude 態度)\n\n");
    for attitude in standard.attitudes.iter() {
        print_attitude(attitude, dice, &mut out);
    }
    supplement(standard, dice, &mut out);
    out
}

fn versions(standard: &Standard, out: &mut String) {
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

fn profile(standard: &Standard, dice: &mut Dice, out: &mut String) {
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

fn print_duty(standard: &Standard, duty: &Duty, first: bool, dice: &mut Dice, out: &mut String) {
    let mut duty_cell = headed(duty.code.as_deref(), &duty.name, &duty.notes, dice);
    for (index, task) in duty.tasks.iter().enumerate() {
        let mut task_cell = match &task.code {
            Some(code) => headed(Some(code), &task.name, &task.notes, dice),
            None => Vec::new(),
        };
        for block in task.blocks.iter() {
            if !(first && index == 0) && dice.chance(15) {
                page_break(dice, out);
            }
            let mut row = block_row(standard, block, dice);
            row.cells[0] = std::mem::take(&mut duty_cell);
            row.cells[1] = std::mem::take(&mut task_cell);
            row.print(dice, out);
        }
    }
}

fn block_row(standard: &Standard, block: &Block, dice: &mut Dice) -> Row {
    let mut row = Row::default();
    row.cells[2] = block.outputs.iter().flat_map(|entry| item(entry, dice)).collect();
    row.cells[3] = block.indicators.iter().flat_map(|entry| item(entry, dice)).collect();
    if !block.level.text.is_empty() {
        row.cells[4] = vec![block.level.text.to_string()];
    }
    for (column, codes, entries) in [(5, &block.knowledge, &standard.knowledge), (6, &block.skills, &standard.skills)] {
        let named = codes.iter().filter_map(|code| entries.iter().find(|entry| entry.code.as_ref() == Some(code)));
        row.cells[column] = named.flat_map(|entry| item(entry, dice)).collect();
    }
    row
}

fn item(entry: &Entry, dice: &mut Dice) -> Vec<String> {
    headed(entry.code.as_deref(), &entry.text, &entry.notes, dice)
}

fn headed(code: Option<&str>, text: &str, notes: &[NoteMark], dice: &mut Dice) -> Vec<String> {
    let body = body(text, notes, dice);
    vec![code.map_or(body.clone(), |code| format!("{code} {body}").trim_end().to_string())]
}

/// A text with its marks, and with [`CUT`] wherever a page may end.
fn body(text: &str, notes: &[NoteMark], dice: &mut Dice) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut body = String::new();
    for at in 0..=chars.len() {
        if at > 0 && at < chars.len() && splits_cleanly(chars[at - 1], chars[at]) {
            body.push(CUT);
        }
        for mark in notes.iter().filter(|mark| mark.at as usize == at) {
            let (before, after) = (dice.pick(&[" ", ""]), dice.pick(&["", " "]));
            let _ = write!(body, "{before}^{{【註{}】}}{after}", mark.note);
        }
        body.extend(chars.get(at));
    }
    body
}

fn print_attitude(attitude: &Attitude, dice: &mut Dice, out: &mut String) {
    let (name, description) = (attitude.name.as_deref(), attitude.description.as_deref());
    let length = name.unwrap_or_default().chars().count();
    let (of_name, of_rest): (Vec<NoteMark>, Vec<NoteMark>) =
        attitude.notes.iter().cloned().partition(|mark| mark.at as usize <= length);
    let of_rest: Vec<NoteMark> =
        of_rest.into_iter().map(|mark| NoteMark { at: mark.at - super::texts::number(length), ..mark }).collect();
    let name = name.map(|name| body(name, &of_name, dice));
    let description = description.map(|description| body(description, &of_rest, dice));
    let parts: Vec<String> = name.into_iter().chain(description).collect();
    let bullet = if attitude.name.is_some() { "- " } else { "" };
    let code = attitude.code.as_ref().map(|code| format!("{code} ")).unwrap_or_default();
    let _ = writeln!(out, "{bullet}{code}{}", parts.join("：").replace(CUT, ""));
}

/// The remarks and notes, their heading repeated where a page begins.
fn supplement(standard: &Standard, dice: &mut Dice, out: &mut String) {
    const HEADING: &str = "\n說明與補充事項\n\n";
    out.push_str(HEADING);
    let mut lines = vec!["- 建議擔任此職類/職業之學歷/經驗/或能力條件：".to_string()];
    lines.extend(standard.prerequisites.iter().map(|text| format!(" - {text}")));
    lines.push("- 其他補充說明：".to_string());
    lines.extend(standard.remarks.iter().map(|text| format!(" - {text}")));
    lines.extend(standard.notes.iter().map(|note| format!("- 【註 {}】{}", note.number, note.text)));
    for line in lines {
        let _ = writeln!(out, "{line}");
        if dice.chance(15) {
            out.push_str(HEADING);
        }
    }
}
