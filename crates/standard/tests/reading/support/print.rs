//! Sets a model as the first document is set.

use super::Dice;
use super::back::{print_attitude, supplement};
use super::front::{profile, versions};
use super::pages::{CUT, HEAD, Row, page_break};
use super::texts::splits_cleanly;
use competency_standard::{Block, Duty, Entry, NoteMark, Standard};
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
pub(super) fn body(text: &str, notes: &[NoteMark], dice: &mut Dice) -> String {
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
