//! The source as headings, table rows and lines of text, in order.

use crate::code::{self, CodeKind};
use crate::key::key;
use crate::numbers::numbers;

use super::columns::{column, is_below_head, is_head};
use super::slice::Slice;

/// How many columns each table has.
pub(super) const VERSION_COLUMNS: usize = 6;
pub(super) const PROFILE_COLUMNS: usize = 6;
pub(super) const CONTENT_COLUMNS: usize = 7;

/// A section of the document, named by what begins it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// What stands before the first table: the title.
    Head,
    Versions,
    Profile,
    Content,
    Knowledge,
    Skills,
    Attitudes,
    /// 說明與補充事項
    Supplement,
}

impl Section {
    pub(super) fn columns(self) -> Option<usize> {
        match self {
            Self::Versions => Some(VERSION_COLUMNS),
            Self::Profile => Some(PROFILE_COLUMNS),
            Self::Content => Some(CONTENT_COLUMNS),
            _ => None,
        }
    }
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Blank,
    /// A heading, or the head of a table; on each page anew.
    Heading(Section),
    /// The first row of the profile, which has no head.
    ProfileRow,
    Other,
}

/// The labels that the rows of the profile begin with.
const PROFILE: [&str; 5] = ["職能基準代碼", "職能基準名稱", "所屬類別", "工作描述", "基準級別"];

/// Tells what a line is, by itself.
pub(super) fn classify(line: Slice) -> Line {
    if line.is_blank() && !line.text.contains('\t') {
        return Line::Blank;
    }
    let mut cells = line.text.split('\t');
    let first = cells.next().unwrap_or_default();
    // Headings and labels are short; a long cell isn't worth normalising.
    if first.len() > 120 {
        return Line::Other;
    }
    let first = key(first);
    let second = cells.next().map(str::trim).filter(|cell| cell.len() <= 120).map(key);
    match second {
        Some(_) if is_head(line) => Line::Heading(Section::Content),
        Some(second) => table(&first, &second),
        None => heading(&first).map_or(Line::Other, Line::Heading),
    }
}

fn table(first: &str, second: &str) -> Line {
    if first == "版本" && second.starts_with("職能基準") {
        Line::Heading(Section::Versions)
    } else if is_content_head(first, second) {
        Line::Heading(Section::Content)
    } else if PROFILE.iter().any(|label| first.starts_with(label)) {
        Line::ProfileRow
    } else if let (Some(section), "") = (heading(first), second) {
        Line::Heading(section)
    } else {
        Line::Other
    }
}

/// Whether two cells begin the head of the content table, in whatever order its columns stand.
fn is_content_head(first: &str, second: &str) -> bool {
    // `職能內涵` alone heads lists of their own.
    let label = |cell: &str| column(cell).filter(|_| !cell.starts_with("職能內涵") || cell.contains('='));
    matches!((label(first), label(second)), (Some(first), Some(second)) if first != second)
}

/// The section that a line heads: the whole line, but for a colon, is the heading.
fn heading(key: &str) -> Option<Section> {
    let key = key.trim_end_matches(':');
    if key == "說明與補充事項" {
        return Some(Section::Supplement);
    }
    let inner = key.strip_prefix("職能內涵")?;
    let inner = inner.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(inner);
    [("A", "態度", Section::Attitudes), ("K", "知識", Section::Knowledge), ("S", "技能", Section::Skills)]
        .into_iter()
        .find(|(letter, name, _)| {
            inner == *name || inner.ends_with(name) && inner.strip_prefix(letter).is_some_and(is_gloss)
        })
        .map(|(.., section)| section)
}

/// Whether a text is the English behind the letter of a heading: `=attitude態度`.
fn is_gloss(text: &str) -> bool {
    text.starts_with('=') && text.chars().count() < 20
}

/// Whether a line is a row of the content table, wherever it stands.
pub(super) fn is_content(line: Slice) -> bool {
    let cells: Vec<&str> = line.text.split('\t').take(CONTENT_COLUMNS + 1).collect();
    let begins = |kind, cell: &str| code::read(kind, cell.trim()).is_some();
    cells.len() == CONTENT_COLUMNS && (begins(CodeKind::Duty, cells[0]) || begins(CodeKind::Task, cells[1]))
}

/// The lines of a source with what each is.
pub(super) fn lines(source: &str) -> Vec<(Slice<'_>, Line)> {
    let mut start = 0;
    let line = |text| {
        let line = Slice { text, start };
        start += text.len();
        let end = text.trim_end_matches(['\n', '\r']).len();
        let line = line.part(0, end);
        (line, classify(line))
    };
    source.split_inclusive('\n').map(line).collect()
}

