//! The content table: duties, tasks, and the rows that belong to them.

use std::collections::HashMap;
use std::ops::Range;

use crate::report::Report;

use super::columns::Columns;
use super::continued;
use super::items::{self, Item};
use super::late_duty::Awaited;
use super::marks::Marks;
use super::range;
use super::row::{Block, Row};
use super::slice::Slice;
use super::text::clean;
use crate::code::{Code, CodeKind};

/// A duty or a task: its code and its name.
#[derive(Debug)]
pub(super) struct Named<'a> {
    pub(super) code: Option<Code>,
    /// The name each time that it is written, each in its pieces.
    pub(super) names: Vec<Vec<Slice<'a>>>,
    pub(super) place: Slice<'a>,
    /// The tasks of a duty, or the blocks of a task.
    pub(super) children: Vec<usize>,
}

/// How many tasks may share a row: the most that any published standard has in all.
pub(super) const MOST_TASKS: usize = 40;

/// The table so far.
#[derive(Debug, Default)]
pub(super) struct Content<'a> {
    pub(super) duties: Vec<Named<'a>>,
    pub(super) tasks: Vec<Named<'a>>,
    pub(super) blocks: Vec<Block<'a>>,
    pub(super) duty_codes: HashMap<String, usize>,
    pub(super) task_codes: HashMap<String, usize>,
    pub(super) duty: Option<usize>,
    /// The tasks that the last row belongs to.
    pub(super) current: Vec<usize>,
    /// The block that a continuation goes on with.
    pub(super) block: Option<usize>,
    /// The last row, where it names no task and lies before a page break: its task may stand behind that.
    pub(super) headless: Option<Headless>,
    /// The tasks of the last row, where it is nothing else and they are read as more tasks of the row before it.
    pub(super) joined: Vec<usize>,
    /// The duty of the last row, where its task says that it isn't the one above: it may stand in the next row.
    pub(super) awaited: Option<Awaited>,
    /// Whether a page began since the last row.
    after_page: bool,
}

/// A row that names no task.
#[derive(Debug)]
pub(super) struct Headless {
    pub(super) block: usize,
    /// The row, where it belongs to no task before it either.
    pub(super) stray: Option<Range<usize>>,
}

impl<'a> Content<'a> {
    /// A page ends here.
    pub(super) fn page(&mut self) {
        self.after_page = true;
    }

    /// Whether a page began since the last row.
    pub(super) fn is_new_page(&self) -> bool {
        self.after_page && self.block.is_some()
    }

    pub(super) fn row(&mut self, source: Slice<'a>, columns: &Columns, report: &mut Report) {
        let Some(row) = Row::read(source, columns, self.after_page, report) else { return };
        self.after_page = false;
        self.settle_duty(&row, report);
        let new_duty = self.read_duty(&row, report);
        let tasks = self.read_tasks(&row, new_duty, report);
        let headless = self.headless.take();
        if let Some(headless) = headless {
            if self.is_first_half(&headless, &row, &tasks, new_duty) {
                return self.go_on_with_task(&headless, &row, tasks, report);
            }
            if tasks.is_empty() && !new_duty && row.after_page && row.continues(&self.blocks[headless.block]) {
                self.headless = Some(headless);
            } else {
                headless.report(report);
            }
        }
        let joined = std::mem::take(&mut self.joined);
        if !new_duty && self.joins(&row, &tasks) {
            self.join(&row, tasks, report);
        } else if row.has_content() {
            self.read_items(&row, tasks, new_duty, joined, report);
        } else if !tasks.is_empty() {
            self.current = tasks;
            self.block = None;
        }
    }

