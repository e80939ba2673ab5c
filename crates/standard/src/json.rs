//! `competency-standard/1`: the document as JSON.

mod fault;
mod places;

use std::cell::OnceCell;

use crate::check::check;
use crate::locate::Report;
use crate::{Diagnostic, Nfkc, Standard};

use places::Places;

/// The document as canonical JSON: two spaces a level, fields in the model's order, a line feed at the end.
#[must_use]
pub fn to_json(standard: &Standard) -> String {
    let mut json = serde_json::to_string_pretty(standard).unwrap_or_default();
    json.push('\n');
    json
}

/// Reads a document from `competency-standard/1` JSON.
#[cfg(feature = "parse")]
#[must_use]
pub fn from_json(source: &str) -> crate::Reading {
    match from_json_unchecked(source) {
        Ok(standard) => {
            let diagnostics = check_json(&standard, source, crate::key::nfkc);
            crate::Reading { standard: Some(standard), diagnostics }
        }
        Err(fault) => crate::Reading { standard: None, diagnostics: vec![fault] },
    }
}

/// Reads a document from `competency-standard/1` JSON. Whether its parts agree is for [`check_json`] to say.
///
/// # Errors
/// The one finding that says why there is no document.
pub fn from_json_unchecked(source: &str) -> Result<Standard, Diagnostic> {
    serde_json::from_str(source).map_err(|error| fault::found(source, &error).locate(source))
}

/// What is doubtful or wrong in a document that was read from this JSON, in its order.
#[must_use]
pub fn check_json(standard: &Standard, source: &str, nfkc: Nfkc) -> Vec<Diagnostic> {
    let mut report = Report::default();
    let places = OnceCell::new();
    check(standard, nfkc, &mut |finding| {
        let place = finding.place;
        report.add(finding, || places.get_or_init(|| Places::new(source)).span(place));
    });
    report.into_diagnostics(source)
}
