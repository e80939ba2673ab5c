//! What real documents do to the layout of the first one.

mod codes;
mod duties;
mod model;

use super::pages::HEAD;
use super::tally::is_code;
use super::{Dice, Document};
use competency_standard::Standard;
use std::fmt::Write;

/// A row of the content table: its cells, and whether it is the first on its page.
pub(crate) struct Row {
    cells: Vec<String>,
    first: bool,
}

/// Changes the rows, and the model where a careful person reads another one.
type Trick = fn(&mut [Row], &mut Standard, &mut Dice);

/// The traits, each by itself.
pub(crate) const TRICKS: [Trick; 11] = [
    model::word_that_jumps,
    model::no_duties,
    model::foreign_letters,
    codes::lower_case,
    codes::in_brackets,
    codes::unbreakable_spaces,
    codes::joined,
    duties::continued,
    duties::with_a_task_in_one_cell,
    codes::bullets,
    codes::entities,
];

const LETTERS: [char; 7] = ['T', 'T', 'O', 'P', '-', 'K', 'S'];

/// A document with some of the traits; then its columns stand in another order on some pages, and rows end early.
pub(crate) fn disguise(document: &Document, tricks: &[usize], dice: &mut Dice) -> Document {
    let mut standard = document.standard.clone();
    let mut lines: Vec<String> = document.source.lines().map(Into::into).collect();
    let begin = lines.iter().position(|line| line.as_str() == HEAD.trim_end()).unwrap();
    let end = lines.iter().position(|line| line.starts_with("職能內涵 (A")).unwrap();
    let table: Vec<String> = lines.splice(begin..end, ["\u{0}".to_owned()]).collect();
    let mut rows: Vec<Row> = Vec::new();
    let mut first = false;
    for line in table.iter().filter(|line| !line.is_empty()) {
        if line.as_str() == HEAD.trim_end() {
            first = true;
        } else {
            rows.push(Row { cells: line.split('\t').map(Into::into).collect(), first });
            first = false;
        }
    }
    for trick in tricks {
        TRICKS[*trick](&mut rows, &mut standard, dice);
    }
    let table = print(&rows, !tricks.is_empty(), dice);
    let source = lines.iter().map(|line| if line == "\u{0}" { table.clone() } else { format!("{line}\n") }).collect();
    Document { standard, source }
}

/// The rows, with the columns in another order on some pages, without one for duties where there are none, and without
/// the tabs behind the last cell.
fn print(rows: &[Row], turned: bool, dice: &mut Dice) -> String {
    let mut printed = String::new();
    let first = usize::from(rows.iter().all(|row| row.cells[0].is_empty()));
    let plain: Vec<usize> = (first..7).collect();
    let mut order = plain.clone();
    let rows = rows.iter().filter(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    for (index, row) in rows.enumerate() {
        if index == 0 || row.first {
            order.clone_from(&plain);
            match if turned { dice.below(6) } else { 0 } {
                5 => order.rotate_left(dice.below(plain.len())),
                4 => order.swap(plain.len() - 2, plain.len() - 1),
                _ => {}
            }
            let head: Vec<&str> = HEAD.trim_end().split('\t').collect();
            let _ = writeln!(printed, "\n{}", order.iter().map(|at| head[*at]).collect::<Vec<_>>().join("\t"));
        }
        let text = order.iter().map(|at| row.cells[*at].as_str()).collect::<Vec<_>>().join("\t");
        // Elsewhere two short rows may look like one with line breaks in its cells.
        let short = if turned && order[0] == 0 && dice.chance(30) { text.trim_end_matches('\t') } else { &text };
        let _ = writeln!(printed, "{}", if short.contains('\t') { short } else { &text });
    }
    printed + "\n"
}

/// The words of a cell, and which of them are codes.
fn words(cell: &str, column: usize) -> Vec<(String, bool)> {
    let bare = |word: &str| word.trim_start_matches("<p>").trim_end_matches("</p>").to_owned();
    let is_code = |word: &str| word != model::WORD && is_code(word, LETTERS[column]);
    cell.split(' ').map(|word| (word.to_owned(), is_code(&bare(word)))).collect()
}
