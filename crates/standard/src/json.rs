//! `competency-standard/1`: the document as JSON.

mod fault;
mod places;

use std::cell::OnceCell;

use crate::check::check;
use crate::key::nfkc;
use crate::report::Report;
use crate::{Diagnostic, Reading, Standard};

use places::Places;

/// The document as canonical JSON: two spaces a level, fields in the model's order, a line feed at the end.
#[must_use]
pub fn to_json(standard: &Standard) -> String {
    let mut json = serde_json::to_string_pretty(standard).unwrap_or_default();
    json.push('\n');
    json
}

/// Reads a document from `competency-standard/1` JSON.
#[must_use]
pub fn from_json(source: &str) -> Reading {
    match serde_json::from_str(source) {
        Ok(standard) => {
            let diagnostics = check_json(&standard, source);
            Reading { standard: Some(standard), diagnostics }
        }
        Err(error) => Reading { standard: None, diagnostics: vec![fault::found(source, &error).locate(source)] },
    }
}

/// What is doubtful or wrong in a document that was read from this JSON, in its order.
fn check_json(standard: &Standard, source: &str) -> Vec<Diagnostic> {
    let mut report = Report::default();
    let places = OnceCell::new();
    check(standard, nfkc, &mut |finding| {
        let place = finding.place;
        report.add(finding, || places.get_or_init(|| Places::new(source)).span(place));
    });
    report.into_diagnostics(source)
}
