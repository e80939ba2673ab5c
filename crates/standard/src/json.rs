//! `competency-standard/1`: the document as JSON.

mod fault;
mod places;

use std::cell::OnceCell;

use crate::check::check;
use crate::locate::Report;
use crate::{Reading, Standard};

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
    let mut report = Report::default();
    let standard = serde_json::from_str(source).map_err(|error| fault::add(source, &error, &mut report)).ok();
    if let Some(standard) = &standard {
        add_findings(standard, source, &mut report);
    }
    Reading { standard, diagnostics: report.into_diagnostics(source) }
}

fn add_findings(standard: &Standard, source: &str, report: &mut Report) {
    let places = OnceCell::new();
    check(standard, &mut |finding| {
        let place = finding.place;
        report.add(finding, || places.get_or_init(|| Places::new(source)).span(place));
    });
}
