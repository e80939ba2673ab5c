//! `competency check`

use std::io;
use std::path::{Path, PathBuf};

use competency_standard::{Diagnostic, Severity};
use serde::Serialize;

use crate::args::Format;
use crate::input::{self, Document};
use crate::{Outcome, output, report};

/// What came of checking one file, as `--format json` says it.
#[derive(Serialize)]
struct Checked<'a> {
    file: String,
    errors: usize,
    warnings: usize,
    diagnostics: &'a [Diagnostic],
    /// Why there was no document to check.
    failure: Option<&'a str>,
}

/// Checks all the files, one after the other; the worst outcome counts.
pub(crate) fn run(files: &[PathBuf], format: Format, deny_warnings: bool) -> Outcome {
    match format {
        Format::Text => files.iter().map(|file| in_text(file, deny_warnings)).max().unwrap_or(Outcome::Well),
        Format::Json => in_json(files, deny_warnings),
    }
}

fn in_text(file: &Path, deny_warnings: bool) -> Outcome {
    match Document::open(file) {
        Ok(document) => {
            report::print(&document);
            outcome(&document, deny_warnings)
        }
        Err(failure) => {
            report::say(&format!("error: {failure}"));
            Outcome::Failed
        }
    }
}

fn in_json(files: &[PathBuf], deny_warnings: bool) -> Outcome {
    let documents: Vec<_> = files.iter().map(|file| (file, Document::open(file))).collect();
    let checked: Vec<_> = documents.iter().map(|(file, document)| checked(file, document)).collect();
    let outcomes = documents.iter().map(|(_, document)| match document {
        Ok(document) => outcome(document, deny_warnings),
        Err(_) => Outcome::Failed,
    });
    let worst = outcomes.max().unwrap_or(Outcome::Well);
    let json = serde_json::to_string_pretty(&checked).map_err(io::Error::from);
    worst.max(output::outcome(json.and_then(|json| output::print(&format!("{json}\n")))))
}

fn checked<'a>(file: &Path, document: &'a Result<Document, String>) -> Checked<'a> {
    let file = input::name(file);
    match document {
        Ok(document) => Checked {
            file,
            errors: document.count(Severity::Error),
            warnings: document.count(Severity::Warning),
            diagnostics: document.diagnostics(),
            failure: None,
        },
        Err(failure) => Checked { file, errors: 0, warnings: 0, diagnostics: &[], failure: Some(failure) },
    }
}

fn outcome(document: &Document, deny_warnings: bool) -> Outcome {
    if document.is_accepted(deny_warnings) { Outcome::Well } else { Outcome::Faulty }
}
