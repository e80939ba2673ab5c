//! From a finding at bytes of a source to a [`Diagnostic`] at a line and a column.

use std::ops::Range;

use crate::{Diagnostic, Severity};

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

/// A place in the source that only moves forward, so that locating all findings reads the source once.
#[derive(Debug)]
pub(crate) struct Position {
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
    pub(crate) fn locate(&mut self, source: &str, found: Found) -> Diagnostic {
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
