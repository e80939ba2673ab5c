//! Cells that hold what belongs in the one beside them: `T1 準備 T1.1 備料`, skills behind the knowledge.

use crate::code::{self, Code, CodeKind};
use crate::numbers::numbers;
use crate::report::Report;

use super::boundary::{Before, NEAR, Standing, is_unmistakable};
use super::items;
use super::lines::CONTENT_COLUMNS;
use super::slice::{Slice, is_latin};

type Cells<'a> = [Slice<'a>; CONTENT_COLUMNS];

/// Columns beside each other, whose items documents write in one cell or in each other's.
const PAIRS: [(usize, CodeKind, CodeKind); 4] = [
    (0, CodeKind::Duty, CodeKind::Task),
    (1, CodeKind::Task, CodeKind::Output),
    (2, CodeKind::Output, CodeKind::Indicator),
    (5, CodeKind::Knowledge, CodeKind::Skill),
];

/// Puts into each cell of a row what is its own; tells whether the duty's cell had the task instead.
pub(super) fn arrange<'a>(row: Slice<'a>, cells: &mut Cells<'a>, report: &mut Report) -> bool {
    let mut had_task = false;
    for pair @ (at, first, second) in PAIRS {
        let [one, two] = [cells[at], cells[at + 1]];
        if is_swapped([one, two], first, second) {
            let place = if one.is_blank() { two } else { one };
            let message =
                format!("by their codes, this cell and the one beside it are {} and {}", first.name(), second.name());
            report.warn(place.span(), "cells-swapped", message, "write each in the column of its kind");
            cells.swap(at, at + 1);
            had_task |= at == 0 && two.is_blank();
        } else {
            part_pair(row, cells, pair, report);
        }
    }
    had_task
}

/// Whether two cells have each other's items, or one of a duty and its task stands in the other's cell.
fn is_swapped([one, two]: [Slice; 2], first: CodeKind, second: CodeKind) -> bool {
    match (one.is_blank(), two.is_blank()) {
        (false, false) => begins(second, one) && begins(first, two),
        (true, false) => first == CodeKind::Duty && begins(first, two) && part(first, second, two).is_none(),
        (false, true) => first == CodeKind::Duty && begins(second, one),
        (true, true) => false,
    }
}

/// Parts the items of two kinds, where one cell holds both.
fn part_pair<'a>(
    row: Slice<'a>,
    cells: &mut Cells<'a>,
    (at, first, second): (usize, CodeKind, CodeKind),
    report: &mut Report,
) {
    let names = first == CodeKind::Duty;
    // What a page cuts off may be the rest of a text that speaks of a code.
    let is_whole = names || [0, 1, 4].into_iter().any(|column| !cells[column].is_blank());
    let [one, two] = [cells[at], cells[at + 1]];
    let both = if one.is_blank() { two } else { one };
    let Some(place) = part(first, second, both).filter(|_| is_whole) else { return };
    let mut rest = both.from(place);
    if !one.is_blank() && !two.is_blank() {
        if !names || two.start < one.start {
            return;
        }
        rest = row.part(rest.start - row.start, two.span().end - row.start);
    }
    let code = if names { "duty-and-task" } else { "two-columns-in-one" };
    let message = format!("{} and {} are read from one cell", first.name(), second.name());
    report.warn(both.from(place).span(), code, message, "write each in the column of its kind");
    [cells[at], cells[at + 1]] = [both.part(0, place).trim(), rest];
}

/// Whether a cell begins with a code of a kind.
pub(super) fn begins(kind: CodeKind, cell: Slice) -> bool {
    first_code(kind, cell).is_some()
}

fn first_code(kind: CodeKind, cell: Slice) -> Option<Code> {
    items::split(kind, cell).into_iter().next()?.code
}

/// Where in a cell that begins with one kind the items of another begin.
fn part(first: CodeKind, second: CodeKind, cell: Slice) -> Option<usize> {
    let own = numbers(&first_code(first, cell)?.text);
    let mut before = ' ';
    for (at, character) in cell.text.char_indices() {
        let boundary = std::mem::replace(&mut before, character);
        if at == 0 || !second.may_begin(character) || is_latin(boundary) {
            continue;
        }
        let Some(code) = code::read(second, &cell.text[at..]) else { continue };
        let near = cell.text.floor_char_boundary(at.saturating_sub(NEAR));
        let around = Before {
            kind: second,
            boundary,
            listed: false,
            text: cell.part(near, at).trim(),
            last: None,
            earlier: None,
            beside: None,
        };
        let stands = around.standing(&code, &cell.text[at..], &cell.text[at + code.len..]) == Standing::Begins;
        if (second == CodeKind::Task || stands) && fits(&own, &code) {
            return Some(at);
        }
    }
    None
}

/// Whether a code of the second kind goes with the numbers of the first: it is of that duty or task.
fn fits(own: &[u32], code: &Code) -> bool {
    let found = numbers(&code.text);
    match own.len() {
        _ if found.len() == 1 => is_unmistakable(code) || found == [1],
        1 | 2 => found.starts_with(own),
        _ => found.len() > 2 && found[..2] == own[..2],
    }
}
