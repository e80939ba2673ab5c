//! The content table: duties, tasks, and the rows that belong to them.

use std::collections::HashMap;
use std::ops::Range;

use crate::locate::Report;

use super::items::{self, Item};
use super::lines::CONTENT_COLUMNS;
use super::slice::Slice;
use crate::code::{Code, Kind};

/// The columns of a row that hold items.
pub(super) const COLUMNS: [Kind; 4] = [Kind::Output, Kind::Indicator, Kind::Knowledge, Kind::Skill];

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

/// A row with its continuations.
#[derive(Debug)]
pub(super) struct Block<'a> {
    pub(super) level: Slice<'a>,
    /// The items of each of [`COLUMNS`].
    pub(super) columns: [Vec<Item<'a>>; 4],
}

/// How many tasks may share a row: the most that any published standard has in all.
const MOST_TASKS: usize = 40;

/// The table so far.
#[derive(Debug, Default)]
pub(super) struct Content<'a> {
    pub(super) duties: Vec<Named<'a>>,
    pub(super) tasks: Vec<Named<'a>>,
    pub(super) blocks: Vec<Block<'a>>,
    duty_codes: HashMap<String, usize>,
    task_codes: HashMap<String, usize>,
    duty: Option<usize>,
    /// The tasks that the last row belongs to.
    current: Vec<usize>,
    /// The block that a continuation goes on with.
    block: Option<usize>,
    /// Whether a page began since the last row.
    broken: bool,
}

struct Row<'a> {
    duty: Slice<'a>,
    task: Slice<'a>,
    level: Slice<'a>,
    items: [Slice<'a>; 4],
    /// Whether it is the first on a page.
    broken: bool,
    span: Range<usize>,
}

impl<'a> Content<'a> {
    /// A page ends here.
    pub(super) fn page(&mut self) {
        self.broken = true;
    }

    pub(super) fn row(&mut self, source: Slice<'a>, report: &mut Report) {
        let Some([duty, task, output, indicator, level, knowledge, skill]) = cells(source, report) else { return };
        let broken = std::mem::take(&mut self.broken);
        let items = [output, indicator, knowledge, skill];
        let row = Row { duty, task, level, items, broken, span: source.trim().span() };
        let new_duty = self.read_duty(&row, report);
        let tasks = self.read_tasks(&row, new_duty, report);
        if row.has_content() {
            self.read_items(&row, tasks, new_duty, report);
        } else if !tasks.is_empty() {
            self.current = tasks;
            self.block = None;
        }
    }

