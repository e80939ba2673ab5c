//! From the bytes of a file to a [`Standard`], whatever the file holds.

use crate::{Diagnostic, Severity, Standard, decode, from_json, parse};

/// What came of reading a document: the best reading there is, and every doubt about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The document; none where nothing of it could be read. Rely on it only where [`Reading::is_sound`].
    pub standard: Option<Standard>,
    /// What is doubtful or wrong, in the order of the document.
    pub diagnostics: Vec<Diagnostic>,
}

impl Reading {
    /// Whether the document was read and has no error.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.standard.is_some() && self.diagnostics.iter().all(|found| found.severity != Severity::Error)
    }
}

/// Reads a document from the bytes of a file: the published text, or `competency-standard/1` JSON.
///
/// Spans of the diagnostics count from the start of what [`decode`] gives.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    match decode(bytes) {
        Err(found) => Reading { standard: None, diagnostics: vec![found] },
        Ok(source) if source.trim_start().starts_with('{') => from_json(source),
        Ok(source) => parse(source),
    }
}
