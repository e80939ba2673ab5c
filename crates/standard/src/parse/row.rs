//! A row of the content table, and the block of items that it begins or goes on with.

use std::iter;
use std::ops::Range;

use crate::code::{Code, CodeKind};
use crate::numbers::numbers;
use crate::report::Report;

use super::cells;
use super::columns::Columns;
use super::items::{self, Item};
use super::lines::CONTENT_COLUMNS;
use super::marks::Marks;
use super::slice::Slice;
use super::text::clean;

/// The columns of a row that hold items.
pub(super) const COLUMNS: [CodeKind; 4] = [CodeKind::Output, CodeKind::Indicator, CodeKind::Knowledge, CodeKind::Skill];

/// A row with its continuations.
#[derive(Debug)]
pub(super) struct Block<'a> {
    pub(super) level: Slice<'a>,
    /// The items of each of [`COLUMNS`].
    pub(super) columns: [Vec<Item<'a>>; 4],
    /// Whether each of [`COLUMNS`] says in words that it has nothing.
    pub(super) nothing: [bool; 4],
}

/// A row as it stands in the table.
pub(super) struct Row<'a> {
    pub(super) duty: Slice<'a>,
    pub(super) task: Slice<'a>,
    pub(super) level: Slice<'a>,
    items: [Slice<'a>; 4],
    /// Whether the table has a column for duties, and the row what belongs there.
    pub(super) has_duties: bool,
    /// Whether it is the first on a page.
    pub(super) after_page: bool,
    pub(super) span: Range<usize>,
}

impl<'a> Row<'a> {
    /// Reads the cells of a row; none where all are blank.
    pub(super) fn read(source: Slice<'a>, columns: &Columns, after_page: bool, report: &mut Report) -> Option<Self> {
        let mut cells = read_cells(source, columns, report)?;
        let had_task = cells::arrange(source, &mut cells, report);
        let [duty, task, output, indicator, level, knowledge, skill] = cells;
        let items = [output, indicator, knowledge, skill];
        let (span, has_duties) = (source.trim().span(), columns.have_duties() && !had_task);
        Some(Self { duty, task, level, items, has_duties, after_page, span })
    }

    pub(super) fn has_content(&self) -> bool {
        !self.level.is_blank() || self.items.iter().any(|cell| !cell.is_blank())
    }

    /// Whether text without a code in the first two cells may be the rest of a name that a page break cut.
    pub(super) fn may_continue(&self) -> bool {
        self.after_page || self.level.is_blank()
    }

    /// Whether it has neither outputs nor indicators nor a level.
    pub(super) fn has_no_work(&self) -> bool {
        self.level.is_blank() && self.has_no_items_of_work()
    }

    /// Whether it has neither outputs nor indicators.
    pub(super) fn has_no_items_of_work(&self) -> bool {
        self.items[..2].iter().all(Slice::is_blank)
    }

    /// Whether the name of a task goes on in it.
    pub(super) fn goes_on_with_name(&self) -> bool {
        items::split(CodeKind::Task, self.task).first().is_some_and(|item| item.code.is_none())
    }

    /// Whether a cell begins with text without a code: the rest of one that a page cut.
    pub(super) fn is_cut(&self) -> bool {
        let mut cells = COLUMNS.into_iter().zip(self.items);
        cells.any(|(kind, cell)| {
            items::of_cell(None, None, kind, cell)
                .first()
                .is_some_and(|item| item.code.is_none() && !is_nothing(item.place))
        })
    }

    /// The numbers of its outputs and indicators, of those that name their task.
    pub(super) fn codes(&self) -> Vec<Vec<u32>> {
        let cells = COLUMNS.into_iter().zip(self.items).take(2);
        let items = cells.flat_map(|(kind, cell)| items::of_cell(None, None, kind, cell));
        let codes = items.filter_map(|item| item.code).map(|code| numbers(&code.text));
        codes.filter(|code| code.len() > 2).collect()
    }