/// The row of a table that begins at the first of some lines, and how many of them it takes.
///
/// A cell may hold line breaks. So a line with too few tabs goes on in the next ones where together they have just
/// enough, and lines without tabs behind a whole row go on in the row's last cell.
pub(super) fn row<'a>(source: &'a str, lines: &[(Slice<'a>, Line)], columns: usize) -> (Slice<'a>, usize) {
    let start = lines[0].0.start;
    let mut count = wrapped(lines, columns);
    if tabs(&lines[..count]) + 1 == columns {
        count += tail(&lines[count..], columns);
    }
    let end = lines[count - 1].0.span().end;
    (Slice { text: &source[start..end], start }, count)
}

/// The head of the content table, and how many lines it takes. Where it hasn't seven columns, it is one line.
pub(super) fn content_head<'a>(source: &'a str, lines: &[(Slice<'a>, Line)]) -> (Slice<'a>, usize) {
    let count = head(lines, CONTENT_COLUMNS);
    (lines[0].0.through(source, lines[count - 1].0), count)
}

/// How many rows go on with the head of the content table.
pub(super) fn below_head(head: Slice, lines: &[(Slice, Line)]) -> usize {
    lines.iter().take(2).take_while(|(line, _)| is_below_head(head, *line)).count()
}

/// How many lines the head of a table takes: its cells may hold line breaks too.
pub(super) fn head(lines: &[(Slice, Line)], columns: usize) -> usize {
    let count = wrapped(lines, columns);
    // `(S=skills 技能)` in a line of its own ends the head of the content table.
    let ends = lines
        .get(count)
        .is_some_and(|(line, _)| !line.text.contains('\t') && line.text.trim_start().starts_with(['(', '（']));
    count + usize::from(ends && columns == CONTENT_COLUMNS)
}

fn tabs(lines: &[(Slice, Line)]) -> usize {
    lines.iter().map(|(line, _)| line.text.matches('\t').count()).sum()
}

/// The most lines that a row with line breaks in its cells is looked for in.
const MOST_LINES: usize = 64;

/// How many lines have together the tabs of one row; 1 where no such lines begin here.
fn wrapped(lines: &[(Slice, Line)], columns: usize) -> usize {
    let mut found = 0;
    for (index, (line, kind)) in lines.iter().enumerate().take(MOST_LINES) {
        let begins = || begins_blank(line.text) || begins_duty(line) || begins_task(line) && begins_task(&lines[0].0);
        if index > 0 && (*kind != Line::Other || begins()) {
            break;
        }
        found += tabs(&lines[index..=index]);
        if found + 1 >= columns {
            return if found + 1 == columns { index + 1 } else { 1 };
        }
    }
    1
}

/// Whether a line begins with a blank cell, and so is a row rather than the rest of a cell; but for a cell that ends in a
/// line break before its code's label, as in `行業別⇥批發業⏎⇥⇥行業別代碼⇥G45-46`.
fn begins_blank(line: &str) -> bool {
    line.starts_with('\t')
        && !line.trim_start().split('\t').next().is_some_and(|cell| cell.trim_end().ends_with("別代碼"))
}

/// Whether a line begins with a duty in a cell of its own.
fn begins_duty(line: &Slice) -> bool {
    line.text.contains('\t') && code::read(CodeKind::Duty, line.trim().text).is_some_and(|code| !code.doubtful)
}

/// Whether a line begins with a task, as one does whose blank first cell lost its tab.
fn begins_task(line: &Slice) -> bool {
    line.text.contains('\t') && !line.text.starts_with('\t') && code::read(CodeKind::Task, line.text).is_some()
}

/// How many lines without tabs end a row: all but one that begins the next row.
fn tail(lines: &[(Slice, Line)], columns: usize) -> usize {
    let is_text = |(line, kind): &&(Slice, Line)| *kind == Line::Other && !line.text.contains('\t');
    let count = lines.iter().take_while(is_text).count();
    (0..count).find(|&index| begins_row(&lines[index..], columns)).unwrap_or(count)
}

/// Whether a line without tabs begins a row: a duty whose name goes on in the next line, or whose tasks stand there.
pub(super) fn begins_row(lines: &[(Slice, Line)], columns: usize) -> bool {
    let Some(duty) = code::read(CodeKind::Duty, lines[0].0.trim().text) else { return false };
    let next = lines.get(1).filter(|(line, _)| line.text.contains('\t'));
    let task = next.and_then(|(line, _)| code::read(CodeKind::Task, line.trim().text));
    wrapped(lines, columns) > 1 || task.is_some_and(|task| numbers(&task.text).starts_with(&numbers(&duty.text)))
}
