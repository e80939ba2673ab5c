//! Sets a model as the first document is set.

use super::Dice;
use super::back::{ATTITUDES, print_attitude, supplement};
use super::front::{profile, versions};
use super::pages::{CUT, GAP, HEAD, Row, page_break};
use super::texts::{is_like_codes, splits_cleanly};
use competency_standard::{Block, Duty, Entry, Need, NoteMark, Standard};
use std::collections::HashSet;
use std::fmt::Write;

/// Codes that have been printed.
type Seen<'a> = HashSet<&'a str>;

/// The document's text, with page breaks, paragraphs and note marks where the dice say.
pub(crate) fn print(standard: &Standard, dice: &mut Dice) -> String {
    let mut out = format!("\n\n{}\n\n", standard.title);
    versions(standard, &mut out);
    profile(standard, dice, &mut out);
    out.push_str(HEAD);
    let mut seen = HashSet::new();
    let rows: Vec<Row> = standard.duties.iter().flat_map(|duty| duty_rows(standard, duty, &mut seen, dice)).collect();
    let mut had_level = false;
    for row in rows {
        if row.may_begin_a_page(had_level) && dice.chance(15) {
            page_break(dice, &mut out);
        }
        had_level = row.has_level();
        row.print(dice, &mut out);
    }
    out.push_str(ATTITUDES);
    for attitude in standard.attitudes.iter() {
        print_attitude(attitude, dice, &mut out);
    }
    supplement(standard, dice, &mut out);
    out
}

/// The rows of a duty: its name in the first of them, the names of tasks in the first that they have or share.
fn duty_rows<'a>(standard: &'a Standard, duty: &'a Duty, seen: &mut Seen<'a>, dice: &mut Dice) -> Vec<Row> {
    let mut rows = Vec::new();
    for tasks in duty.tasks.chunk_by(|task, next| task.blocks == next.blocks) {
        let first = rows.len();
        rows.extend(tasks[0].blocks.iter().map(|block| block_row(standard, block, seen, dice)));
        let named = tasks.iter().filter(|task| task.code.is_some());
        rows[first].cells[1] =
            named.flat_map(|task| headed(task.code.as_deref(), &task.name, &task.notes, dice)).collect();
    }
    rows[0].cells[0] = headed(duty.code.as_deref(), &duty.name, &duty.notes, dice);
    rows
}

fn block_row<'a>(standard: &'a Standard, block: &'a Block, seen: &mut Seen<'a>, dice: &mut Dice) -> Row {
    let mut row = Row::default();
    row.cells[2] = block.outputs.iter().flat_map(|entry| item(entry, dice)).collect();
    row.cells[3] = block.indicators.iter().flat_map(|entry| item(entry, dice)).collect();
    if !block.level.text.is_empty() {
        row.cells[4] = vec![block.level.text.to_string()];
    }
    for (column, need, entries) in [(5, Need::Knowledge, &standard.knowledge), (6, Need::Skills, &standard.skills)] {
        let named =
            block.needs(need).iter().filter_map(|code| entries.iter().find(|entry| entry.code.as_ref() == Some(code)));
        row.cells[column] = named.flat_map(|entry| shared_item(entry, seen, dice)).collect();
        if row.cells[column].is_empty() && block.states(need) {
            row.cells[column].push("無".into());
        }
    }
    row
}

/// Knowledge or a skill: its marks stand where it is first named, and later only sometimes.
fn shared_item<'a>(entry: &'a Entry, seen: &mut Seen<'a>, dice: &mut Dice) -> Vec<String> {
    let first = entry.code.as_deref().is_some_and(|code| seen.insert(code));
    let notes = if first || dice.chance(50) { &*entry.notes } else { &[] };
    headed(entry.code.as_deref(), &entry.text, notes, dice)
}

fn item(entry: &Entry, dice: &mut Dice) -> Vec<String> {
    headed(entry.code.as_deref(), &entry.text, &entry.notes, dice)
}

fn headed(code: Option<&str>, text: &str, notes: &[NoteMark], dice: &mut Dice) -> Vec<String> {
    let body = body(text, notes, dice);
    let gap = if is_like_codes(text) { ' ' } else { GAP };
    vec![code.map_or(body.clone(), |code| format!("{code}{gap}{body}").trim_end_matches(GAP).to_string())]
}

/// `1`, `1-3`, `1、2、3`: notes that follow each other.
fn numbers(notes: &[u32], dice: &mut Dice) -> String {
    match notes {
        [first, .., last] if dice.chance(50) => format!("{first}{}{last}", dice.pick(&["-", "～", "至"])),
        _ => notes.iter().map(ToString::to_string).collect::<Vec<_>>().join("、"),
    }
}

/// A text with its marks, and with [`CUT`] wherever a page may end.
pub(super) fn body(text: &str, notes: &[NoteMark], dice: &mut Dice) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut body = String::new();
    for at in 0..=chars.len() {
        if at > 0 && at < chars.len() && splits_cleanly(&chars, at) {
            body.push(CUT);
        }
        let here: Vec<u32> = notes.iter().filter(|mark| mark.at as usize == at).map(|mark| mark.note).collect();
        let together = here.is_sorted_by(|one, next| *next == one + 1) && dice.chance(60);
        for notes in here.chunks(if together { here.len().max(1) } else { 1 }) {
            let (before, after) = (dice.pick(&[" ", ""]), dice.pick(&["", " "]));
            let _ = write!(body, "{before}^{{【註{}】}}{after}", numbers(notes, dice));
        }
        body.extend(chars.get(at));
    }
    body
}
