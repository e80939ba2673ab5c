//! `competency-standard/1`: the document as JSON.

mod fault;
mod places;

use crate::check::check;
use crate::locate::{Found, Report};
use crate::{Reading, Standard};

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
    let (standard, found) = match serde_json::from_str(source) {
        Ok(standard) => {
            let found = findings(&standard, source);
            (Some(standard), found)
        }
        Err(error) => (None, vec![fault::fault(source, &error)]),
    };
    Reading { standard, diagnostics: Report { found }.into_diagnostics(source) }
}

fn findings(standard: &Standard, source: &str) -> Vec<Found> {
    let findings = check(standard);
    if findings.is_empty() {
        return Vec::new();
    }
    let places = places::Places::new(source);
    let found = findings.into_iter().map(|finding| Found {
        severity: finding.severity,
        code: finding.code,
        message: finding.message,
        help: finding.help,
        span: places.span(finding.place),
    });
    found.collect()
}
