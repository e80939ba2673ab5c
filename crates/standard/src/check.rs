//! What is doubtful or wrong in a document, whatever it was read from.

mod content;
mod entries;
mod notes;

use crate::{Nfkc, Severity, Standard};

/// A part of a document, by its indices in the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Document,
    /// The document's own level.
    Level,
    Duty(usize),
    /// Duty, task.
    Task(usize, usize),
    /// Duty, task, block.
    Block(usize, usize, usize),
    /// Duty, task, block, output.
    Output(usize, usize, usize, usize),
    /// Duty, task, block, indicator.
    Indicator(usize, usize, usize, usize),
    Knowledge(usize),
    Skill(usize),
    Attitude(usize),
    Note(usize),
}

/// A finding about a part of a document.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) severity: Severity,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) help: String,
    pub(crate) place: Place,
}

/// Checks a document: what is said of its parts must agree. Each finding goes to `found`.
pub(crate) fn check(standard: &Standard, nfkc: Nfkc, found: &mut dyn FnMut(Finding)) {
    let mut findings = Findings(found);
    content::check(standard, nfkc, &mut findings);
    entries::check(standard, &mut findings);
    notes::check(standard, &mut findings);
}

struct Findings<'f>(&'f mut dyn FnMut(Finding));

impl Findings<'_> {
    fn error(&mut self, place: Place, code: &'static str, message: String, help: &str) {
        (self.0)(Finding { severity: Severity::Error, code, message, help: help.into(), place });
    }

    fn warn(&mut self, place: Place, code: &'static str, message: String, help: &str) {
        (self.0)(Finding { severity: Severity::Warning, code, message, help: help.into(), place });
    }
}