    /// The last code of the cell of skills, for that of knowledge, and the other way round.
    fn last_beside(&self, kind: CodeKind) -> Option<Code> {
        let (kind, cell) = match kind {
            CodeKind::Knowledge => (CodeKind::Skill, self.items[3]),
            CodeKind::Skill => (CodeKind::Knowledge, self.items[2]),
            _ => return None,
        };
        items::split(kind, cell).pop()?.code.filter(|code| kind.has(code))
    }

    /// Whether it is the rest of the row before it.
    pub(super) fn continues(&self, block: &Block) -> bool {
        if self.level.is_blank() {
            self.after_page || self.is_cut()
        } else {
            // The level may stand on the second half alone.
            self.after_page && (block.level.is_blank() || self.level.text == block.level.text && self.is_cut())
        }
    }
}

impl<'a> Block<'a> {
    /// The numbers of its outputs and indicators, of those that name their task.
    pub(super) fn codes(&self) -> Vec<Vec<u32>> {
        let items = self.columns[..2].iter().flatten();
        let codes = items.filter_map(|item| item.code.as_ref()).map(|code| numbers(&code.text));
        codes.filter(|code| code.len() > 2).collect()
    }

    pub(super) fn begin(row: &Row<'a>, report: &mut Report) -> Self {
        let mut block = Self { level: row.level, columns: Default::default(), nothing: [false; 4] };
        block.fill(row, true, report);
        block
    }

    pub(super) fn go_on(&mut self, row: &Row<'a>, report: &mut Report) {
        if self.level.is_blank() {
            self.level = row.level;
        }
        self.fill(row, false, report);
    }

    /// Adds the items of a row: a `fresh` one begins the block, another goes on with it.
    fn fill(&mut self, row: &Row<'a>, fresh: bool, report: &mut Report) {
        let columns = self.columns.iter_mut().zip(&mut self.nothing);
        for ((kind, cell), (column, nothing)) in COLUMNS.into_iter().zip(row.items).zip(columns) {
            let before = column.last().filter(|_| !fresh).and_then(|item| item.code.clone());
            for item in items::of_cell(before.as_ref(), row.last_beside(kind).as_ref(), kind, cell) {
                item.report_doubts(kind, report);
                match column.last_mut().filter(|last| item.goes_on_with(last, fresh)) {
                    Some(last) if item.code.is_some() => last.text = item.text,
                    Some(last) => last.text.extend(item.text),
                    None if item.code.is_some() => column.push(item),
                    None if is_nothing(item.place) => {
                        *nothing = true;
                        report_nothing(kind, item.place, report);
                    }
                    None if refers_elsewhere(kind, item.place) => report_reference(kind, item.place, report),
                    None if may_lack_code(kind, item.place, report) => column.push(item),
                    None => {}
                }
            }
        }
    }
}

/// Whether a cell says in a word or a sign that it has nothing.
fn is_nothing(text: Slice) -> bool {
    const SIGNS: [&str; 11] = ["無", "無。", "-", "--", "－", "—", "–", "/", "／", "N/A", "不適用"];
    text.text.len() < 30 && SIGNS.contains(&clean(&[text], Marks::default()).text.as_str())
}

/// Whether a cell of needs only speaks of another cell: `同上`.
fn refers_elsewhere(kind: CodeKind, text: Slice) -> bool {
    const WORDS: [&str; 7] = ["同", "如上", "〃", "\"", "″", "略", "承上"];
    let text = text.text.trim_start_matches(['（', '(']);
    matches!(kind, CodeKind::Knowledge | CodeKind::Skill)
        && text.chars().nth(8).is_none()
        && WORDS.iter().any(|word| text.starts_with(word))
}

fn report_reference(kind: CodeKind, text: Slice, report: &mut Report) {
    let message = format!("`{}` names no {}; the cell is read as one that states nothing", text.text, kind.name());
    report.warn(text.span(), "cell-refers", message, "write the codes that are meant");
}