    /// Reads the duty cell; tells whether another duty begins.
    fn read_duty(&mut self, row: &Row<'a>, report: &mut Report) -> bool {
        let mut new = false;
        for (index, item) in items::split(CodeKind::Duty, row.duty).into_iter().enumerate() {
            if index > 0 && item.code.is_some() {
                report.error(
                    item.place.span(),
                    "several-duties",
                    "a second duty stands in one cell",
                    "give each duty a row of its own",
                );
            }
            item.report_doubts(CodeKind::Duty, report);
            match (self.duty, &item.code) {
                (Some(duty), None) if self.duties[duty].is_repeated(&item, report) => {}
                (Some(duty), None) if row.may_continue() => {
                    if !row.task.is_blank() {
                        let message = format!("`{}` is read as the rest of the duty's name", item.place.text);
                        report.warn(
                            item.place.span(),
                            "name-goes-on",
                            message,
                            "write its code before it if it is a duty of its own",
                        );
                    }
                    self.duties[duty].go_on(item.text);
                }
                _ => new |= self.begin_duty(item, report),
            }
        }
        if new {
            self.current.clear();
            self.block = None;
        }
        new
    }

    fn begin_duty(&mut self, item: Item<'a>, report: &mut Report) -> bool {
        if item.code.is_none() {
            report.warn(
                item.place.span(),
                "duty-without-code",
                "this duty has no code",
                "write its code before its name, such as `T1`",
            );
        }
        let before = self.duty;
        let index = find_or_push(&mut self.duties, &mut self.duty_codes, item);
        self.duty = Some(index);
        self.duty != before
    }

    /// Reads the task cell: the tasks that begin, or go on, in this row by name.
    fn read_tasks(&mut self, row: &Row<'a>, new_duty: bool, report: &mut Report) -> Vec<usize> {
        let mut tasks = Vec::new();
        let last = self.current.last().filter(|_| !new_duty && row.may_continue());
        let last = last.and_then(|last| self.tasks[*last].code.as_ref());
        let range = range::tasks(row.task, report);
        let mut items = range.unwrap_or_else(|| items::split_after(last, None, CodeKind::Task, row.task));
        self.share_names(&mut items, report);
        for item in items {
            item.report_doubts(CodeKind::Task, report);
            let last = self.current.last().copied().filter(|_| !new_duty && tasks.is_empty() && row.may_continue());
            match (last, &item.code) {
                (Some(last), None) if self.tasks[last].is_repeated(&item, report) => {}
                (Some(last), None) => self.tasks[last].go_on(item.text),
                _ => {
                    if !row.has_duties {
                        self.duty_of(&item);
                    } else if row.duty.is_blank() {
                        self.await_duty(&item);
                    }
                    let task = self.begin_task(item, report);
                    tasks.extend(task.filter(|task| !tasks.contains(task)));
                }
            }
        }
        if tasks.len() > MOST_TASKS {
            let message = format!("{} tasks stand in one cell", tasks.len());
            report.error(row.task.span(), "unreadable-row", message, "give tasks that share nothing rows of their own");
            tasks.truncate(MOST_TASKS);
        }
        tasks
    }

