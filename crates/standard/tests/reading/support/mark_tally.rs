//! How often each footnote is marked, and where: in a source, found without the parser, and in a model.

use super::tally::is_code;
use competency_standard::{NoteMark, Standard};
use std::collections::BTreeMap;

/// How often an item, by its code, is marked with a note; all attitudes count as one item.
pub(crate) type MarkTally = BTreeMap<(String, u32), usize>;

const COLUMNS: [char; 7] = ['T', 'T', 'O', 'P', '-', 'K', 'S'];

/// The marks of the content table and the attitudes, set like the first document's.
pub(crate) fn marks_in_source(source: &str) -> MarkTally {
    let (mut tally, mut attitudes) = (MarkTally::new(), false);
    // The item that each column is at, and its marks since its code stood there.
    let mut columns: [(String, MarkTally); 7] = Default::default();
    for line in source.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        if cells.len() == 7 && cells[0] != "主要職責" {
            for (column, cell) in cells.into_iter().enumerate() {
                read_cell(cell, COLUMNS[column], &mut columns[column], &mut tally);
            }
        }
        attitudes = (attitudes || line.starts_with("職能內涵 (A")) && line != "說明與補充事項";
        for number in numbers(line).into_iter().filter(|_| attitudes) {
            *tally.entry(("A".into(), number)).or_default() += 1;
        }
    }
    for (_, marks) in columns {
        settle(marks, &mut tally);
    }
    tally
}

fn read_cell(cell: &str, letter: char, (item, marks): &mut (String, MarkTally), tally: &mut MarkTally) {
    let cell = cell.replace("<p>", " ").replace("</p>", " ").replace("^{", " ^{");
    for word in cell.split_whitespace() {
        if is_code(word, letter) {
            *item = word.to_string();
            settle(std::mem::take(marks), tally);
        }
        for number in numbers(word) {
            *marks.entry((item.clone(), number)).or_default() += 1;
        }
    }
}

/// An item that is written several times has its marks where it has the most of them.
fn settle(marks: MarkTally, tally: &mut MarkTally) {
    for (place, count) in marks {
        let most = tally.entry(place).or_default();
        *most = count.max(*most);
    }
}

fn numbers(text: &str) -> Vec<u32> {
    let marks = text.split("^{【註").skip(1).filter_map(|rest| Some(rest.split_once("】}")?.0));
    let read = |mark: &str| -> Vec<u32> {
        let notes: Vec<u32> = mark.split(['、', '-', '～', '至']).filter_map(|note| note.trim().parse().ok()).collect();
        match notes[..] {
            [first, last] if !mark.contains('、') => (first..=last).collect(),
            _ => notes,
        }
    };
    marks.flat_map(read).collect()
}

/// The marks of a model.
pub(crate) fn marks_in_model(standard: &Standard) -> MarkTally {
    let mut tally = MarkTally::new();
    let mut count = |code: &str, notes: &[NoteMark]| {
        for mark in notes {
            *tally.entry((code.to_string(), mark.note)).or_default() += 1;
        }
    };
    let mut seen = Vec::new();
    for duty in standard.duties.iter() {
        count(duty.code.as_deref().unwrap_or_default(), &duty.notes);
        for task in duty.tasks.iter() {
            count(task.code.as_deref().unwrap_or_default(), &task.notes);
            // Tasks that share rows have the same blocks.
            for block in task.blocks.iter().filter(|_| !seen.contains(&&task.blocks)) {
                for entry in block.outputs.iter().chain(block.indicators.iter()) {
                    count(entry.code.as_deref().unwrap_or_default(), &entry.notes);
                }
            }
            seen.push(&task.blocks);
        }
    }
    for entry in standard.knowledge.iter().chain(standard.skills.iter()) {
        count(entry.code.as_deref().unwrap_or_default(), &entry.notes);
    }
    standard.attitudes.iter().for_each(|attitude| count("A", &attitude.notes));
    tally
}
