//! From findings at bytes of a source to [`Diagnostic`]s at lines and columns.

use std::ops::Range;

use crate::check::Finding;
use crate::{Diagnostic, Severity};

/// How many findings a document may have before the rest is only counted.
const MOST: usize = 500;

/// A finding, placed by the bytes of the source that it is about.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) severity: Severity,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) help: String,
    pub(crate) span: Range<usize>,
}

impl Found {
    /// The finding with its line and column.
    pub(crate) fn locate(self, source: &str) -> Diagnostic {
        Position::default().locate(source, self)
    }
}

/// Collects findings.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) found: Vec<Found>,
}

impl Report {
    pub(crate) fn error(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let (message, help) = (message.into(), help.into());
        self.found.push(Found { severity: Severity::Error, code, message, help, span });
    }

    pub(crate) fn warn(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let (message, help) = (message.into(), help.into());
        self.found.push(Found { severity: Severity::Warning, code, message, help, span });
    }

    /// Adds a finding about a part of the document that stands at `span`.
    pub(crate) fn add(&mut self, finding: Finding, span: Range<usize>) {
        let Finding { severity, code, message, help, .. } = finding;
        self.found.push(Found { severity, code, message, help, span });
    }

    /// The findings with their lines and columns, in the order of the source.
    pub(crate) fn into_diagnostics(mut self, source: &str) -> Vec<Diagnostic> {
        let rest = self.keep_most();
        self.found.sort_by_key(|found| found.span.start);
        // Tasks that share a row share its findings.
        self.found.dedup_by(|b, a| (&a.span, a.code, &a.message) == (&b.span, b.code, &b.message));
        let mut position = Position::default();
        let mut diagnostics: Vec<_> = self.found.into_iter().map(|found| position.locate(source, found)).collect();
        diagnostics.extend(rest.map(|found| Position::default().locate(source, found)));
        diagnostics
    }

    /// Drops what is more than [`MOST`], warnings first, and says so.
    fn keep_most(&mut self) -> Option<Found> {
        let more = self.found.len().checked_sub(MOST).filter(|&more| more > 0)?;
        self.found.sort_by_key(|found| std::cmp::Reverse(found.severity));
        self.found.truncate(MOST);
        Some(Found {
            severity: Severity::Warning,
            code: "more-findings",
            message: format!("{more} more findings are not shown"),
            help: "mend those above first".into(),
            span: 0..0,
        })
    }
}

/// A place in the source that only moves forward, so that locating all findings reads the source once.
#[derive(Debug)]
struct Position {
    byte: usize,
    line: usize,
    column: usize,
}

impl Default for Position {
    fn default() -> Self {
        Self { byte: 0, line: 1, column: 1 }
    }
}

impl Position {
    fn locate(&mut self, source: &str, found: Found) -> Diagnostic {
        let Found { severity, code, message, help, span } = found;
        for character in source.get(self.byte..span.start).unwrap_or_default().chars() {
            self.byte += character.len_utf8();
            self.column += 1;
            if character == '\n' {
                self.line += 1;
                self.column = 1;
            }
        }
        Diagnostic { severity, code, message, help, line: self.line, column: self.column, span }
    }
}