    /// Reads the duty cell; tells whether another duty begins.
    fn read_duty(&mut self, row: &Row<'a>, report: &mut Report) -> bool {
        let mut new = false;
        for (index, item) in items::split(Kind::Duty, row.duty).into_iter().enumerate() {
            if index > 0 && item.code.is_some() {
                report.error(
                    item.place.span(),
                    "several-duties",
                    "a second duty stands in one cell",
                    "give each duty a row of its own",
                );
            }
            item.report_doubts(Kind::Duty, report);
            match (self.duty, &item.code) {
                (Some(duty), None) if row.may_continue() => self.duties[duty].go_on(item.text),
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
        for item in items::split(Kind::Task, row.task) {
            item.report_doubts(Kind::Task, report);
            let last = self.current.last().copied().filter(|_| !new_duty && tasks.is_empty() && row.may_continue());
            match (last, &item.code) {
                (Some(last), None) => self.tasks[last].go_on(item.text),
                _ => tasks.extend(self.begin_task(item, report)),
            }
        }
        if tasks.len() > MOST_TASKS {
            let message = format!("{} tasks stand in one cell", tasks.len());
            report.error(row.task.span(), "unreadable-row", message, "give tasks that share nothing rows of their own");
            tasks.truncate(MOST_TASKS);
        }
        tasks
    }

    fn begin_task(&mut self, item: Item<'a>, report: &mut Report) -> Option<usize> {
        let span = item.place.span();
        let Some(duty) = self.duty else {
            report.error(
                span,
                "task-without-duty",
                "this task stands under no duty",
                "write the duty, such as `T1 …`, in the first column of its row",
            );
            return None;
        };
        if item.code.is_none() {
            report.warn(
                span,
                "task-without-code",
                "this task has no code",
                "write its code before its name, such as `T1.1`",
            );
        }
        let known = self.tasks.len();
        let index = find_or_push(&mut self.tasks, &mut self.task_codes, item);
        if index == known {
            self.duties[duty].children.push(index);
        }
        Some(index)
    }

    fn read_items(&mut self, row: &Row<'a>, tasks: Vec<usize>, new_duty: bool, report: &mut Report) {
        let same = tasks.is_empty() || row.broken && tasks == self.current;
        match self.block.filter(|&block| same && row.continues(&self.blocks[block])) {
            Some(block) => self.blocks[block].fill(row, false, report),
            None => self.begin_block(row, tasks, new_duty, report),
        }
    }

    fn begin_block(&mut self, row: &Row<'a>, tasks: Vec<usize>, new_duty: bool, report: &mut Report) {
        if !tasks.is_empty() {
            self.current = tasks;
        } else if new_duty || self.current.is_empty() {
            self.current = self.duty_as_task().into_iter().collect();
        }
        if self.current.is_empty() {
            report.error(
                row.span.clone(),
                "row-without-task",
                "this row belongs to no task",
                "write the task, such as `T1.1 …`, in the second column",
            );
            return;
        }
        let mut block = Block { level: row.level, columns: Default::default() };
        block.fill(row, true, report);
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

/// The seven cells of a row; none where all are blank.
fn cells<'a>(row: Slice<'a>, report: &mut Report) -> Option<[Slice<'a>; CONTENT_COLUMNS]> {
    let mut cells = row.cells();
    if cells.iter().all(Slice::is_blank) {
        return None;
    }
    let (found, span) = (cells.len(), row.trim().span());
    if found != CONTENT_COLUMNS {
        let message = format!("this row has {found} cells; a row of the content table has {CONTENT_COLUMNS}");
        if found < CONTENT_COLUMNS {
            let help = "write a tab for each cell, blank or not";
            if cells.iter().take(2).all(Slice::is_blank) {
                report.warn(span, "short-row", message + ", and the rest is read as blank", help);
            } else {
                report.error(span, "unreadable-row", message, help);
            }
        } else if cells[CONTENT_COLUMNS..].iter().all(Slice::is_blank) {
            report.warn(span, "long-row", message, "the blank cells at its end are ignored; remove their tabs");
        } else {
            report.error(span, "unreadable-row", message, "remove the tabs that stand within a cell");
        }
    }
    cells.resize(CONTENT_COLUMNS, row.part(row.text.len(), row.text.len()));
    cells.try_into().ok()
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
    /// The name goes on after a page break.
    fn go_on(&mut self, text: Vec<Slice<'a>>) {
        match self.names.last_mut() {
            Some(name) => name.extend(text),
            None => self.names.push(text),
        }
    }
}

impl Row<'_> {
    fn has_content(&self) -> bool {
        !self.level.is_blank() || self.items.iter().any(|cell| !cell.is_blank())
    }

    /// Whether text without a code in the first two cells may be the rest of a name that a page break cut.
    fn may_continue(&self) -> bool {
        self.broken || self.level.is_blank()
    }

    /// Whether it is the rest of the row before it.
    fn continues(&self, block: &Block) -> bool {
        let is_cut = || {
            let first = COLUMNS.into_iter().zip(self.items).find(|(_, cell)| !cell.is_blank());
            first.is_some_and(|(kind, cell)| items::split(kind, cell).first().is_some_and(|item| item.code.is_none()))
        };
        self.level.is_blank() || self.broken && self.level.text == block.level.text && is_cut()
    }
}

impl<'a> Block<'a> {
    /// Adds the items of a row: a `fresh` one begins the block, another goes on with it.
    fn fill(&mut self, row: &Row<'a>, fresh: bool, report: &mut Report) {
        for ((kind, cell), column) in COLUMNS.into_iter().zip(row.items).zip(&mut self.columns) {
            for item in items::split(kind, cell) {
                item.report_doubts(kind, report);
                match column.last_mut().filter(|_| item.code.is_none() && !fresh) {
                    Some(last) => last.text.extend(item.text),
                    None if item.code.is_some() || may_lack_code(kind, item.place, report) => column.push(item),
                    None => {}
                }
            }
        }
    }
}

/// Reports an item without a code; tells whether it can be kept.
fn may_lack_code(kind: Kind, text: Slice, report: &mut Report) -> bool {
    let name = kind.name();
    if matches!(text.text, "無" | "-" | "－" | "—" | "–" | "/" | "／" | "N/A") {
        report.warn(
            text.span(),
            "blank-sign",
            format!("`{}` is read as a blank cell", text.text),
            "leave the cell blank",
        );
        false
    } else if matches!(kind, Kind::Output | Kind::Indicator) {
        report.warn(
            text.span(),
            "item-without-code",
            format!("this {name} has no code"),
            "write its code before its text",
        );
        true
    } else {
        let help = "write its code before its text; nothing can refer to it otherwise";
        report.error(text.span(), "text-without-code", format!("this text in the {name} column has no code"), help);
        false
    }
}
