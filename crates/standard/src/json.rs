//! `competency-standard/1`: the document as JSON.

mod fault;
mod places;

use std::cell::LazyCell;

use serde_json::Deserializer;
use serde_json::error::Category;

use crate::check::{Finding, Part, check};
use crate::key::nfkc;
use crate::report::Report;
use crate::{Reading, Severity, Standard, UNKNOWN_FIELD, unknown_field};

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
    let places = LazyCell::new(|| Places::new(source));
    let mut report = Report::default();
    let standard = match standard(source, &places, &mut report) {
        Ok(standard) => {
            check(&standard, nfkc, &mut |finding| {
                let place = finding.place;
                report.add(finding, || places.span(place));
            });
            Some(standard)
        }
        Err(error) => {
            // What isn't JSON has no places for doubts about its fields.
            if error.classify() != Category::Data || places.is_empty() {
                report = Report::default();
            }
            report.push(fault::found(source, &error));
            None
        }
    };
    Reading { standard, diagnostics: report.into_diagnostics(source) }
}

/// The document; fields that nobody knows are passed over, and reported.
fn standard(source: &str, places: &Places<'_>, report: &mut Report) -> serde_json::Result<Standard> {
    let mut json = Deserializer::from_str(source);
    let standard = serde_ignored::deserialize(&mut json, |path| {
        report.add(unknown(&path), || places.name(&path));
    })?;
    json.end()?;
    Ok(standard)
}

fn unknown(path: &serde_ignored::Path) -> Finding {
    let name = if let serde_ignored::Path::Map { key, .. } = path { key } else { "" };
    let (code, help) = UNKNOWN_FIELD;
    let message = unknown_field(name);
    Finding { severity: Severity::Warning, code, message, help: help.into(), place: Part::Document }
}