fn report_nothing(kind: CodeKind, text: Slice, report: &mut Report) {
    let message = format!("`{}` is read as saying that there is no {}", text.text, kind.name());
    report.warn(text.span(), "blank-sign", message, "leave it, if that is what it says; a blank cell says nothing");
}

/// Reports an item without a code; tells whether it can be kept.
fn may_lack_code(kind: CodeKind, text: Slice, report: &mut Report) -> bool {
    let name = kind.name();
    let message = format!("this text in the {name} column has no code");
    if matches!(kind, CodeKind::Output | CodeKind::Indicator) {
        report.warn(text.span(), "item-without-code", message, "write its code before its text");
        true
    } else {
        let help = "write its code before its text; nothing can refer to it otherwise";
        report.error(text.span(), "text-without-code", message, help);
        false
    }
}

/// The seven cells of a row; none where all are blank.
fn read_cells<'a>(row: Slice<'a>, columns: &Columns, report: &mut Report) -> Option<[Slice<'a>; CONTENT_COLUMNS]> {
    let mut cells = row.cells();
    if cells.iter().all(Slice::is_blank) {
        return None;
    }
    let (found, expected, span) = (cells.len(), columns.len(), row.trim().span());
    let message = format!("this row has {found} cells; a row of the content table has {expected}");
    let blank = row.part(row.text.len(), row.text.len());
    let lost = if columns.are_plain() { lost_before(&cells) } else { 0 };
    cells.splice(..0, iter::repeat_n(blank, lost.min(expected.saturating_sub(found))));
    cells.resize(expected.max(found), blank);
    let beyond = cells.split_off(expected);
    let sorted = columns.sort(&cells, blank, |cell| super::stray(cell, report));
    if found < expected {
        let help = "write a tab for each cell, blank or not";
        let goes_on = sorted.iter().take(2).all(Slice::is_blank);
        if goes_on || !lacks_a_cell(&sorted) {
            report.warn(span, "short-row", message + ", and those that it lacks are read as blank", help);
        } else {
            report.error(span, "unreadable-row", message, help);
        }
    } else if !beyond.iter().all(Slice::is_blank) {
        report.error(span, "unreadable-row", message, "remove the tabs that stand within a cell");
    } else if !beyond.is_empty() {
        report.warn(span, "long-row", message, "the blank cells at its end are ignored; remove their tabs");
    }
    Some(sorted)
}

/// How many blank cells seem lost at the start of a row: its first cell has the codes of a later column.
fn lost_before(cells: &[Slice]) -> usize {
    let columns = [
        (CodeKind::Task, 1),
        (CodeKind::Output, 2),
        (CodeKind::Indicator, 3),
        (CodeKind::Knowledge, 5),
        (CodeKind::Skill, 6),
    ];
    let found = columns.into_iter().find(|(kind, _)| cells::begins(*kind, cells[0]));
    found.map_or(0, |(_, column)| column)
}

/// Whether a line begins with the code of an item: a row that lost all its tabs.
pub(super) fn begins_with_item(line: Slice) -> bool {
    COLUMNS.into_iter().any(|kind| cells::begins(kind, line))
}

/// Whether a cell before the last ones seems lost: codes stand in a column that is not theirs.
fn lacks_a_cell(cells: &[Slice; CONTENT_COLUMNS]) -> bool {
    let [_, _, outputs, indicators, level, knowledge, _] = *cells;
    let needs = |cell| cells::begins(CodeKind::Knowledge, cell) || cells::begins(CodeKind::Skill, cell);
    COLUMNS.into_iter().any(|kind| cells::begins(kind, level))
        || needs(outputs)
        || needs(indicators)
        || !level.is_blank()
            && cells::begins(CodeKind::Skill, knowledge)
            && !cells::begins(CodeKind::Knowledge, knowledge)
}
