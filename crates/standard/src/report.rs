//! From findings at bytes of a source to [`Diagnostic`]s, in its order.

use std::ops::Range;

use crate::check::Finding;
use crate::locate::{Found, Position};
use crate::{Diagnostic, Severity};

/// How many findings of a severity a document may have before the rest is only counted.
const MOST: usize = 500;

/// Collects findings: the first [`MOST`] errors and as many warnings; the rest is only counted.
#[derive(Debug, Default)]
pub(crate) struct Report {
    errors: Vec<Found>,
    warnings: Vec<Found>,
    more: usize,
}

impl Report {
    pub(crate) fn error(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Found { severity: Severity::Error, code, message: message.into(), help: help.into(), span });
    }

    pub(crate) fn warn(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Found { severity: Severity::Warning, code, message: message.into(), help: help.into(), span });
    }

    /// Adds a finding about a part of the document; where that stands is only asked for what is kept.
    pub(crate) fn add(&mut self, finding: Finding, span: impl FnOnce() -> Range<usize>) {
        let Finding { severity, code, message, help, .. } = finding;
        if self.has_room(severity) {
            self.push(Found { severity, code, message, help, span: span() });
        } else {
            self.more += 1;
        }
    }

    pub(crate) fn push(&mut self, found: Found) {
        if !self.has_room(found.severity) {
            self.more += 1;
        } else if found.severity == Severity::Error {
            self.errors.push(found);
        } else {
            self.warnings.push(found);
        }
    }

    fn has_room(&self, severity: Severity) -> bool {
        let list = if severity == Severity::Error { &self.errors } else { &self.warnings };
        list.len() < MOST
    }

    /// The findings with their lines and columns, in the order of the source.
    pub(crate) fn into_diagnostics(self, source: &str) -> Vec<Diagnostic> {
        let Self { errors: mut found, warnings, more } = self;
        found.extend(warnings);
        found.sort_by_key(|found| found.span.start);
        // Tasks that share a row share its findings.
        found.dedup_by(|b, a| (&a.span, a.code, &a.message) == (&b.span, b.code, &b.message));
        if more > 0 {
            let message = format!("{more} more findings are not shown");
            let help = "mend those above first".into();
            let span = source.len()..source.len();
            found.push(Found { severity: Severity::Warning, code: "more-findings", message, help, span });
        }
        let mut position = Position::default();
        found.into_iter().map(|found| position.locate(source, found)).collect()
    }
}
