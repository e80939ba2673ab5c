//! Three to five tasks ↔ their outputs. Wrong: every pair that doesn't belong together.

use crate::draft::Ask;
use crate::gap::{Gaps, Reason};
use crate::guess::{Gains, row_gains};
use crate::index::{Index, Relation};
use crate::kind::Kind;

/// The most rows that one item has.
const MOST: usize = 5;
const FEWEST: usize = 3;

/// The rows of one item.
#[derive(Debug)]
pub(crate) struct Table<'i> {
    pub(crate) ask: Ask<'i>,
    /// A task and its output.
    pub(crate) rows: Vec<(usize, usize)>,
    pub(crate) gains: Gains,
}

/// For each item, the tables that it can have; each task is in one item.
pub(crate) fn tables<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Vec<Table<'i>>> {
    let ask = Ask::forward(index, Relation::Output);
    let tasks: Vec<usize> = ask.subjects().usable().filter(|&task| !outputs(ask, task).is_empty()).collect();
    let groups = tasks.len().div_ceil(MOST);
    let tables = (0..groups).map(|group| {
        let tasks: Vec<usize> = tasks.iter().skip(group).step_by(groups).copied().collect();
        tables_of(ask, &tasks)
    });
    let (made, empty): (Vec<_>, Vec<_>) = tables.partition(|tables| !tables.is_empty());
    for _ in empty {
        gaps.add(Kind::OutputsOfTasks, Reason::TooFewOptions);
    }
    made
}

/// The outputs that come from this task alone.
fn outputs(ask: Ask<'_>, task: usize) -> Vec<usize> {
    let is_own =
        |output| ask.holds(task, output) && !ask.stands_out(task, output) && ask.turned().has_one_answer(output);
    ask.options().usable().filter(|&output| is_own(output)).collect()
}

/// The tables with all or some of the tasks, with the first or second output of each.
fn tables_of<'i>(ask: Ask<'i>, tasks: &[usize]) -> Vec<Table<'i>> {
    let mut tables: Vec<Table<'i>> = Vec::new();
    for some in (0_usize..1 << tasks.len()).rev() {
        for turn in 0..2 {
            let chosen = tasks.iter().enumerate().filter(|(place, _)| some & (1 << place) != 0);
            let row = |(_, &task): (usize, &usize)| {
                let outputs = outputs(ask, task);
                (task, outputs[turn % outputs.len()])
            };
            let rows: Vec<_> = chosen.map(row).collect();
            if is_sound(ask, &rows) && tables.iter().all(|table| table.rows != rows) {
                let gains = gains(ask, &rows);
                tables.push(Table { ask, rows, gains });
            }
        }
    }
    tables
}

/// Whether there are enough rows and each side of each row goes with its other side alone.
fn is_sound(ask: Ask<'_>, rows: &[(usize, usize)]) -> bool {
    let differ = |a: &(usize, usize), b: &(usize, usize)| {
        let is_clear = ask.fails(a.0, b.1) && !ask.is_arguable(a.0, b.1);
        a == b || is_clear && !ask.options().is_near(a.1, b.1) && !ask.subjects().is_near(a.0, b.0)
    };
    rows.len() >= FEWEST && rows.iter().all(|a| rows.iter().all(|b| differ(a, b)))
}

fn gains(ask: Ask<'_>, rows: &[(usize, usize)]) -> Gains {
    let row = |&(task, own): &(usize, usize)| {
        let task = ask.subject(task).text.as_ref();
        rows.iter().map(move |&(_, output)| (task, ask.option(output).text.as_ref(), output == own)).collect()
    };
    row_gains(rows.iter().map(row))
}
