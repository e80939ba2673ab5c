//! The parser of the published text; docs/DOCUMENT-FORMAT.md describes what it takes.
//!
//! It reads what it can and reports every doubt: a document of which nothing can be read is still a reading.

mod assemble;
mod attitudes;
mod classes;
mod content;
mod date;
mod items;
mod lines;
mod marks;
mod profile;
mod slice;
mod supplement;
mod text;
mod versions;

use crate::check::{Place, check};
use crate::code::Kind;
use crate::locate::Report;
use crate::{Attitude, Classification, Format, Naming, Reading, Standard, Text};

use assemble::Assembler;
use attitudes::Attitudes;
use content::Content;
use items::Item;
use lines::{Line, Section};
use marks::Marks;
use profile::{Field, Profile};
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
                    self.heading(next, &lines[at..])
                }
                Line::ProfileRow | Line::Other => {
                    section = section_of(section, line, kind);
                    self.line(section, source, &lines[at..], report)
                }
            };
        }
    }

    fn blank(&mut self) -> usize {
        self.attitudes.blank();
        self.supplement.blank();
        1
    }

    fn heading(&mut self, section: Section, lines: &[(Slice<'a>, Line)]) -> usize {
        self.blank();
        match section {
            Section::Content => {
                self.head.get_or_insert(lines[0].0);
                self.content.page();
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
        if let Some(columns) = section.columns() {
            if !line.text.contains('\t') && !lines::begins_row(lines, columns) {
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
            Section::Knowledge => list(&mut self.knowledge, Kind::Knowledge, line, report),
            Section::Skills => list(&mut self.skills, Kind::Skill, line, report),
            _ => stray(line, report),
        }
        1
    }

    fn row(&mut self, section: Section, row: Slice<'a>, report: &mut Report) {
        match section {
            Section::Versions => versions::row(&mut self.versions, row, report),
            Section::Profile => self.profile.row(row).into_iter().for_each(|cell| stray(cell, report)),
            _ => self.content.row(row, report),
        }
    }

    fn assemble(self, report: &mut Report) -> Standard {
        self.report_missing(report);
        let marks = Marks { asterisks: self.supplement.notes.iter().any(|note| marks::is_asterisk(note.place.text)) };
        let versions = self.versions.iter().map(|row| versions::version(row, marks, report)).collect();
        let classification = self.classification(report);
        let (naming, name) = self.name(report);
        let mut assembler = Assembler { marks, report, places: assemble::Places::new() };
        let attitude = |(index, entry): (usize, &attitudes::Attitudinal)| -> Attitude {
            assembler.places.insert(Place::Attitude(index), entry.item.place.span());
            entry.attitude(marks)
        };
        let attitudes = self.attitudes.items.iter().enumerate().map(attitude).collect();
        let duties = assembler.duties(&self.content).into();
        let blocks = || self.content.blocks.iter();
        let knowledge = blocks().flat_map(|block| &block.columns[2]).chain(&self.knowledge);
        let skills = blocks().flat_map(|block| &block.columns[3]).chain(&self.skills);
        let code = assembler.text(&self.profile.pieces(Field::Code));
        assembler.places.insert(Place::Level, self.profile.span(Field::Level));
        assembler.places.insert(Place::Document, self.head.map_or(0..0, |head| head.span()));
        let standard = Standard {
            format: Format::V1,
            language: "zh-Hant-TW".into(),
            title: assembler.text(self.title.as_slice()),
            code: Some(code).filter(|code| !code.is_empty()),
            name: assembler.text(&name),
            naming,
            classification,
            description: assembler.text(&self.profile.pieces(Field::Description)),
            level: crate::level::read(assembler.text(&self.profile.pieces(Field::Level))),
            versions,
            duties,
            knowledge: assembler.list(knowledge, Place::Knowledge).into(),
            skills: assembler.list(skills, Place::Skill).into(),
            attitudes,
            prerequisites: self.supplement.prerequisites.iter().map(|text| assembler.text(text)).collect(),
            remarks: self.supplement.remarks.iter().map(|text| assembler.text(text)).collect(),
            notes: assembler.notes(&self.supplement.notes).into(),
        };
        let places = assembler.places;
        for finding in check(&standard) {
            let span = places.get(&finding.place).cloned().unwrap_or_default();
            report.add(finding, span);
        }
        standard
    }

    fn report_missing(&self, report: &mut Report) {
        if self.head.is_none() && self.content.blocks.is_empty() {
            let help =
                "a table of seven columns that begins with 主要職責, 工作任務, 工作產出 holds the duties and tasks";
            report.error(0..0, "no-content-table", "this document has no content table", help);
        } else if self.head.is_none() {
            report.warn(
                0..0,
                "no-content-head",
                "the content table has no head",
                "begin it with 主要職責, 工作任務, 工作產出 …",
            );
        }
        if self.title.is_none() {
            report.warn(0..0, "no-title", "this document has no title", "write it in the first line");
        }
    }

    fn name(&self, report: &mut Report) -> (Naming, Vec<Slice<'a>>) {
        let occupation = self.profile.pieces(Field::OccupationName);
        let category = self.profile.pieces(Field::CategoryName);
        match (occupation.is_empty(), category.is_empty()) {
            (true, false) => (Naming::Category, category),
            (false, true) => (Naming::Occupation, occupation),
            (false, false) => {
                let span = self.profile.span(Field::CategoryName);
                let message = "both 職類 and 職業 are filled in; the name is read from 職業";
                report.warn(span, "two-names", message, "fill in one of them");
                (Naming::Occupation, occupation)
            }
            (true, true) => {
                let help = "write it behind 職類 or 職業 in the profile";
                report.warn(0..0, "no-name", "this document names no occupation", help);
                (Naming::Occupation, occupation)
            }
        }
    }

    fn classification(&self, report: &mut Report) -> Classification {
        let mut of =
            |names, codes| classes::classes(&self.profile.pieces(names), &self.profile.pieces(codes), report).into();
        Classification {
            categories: of(Field::Categories, Field::CategoryCodes),
            occupations: of(Field::Occupations, Field::OccupationCodes),
            industries: of(Field::Industries, Field::IndustryCodes),
        }
    }
}

/// The section that a line which is no heading belongs to.
fn section_of(section: Section, line: Slice, kind: Line) -> Section {
    let tabs = line.text.matches('\t').count();
    if kind == Line::ProfileRow {
        Section::Profile
    } else if tabs + 1 == lines::CONTENT_COLUMNS && section != Section::Versions {
        Section::Content
    } else {
        section
    }
}

/// Adds the items of a line to a list of knowledge or skills that stands outside the content table.
fn list<'a>(list: &mut Vec<Item<'a>>, kind: Kind, line: Slice<'a>, report: &mut Report) {
    let text = line.trim();
    let bare = text.text.trim_start_matches(slice::is_bullet).len();
    for item in items::split(kind, text.from(text.text.len() - bare).trim()) {
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
