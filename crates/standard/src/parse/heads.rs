//! A duty and its task in one cell: `T1 準備 T1.1 備料`.

use crate::code::{self, Kind};
use crate::numbers::numbers;
use crate::report::Report;

use super::items;
use super::slice::{Slice, is_latin};

/// The duty cell and the task cell, parted where one of them holds both and the other is blank.
pub(super) fn part<'a>(duty: Slice<'a>, task: Slice<'a>, report: &mut Report) -> (Slice<'a>, Slice<'a>) {
    let both = match (duty.is_blank(), task.is_blank()) {
        (false, true) => duty,
        (true, false) => task,
        _ => return (duty, task),
    };
    let Some(at) = task_in(both) else { return (duty, task) };
    let message = "a duty and its task are read from one cell";
    report.warn(both.from(at).span(), "duty-and-task", message, "write the task in the second column");
    (both.part(0, at).trim(), both.from(at))
}

/// Where the first task of a duty begins in the duty's cell.
fn task_in(cell: Slice) -> Option<usize> {
    let first = items::split(Kind::Duty, cell).into_iter().next()?;
    let duty = numbers(&first.code?.text);
    let mut before = ' ';
    for (at, character) in cell.text.char_indices() {
        let boundary = std::mem::replace(&mut before, character);
        if at > 0 && Kind::Task.may_begin(character) && !is_latin(boundary) {
            let task = code::read(Kind::Task, &cell.text[at..]);
            if task.is_some_and(|task| numbers(&task.text).starts_with(&duty)) {
                return Some(at);
            }
        }
    }
    None
}
