//! The parser of the published text; docs/DOCUMENT-FORMAT.md describes what it takes.
//!
//! It reads what it can and reports every doubt: a document of which nothing can be read is still a reading.

mod assemble;
mod attitudes;
mod boundary;
mod cells;
mod classes;
mod columns;
mod content;
mod continued;
mod date;
mod document;
pub(crate) mod entity;
mod halves;
mod items;
mod late_duty;
mod lines;
mod marks;
mod places;
mod profile;
mod range;
mod row;
mod settle;
mod slice;
mod supplement;
mod text;
mod versions;

use crate::code::CodeKind;
use crate::report::Report;
use crate::{Reading, Text};

use attitudes::Attitudes;
use columns::Columns;
use content::Content;
use items::Item;
use lines::{Line, Section};
use profile::Profile;
use slice::Slice;
use supplement::Supplement;

/// Reads a document from its published text.
#[must_use]
pub fn parse(source: &str) -> Reading {
    let mut report = Report::default();
    let mut parts = Parts::default();
    parts.read(source, &mut report);
    let standard = parts.assemble(&mut report);
    Reading { standard: Some(standard), diagnostics: report.into_diagnostics(source) }
}

/// The parts of a document, as they stand in the source.
#[derive(Default)]
struct Parts<'a> {
    title: Option<Slice<'a>>,
    versions: Vec<versions::Row<'a>>,
    profile: Profile<'a>,
    /// The head of the content table, where it was found.
    head: Option<Slice<'a>>,
    /// The columns of the content table on this page.
    columns: Columns,
    content: Content<'a>,
    knowledge: Vec<Item<'a>>,
    skills: Vec<Item<'a>>,
    attitudes: Attitudes<'a>,
    supplement: Supplement<'a>,
}

impl<'a> Parts<'a> {
    fn read(&mut self, source: &'a str, report: &mut Report) {
        let lines = lines::lines(source);
        let mut section = Section::Head;
        let mut at = 0;
        while let Some(&(line, kind)) = lines.get(at) {
            at += match kind {
                Line::Blank => self.blank(),
                Line::Heading(next) => {
                    section = next;
                    self.heading(next, source, &lines[at..], report)
                }
                Line::ProfileRow | Line::Other => {
                    section = section_of(section, line, kind);
                    self.line(section, source, &lines[at..], report)
                }
            };
        }
        self.content.finish(report);
        self.content.settle(source, [&self.knowledge, &self.skills], report);
    }

    fn blank(&mut self) -> usize {
        self.attitudes.blank();
        self.supplement.blank();
        1
    }

    fn heading(
        &mut self,
        section: Section,
        source: &'a str,
        lines: &[(Slice<'a>, Line)],
        report: &mut Report,
    ) -> usize {
        self.blank();
        match section {
            Section::Content => {
                self.head.get_or_insert(lines[0].0);
                self.content.page();
                let (head, count) = lines::content_head(source, lines);
                let below = lines::below_head(head, &lines[count..]);
                self.columns = Columns::read(head, &lines[count..count + below], report);
                return count + below;
            }
            Section::Attitudes => self.attitudes.page(),
            Section::Supplement => self.supplement.page(),
            _ => {}
        }
        section.columns().map_or(1, |columns| lines::head(lines, columns))
    }

    /// Reads what begins at the first of some lines; gives how many it took.
    fn line(&mut self, section: Section, source: &'a str, lines: &[(Slice<'a>, Line)], report: &mut Report) -> usize {
        let line = lines[0].0;
        if let Some(columns) = section.columns().map(|columns| self.width(section, columns)) {
            let first = section == Section::Content && self.content.is_new_page() && row::begins_with_item(line.trim());
            if !line.text.contains('\t') && !first && !lines::begins_row(lines, columns) {
                stray(line, report);
                return 1;
            }
            let (row, count) = lines::row(source, lines, columns);
            let (last, _) = lines[count - 1];
            if count > 1 && !last.text.contains('\t') {
                let message = "this line is read as the end of the row above, in its last cell";
                report.warn(
                    last.span(),
                    "line-in-cell",
                    message,
                    "leave a blank line before it if it is no part of the table",
                );
            }
            self.row(section, row, report);
            return count;
        }
        match section {
            Section::Head if self.title.is_none() => self.title = Some(line.trim()),
            Section::Attitudes => self.attitudes.line(source, line, report),
            Section::Supplement => self.supplement.line(source, line),
            Section::Knowledge => list(&mut self.knowledge, CodeKind::Knowledge, line, report),
            Section::Skills => list(&mut self.skills, CodeKind::Skill, line, report),
            _ => stray(line, report),
        }
        1
    }

    /// How many columns a table has, where it should have so many.
    fn width(&self, section: Section, columns: usize) -> usize {
        if section == Section::Content { self.columns.len() } else { columns }
    }

    fn row(&mut self, section: Section, row: Slice<'a>, report: &mut Report) {
        match section {
            Section::Versions => versions::row(&mut self.versions, row, report),
            Section::Profile => self.profile.row(row).into_iter().for_each(|cell| stray(cell, report)),
            _ => self.content.row(row, &self.columns, report),
        }
    }
}

/// The section that a line which is no heading belongs to.
fn section_of(section: Section, line: Slice, kind: Line) -> Section {
    if kind == Line::ProfileRow {
        Section::Profile
    } else if section != Section::Content && lines::is_content(line) {
        Section::Content
    } else {
        section
    }
}

/// Adds the items of a line to a list of knowledge or skills that stands outside the content table.
fn list<'a>(list: &mut Vec<Item<'a>>, kind: CodeKind, line: Slice<'a>, report: &mut Report) {
    let (bare, _) = line.without_bullet();
    for item in items::split(kind, bare) {
        item.report_doubts(kind, report);
        match list.last_mut().filter(|_| item.code.is_none()) {
            Some(before) => before.text.extend(item.text),
            None if item.code.is_none() => stray(item.place, report),
            None => list.push(item),
        }
    }
}

/// Reports text that belongs to no part of the document.
fn stray(text: Slice, report: &mut Report) {
    let shown: Text = text.text.trim().chars().take(20).collect::<String>().into();
    let help = "move it to the part that it belongs to, or remove it";
    report.warn(
        text.trim().span(),
        "stray-text",
        format!("`{shown}` belongs to no part of the document and is left out"),
        help,
    );
}
