//! What is doubtful or wrong in a document, whatever it was read from.

mod content;
mod entries;
mod notes;
mod part;

use crate::{Nfkc, Severity, Standard};

pub(crate) use part::Part;
#[cfg(feature = "parse")]
pub(crate) use part::Step;

/// A finding about a part of a document.
#[derive(Debug)]
pub struct Finding {
    /// Error or warning.
    pub severity: Severity,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) help: String,
    pub(crate) place: Part,
}

impl Finding {
    /// The finding with its place in the data, by names and numbers from 0, and the code that stands there:
    /// `duties[1].tasks[0] (T2.1): error[two-texts]: …; …`
    #[must_use]
    pub fn told(&self, standard: &Standard) -> String {
        let Self { severity, code, message, help, place } = self;
        format!("{}{severity}[{code}]: {message}; {help}", place.told(standard))
    }
}

/// Checks a document: what is said of its parts must agree. Each finding goes to `found`.
pub fn check(standard: &Standard, nfkc: Nfkc, found: &mut dyn FnMut(Finding)) {
    let mut findings = Findings(found);
    content::check(standard, nfkc, &mut findings);
    entries::check(standard, &mut findings);
    notes::check(standard, &mut findings);
}

struct Findings<'f>(&'f mut dyn FnMut(Finding));

impl Findings<'_> {
    fn add(&mut self, severity: Severity, place: Part, code: &'static str, message: String, help: &str) {
        (self.0)(Finding { severity, code, message, help: help.into(), place });
    }

    fn error(&mut self, place: Part, code: &'static str, message: String, help: &str) {
        self.add(Severity::Error, place, code, message, help);
    }

    fn warn(&mut self, place: Part, code: &'static str, message: String, help: &str) {
        self.add(Severity::Warning, place, code, message, help);
    }
}
