//! From the parts of a document, as they stand in the source, to the document.

use crate::check::{Part, check};
use crate::report::Report;
use crate::{Classification, Format, Naming, Standard};

use super::assemble::Assembler;
use super::marks::{self, Marks};
use super::profile::Field;
use super::slice::Slice;
use super::{Parts, classes, versions};

impl<'a> Parts<'a> {
    pub(super) fn assemble(&self, report: &mut Report) -> Standard {
        self.report_missing(report);
        self.profile.report_repeated(report);
        let marks = Marks { asterisks: self.asterisks(), superscripts_only: false };
        let (naming, name) = self.name(report);
        let mut assembler = Assembler::new(marks, report);
        let code = assembler.text(&self.profile.pieces(Field::Code));
        let standard = Standard {
            format: Format::V1,
            language: "zh-Hant-TW".into(),
            title: assembler.text(self.title.as_slice()),
            code: Some(code).filter(|code| !code.is_empty()),
            name: assembler.text(&name),
            naming,
            classification: self.classification(&mut assembler),
            description: assembler.text(&self.profile.pieces(Field::Description)),
            level: crate::level::read(assembler.text(&self.profile.pieces(Field::Level))),
            versions: self.versions.iter().map(|row| versions::version(row, &mut assembler)).collect(),
            duties: assembler.duties(&self.content),
            knowledge: assembler.list(self.knowledge()),
            skills: assembler.list(self.skills()),
            attitudes: self.attitudes.items.iter().map(|attitude| attitude.attitude(marks)).collect(),
            prerequisites: self.supplement.prerequisites.iter().map(|text| assembler.text(text)).collect(),
            remarks: self.supplement.remarks.iter().map(|text| assembler.text(text)).collect(),
            notes: self.supplement.notes.iter().map(|note| assembler.note(note)).collect(),
        };
        let mentioned = assembler.mentioned;
        check(&standard, crate::key::nfkc, &mut |finding| {
            let place = finding.place;
            // The model doesn't show where texts without a place for marks speak of a note.
            let used = matches!(place, Part::Note(index) if mentioned.contains(&standard.notes[index].number));
            if !(used && finding.code == "note-not-used") {
                report.add(finding, || self.span(place));
            }
        });
        standard
    }

    /// Whether a note is given as `*1`.
    fn asterisks(&self) -> bool {
        self.supplement.notes.iter().any(|note| marks::is_asterisk(note.place.text))
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

    fn classification(&self, assembler: &mut Assembler) -> Classification {
        let mut of =
            |names, codes| classes::classes(&self.profile.pieces(names), &self.profile.pieces(codes), assembler);
        Classification {
            categories: of(Field::Categories, Field::CategoryCodes).into(),
            occupations: of(Field::Occupations, Field::OccupationCodes).into(),
            industries: of(Field::Industries, Field::IndustryCodes).into(),
        }
    }
}
