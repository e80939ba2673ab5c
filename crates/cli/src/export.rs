//! `competency export`

use std::path::Path;

use competency_standard::to_json;

use crate::args::Export;
use crate::input::Document;
use crate::{Outcome, output, report};

/// Writes the document in a format, to a file or to standard output; a faulty document isn't written at all.
pub(crate) fn run(to: Export, file: &Path, out: Option<&Path>, deny_warnings: bool) -> Outcome {
    let document = match Document::open(file) {
        Ok(document) => document,
        Err(failure) => {
            report::say(&format!("error: {failure}"));
            return Outcome::Failed;
        }
    };
    if !document.diagnostics().is_empty() {
        report::print(&document);
    }
    match &document.reading.standard {
        Some(standard) if document.is_accepted(deny_warnings) => {
            let text = match to {
                Export::Json => to_json(standard),
            };
            output::outcome(match out {
                Some(file) => output::write(file, &text),
                None => output::print(&text),
            })
        }
        _ => Outcome::Faulty,
    }
}