    /// Gives new tasks that a cell lists before a name that name: `T1.1、T1.2 備料`.
    fn share_names(&self, items: &mut [Item<'a>], report: &mut Report) {
        for at in (1..items.len()).rev() {
            let (before, name) = (&items[at - 1], items[at].text.clone());
            let is_new = before.code.as_ref().is_some_and(|code| !self.task_codes.contains_key(&code.text));
            if is_new && before.text.iter().all(Slice::is_blank) && !name.iter().all(Slice::is_blank) {
                let message = format!("{} is read to share the name of the task behind it", before.place.text);
                report.warn(before.place.span(), "name-shared", message, "write a name behind each task's code");
                items[at - 1].text = name;
            }
        }
    }

    /// Goes to the duty of a task, where the table has no column for duties: one without a name.
    pub(super) fn duty_of(&mut self, task: &Item<'a>) {
        let code = duty_code(task);
        if code.is_none() && self.duty.is_some() {
            return;
        }
        let known = code.as_ref().and_then(|code| self.duty_codes.get(&code.text).copied());
        let index = known.unwrap_or(self.duties.len());
        if known.is_none() {
            self.duty_codes.extend(code.iter().map(|code| (code.text.clone(), index)));
            self.duties.push(Named { code, names: Vec::new(), place: task.place, children: Vec::new() });
        }
        self.duty = Some(index);
    }

    fn begin_task(&mut self, item: Item<'a>, report: &mut Report) -> Option<usize> {
        let span = item.place.span();
        let Some(duty) = self.duty else {
            report_without_duty(span, report);
            return None;
        };
        if item.code.is_none() {
            report.warn(
                span.clone(),
                "task-without-code",
                "this task has no code",
                "write its code before its name, such as `T1.1`",
            );
        }
        let known = self.tasks.len();
        let index = find_or_push(&mut self.tasks, &mut self.task_codes, item);
        if index == known {
            self.duties[duty].children.push(index);
        } else if !self.duties[duty].children.contains(&index) {
            let code = self.tasks[index].code.as_ref().map_or("", |code| &code.text);
            let message = format!("task {code} stands under two duties");
            let help = "move its rows under one of them, or correct its code";
            report.error(span, "task-of-another-duty", message, help);
        }
        Some(index)
    }

    fn read_items(
        &mut self,
        row: &Row<'a>,
        tasks: Vec<usize>,
        new_duty: bool,
        joined: Vec<usize>,
        report: &mut Report,
    ) {
        let same = tasks.is_empty() || row.after_page && tasks == self.current;
        match self.block.filter(|&block| same && row.continues(&self.blocks[block])) {
            Some(block) => self.blocks[block].go_on(row, report),
            None if tasks.is_empty() && self.is_of_joined(row, &joined) => {
                self.part_from_row(&joined);
                self.begin_block(row, joined, new_duty, report);
            }
            None => self.begin_block(row, tasks, new_duty, report),
        }
    }

    fn begin_block(&mut self, row: &Row<'a>, tasks: Vec<usize>, new_duty: bool, report: &mut Report) {
        let named = !tasks.is_empty();
        if named {
            self.current = tasks;
        } else if new_duty || self.current.is_empty() {
            self.current = self.duty_as_task().into_iter().collect();
        }
        if !named {
            let stray = self.current.is_empty().then(|| row.span.clone());
            self.headless = Some(Headless { block: self.blocks.len(), stray });
        }
        let block = Block::begin(row, report);
        for &task in &self.current {
            self.tasks[task].children.push(self.blocks.len());
        }
        self.block = Some(self.blocks.len());
        self.blocks.push(block);
    }

    /// The one task, without a code, of a duty that carries its rows itself.
    fn duty_as_task(&mut self) -> Option<usize> {
        let duty = &mut self.duties[self.duty?];
        let index = self.tasks.len();
        let own = duty.children.iter().copied().find(|&task| self.tasks[task].names.is_empty());
        if own.is_none() {
            duty.children.push(index);
            self.tasks.push(Named { code: None, names: Vec::new(), place: duty.place, children: Vec::new() });
        }
        own.or(Some(index))
    }
}

/// The code of the duty that a task's own code names.
pub(super) fn duty_code(task: &Item) -> Option<Code> {
    let code = task.code.as_ref()?;
    let text = code.text.split('.').next().unwrap_or_default().to_owned();
    Some(Code { text, odd: false, ..code.clone() })
}

pub(super) fn report_without_duty(span: Range<usize>, report: &mut Report) {
    let help = "write the duty, such as `T1 …`, in the first column of its row";
    report.error(span, "task-without-duty", "this task stands under no duty", help);
}

fn find_or_push<'a>(all: &mut Vec<Named<'a>>, codes: &mut HashMap<String, usize>, item: Item<'a>) -> usize {
    let known = item.code.as_ref().and_then(|code| codes.get(&code.text).copied());
    if let Some(index) = known {
        all[index].names.push(item.text);
        return index;
    }
    if let Some(code) = &item.code {
        codes.insert(code.text.clone(), all.len());
    }
    all.push(Named { code: item.code, names: vec![item.text], place: item.place, children: Vec::new() });
    all.len() - 1
}

impl<'a> Named<'a> {
    /// Whether a text without a code is the name once more.
    fn is_repeated(&self, item: &Item, report: &mut Report) -> bool {
        let name = self.names.first().map(|name| clean(name, Marks::default()).text);
        name.is_some_and(|name| continued::is_repeated(&name, item, report))
    }

    /// The name goes on after a page break.
    fn go_on(&mut self, text: Vec<Slice<'a>>) {
        match self.names.last_mut() {
            Some(name) => name.extend(text),
            None => self.names.push(text),
        }
    }
}
