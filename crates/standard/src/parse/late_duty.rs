//! A duty that stands in a later row than its first task: on the second half of one that a page cuts, or in the middle of
//! a cell that is merged over several rows.

use std::ops::Range;

use crate::code::{Code, CodeKind};
use crate::numbers::numbers;
use crate::report::Report;

use super::content::{Content, duty_code, report_without_duty};
use super::items::{self, Item};
use super::row::Row;

/// A duty without a name, until one of the next rows says it.
#[derive(Debug)]
pub(super) struct Awaited {
    /// The duty above.
    before: Option<usize>,
    /// The task that names it.
    task: Range<usize>,
}

impl<'a> Content<'a> {
    /// Puts the first task of a duty under it, where that is the next one and the row names none.
    pub(super) fn await_duty(&mut self, task: &Item<'a>) {
        let is_first = |code: &Code| numbers(&code.text).get(1) == Some(&1);
        let Some(code) = duty_code(task).filter(|_| task.code.as_ref().is_some_and(is_first)) else { return };
        let above = self.duty.map(|duty| self.duties[duty].code.as_ref());
        let follows = match above {
            None => true,
            Some(above) => above.is_some_and(|above| {
                numbers(&code.text) == [numbers(&above.text).first().map_or(0, |number| number + 1)]
            }),
        };
        if follows && !self.duty_codes.contains_key(&code.text) {
            self.awaited = Some(Awaited { before: self.duty, task: task.place.span() });
            self.duty_of(task);
        }
    }

    /// Sees whether a row has the duty that is awaited. One that names no duty leaves that open.
    pub(super) fn settle_duty(&mut self, row: &Row<'a>, report: &mut Report) {
        let first = |kind, cell| items::split(kind, cell).into_iter().next().and_then(|item| item.code);
        let awaited = self.duties.last().and_then(|duty| duty.code.as_ref());
        let is_it = first(CodeKind::Duty, row.duty).is_some_and(|code| awaited.is_some_and(|it| it.text == code.text));
        // A duty that begins with that task again is another one.
        let is_known = first(CodeKind::Task, row.task).is_some_and(|code| self.task_codes.contains_key(&code.text));
        if is_it && !is_known {
            self.awaited = None;
        } else if !row.duty.is_blank() {
            self.end_waiting(report);
        }
    }

    /// Gives the tasks of a duty that never came to the one above.
    pub(super) fn end_waiting(&mut self, report: &mut Report) {
        let Some(Awaited { before, task }) = self.awaited.take() else { return };
        let Some(duty) = self.duties.pop() else { return };
        self.duty_codes.retain(|_, index| *index < self.duties.len());
        self.duty = before;
        match before {
            Some(before) => self.duties[before].children.extend(duty.children),
            None => report_without_duty(task, report),
        }
    }
}
