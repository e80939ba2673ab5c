//! Rows that a page cuts so that a half lacks its tasks: the task stands on the second half, or more tasks do.

use crate::numbers::numbers;
use crate::report::Report;

use super::content::{Content, Headless};
use super::row::Row;

impl Headless {
    /// Reports a row that belongs to no task.
    pub(super) fn report(self, report: &mut Report) {
        if let Some(span) = self.stray {
            let help = "write the task, such as `T1.1 …`, in the second column";
            report.error(span, "row-without-task", "this row belongs to no task", help);
        }
    }
}

impl<'a> Content<'a> {
    /// Reports what the end of the table leaves open.
    pub(super) fn finish(&mut self, report: &mut Report) {
        self.end_waiting(report);
        if let Some(headless) = self.headless.take() {
            headless.report(report);
        }
    }

    /// Whether a row names the task of the row before it. Its codes say so, or a page break and that one has no level.
    pub(super) fn is_first_half(&self, headless: &Headless, row: &Row, tasks: &[usize], new_duty: bool) -> bool {
        let block = &self.blocks[headless.block];
        let one_blank = block.level.is_blank() || row.level.is_blank();
        let codes = block.codes();
        let own = !codes.is_empty() && codes.iter().all(|code| self.is_of(code, tasks));
        let no_codes = block.columns[..2].iter().flatten().all(|item| item.code.is_none());
        !tasks.is_empty()
            && (one_blank || row.after_page && block.level.text == row.level.text)
            && (own || no_codes && row.after_page && (block.level.is_blank() || !new_duty && row.level.is_blank()))
    }

    /// Gives a row to the tasks that its second half names.
    pub(super) fn go_on_with_task(
        &mut self,
        headless: &Headless,
        row: &Row<'a>,
        tasks: Vec<usize>,
        report: &mut Report,
    ) {
        for task in &mut self.tasks {
            task.children.retain(|block| *block != headless.block);
        }
        // A duty that seemed to carry the row itself.
        let is_void = |task: &usize| self.tasks[*task].names.is_empty() && self.tasks[*task].children.is_empty();
        for duty in &mut self.duties {
            duty.children.retain(|task| !is_void(task));
        }
        for &task in &tasks {
            self.tasks[task].children.push(headless.block);
        }
        self.blocks[headless.block].go_on(row, report);
        self.block = Some(headless.block);
        self.current = tasks;
    }

    /// Whether the tasks of a row are more tasks of the row before it: it is nothing but tasks and needs, and the row
    /// before it names several tasks or stands before the page break; or the text that is cut there goes on in it. Where a
    /// page cuts a row of several tasks, its level may stand on the second half.
    pub(super) fn joins(&self, row: &Row, tasks: &[usize]) -> bool {
        let is_new = |task: &usize| !self.current.contains(task) && self.tasks[*task].children.is_empty();
        let are_tasks = |tasks: &[usize]| tasks.iter().all(|task| self.tasks[*task].code.is_some());
        let several = self.current.len() > 1;
        let follows = row.has_no_work() && (row.after_page || several);
        let has_no_level = |block: usize| self.blocks[block].level.is_blank();
        let levelled = row.after_page && several && row.has_no_items_of_work() && self.block.is_some_and(has_no_level);
        let goes_on =
            || row.after_page && (row.goes_on_with_name() || row.is_cut() || self.has_codes_of_current(row, tasks));
        let some_new = tasks.iter().any(is_new) && tasks.iter().all(|task| is_new(task) || self.current.contains(task));
        self.block.is_some()
            && some_new
            && are_tasks(tasks)
            && are_tasks(&self.current)
            && (levelled || row.level.is_blank() && (follows || goes_on()))
    }

    /// Adds the tasks of a row to those of the row before it, which have all of it.
    pub(super) fn join(&mut self, row: &Row<'a>, tasks: Vec<usize>, report: &mut Report) {
        let (Some(block), Some(&first)) = (self.block, self.current.first()) else { return };
        if !(row.after_page && self.current.len() > 1) {
            let message = "the tasks of this row are read as more tasks of the row above";
            let help = "give a task a level and indicators of its own if it has a row of its own";
            report.warn(row.task.span(), "task-joins-row", message, help);
        }
        let blocks = self.tasks[first].children.clone();
        let new: Vec<usize> = tasks.into_iter().filter(|task| !self.current.contains(task)).collect();
        for &task in &new {
            self.tasks[task].children.clone_from(&blocks);
        }
        self.current.extend(&new);
        if row.has_content() {
            self.blocks[block].go_on(row, report);
        } else if !row.goes_on_with_name() {
            self.joined = new;
        }
    }

    /// Whether a row that names no task is of tasks that joined the row before it, and of no other.
    pub(super) fn is_of_joined(&self, row: &Row, joined: &[usize]) -> bool {
        let others: Vec<usize> = self.current.iter().copied().filter(|task| !joined.contains(task)).collect();
        !joined.is_empty() && !row.codes().iter().any(|code| self.is_of(code, &others))
    }

    /// Takes tasks that joined a row from it: the next row is theirs.
    pub(super) fn part_from_row(&mut self, joined: &[usize]) {
        for &task in joined {
            self.tasks[task].children.clear();
        }
    }

    /// Whether a row has codes of the tasks of the row before it, and else of its own alone.
    fn has_codes_of_current(&self, row: &Row, tasks: &[usize]) -> bool {
        let codes = row.codes();
        codes.iter().any(|code| self.is_of(code, &self.current))
            && codes.iter().all(|code| self.is_of(code, &self.current) || self.is_of(code, tasks))
    }

    /// Whether an output or indicator is one of these tasks.
    fn is_of(&self, code: &[u32], tasks: &[usize]) -> bool {
        let mut codes = tasks.iter().filter_map(|task| self.tasks[*task].code.as_ref());
        codes.any(|task| code.starts_with(&numbers(&task.text)))
    }
}
