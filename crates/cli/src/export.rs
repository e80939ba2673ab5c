//! `competency export`, and what all commands share that write what they make of a document.

use std::io;
use std::path::Path;

use competency_standard::html::{Setting, html};
use competency_standard::{Standard, to_json};

use crate::args::{Export, Way};
use crate::input::Document;
use crate::{Outcome, output, report};

/// Writes the document in a format, to a file or to standard output.
pub(crate) fn run(to: &Export) -> Outcome {
    match *to {
        Export::Json { ref way } => go(way, to_json),
        Export::Html { ref way, heading_level, lang, open } => {
            go(way, |standard| html(standard, &Setting { heading_level, language: lang, open }))
        }
    }
}

fn go(way: &Way, make: impl FnOnce(&Standard) -> String) -> Outcome {
    write(&way.file, way.output.as_deref(), way.deny.warnings(), |standard| Ok(make(standard)))
}

/// Writes what is made of a document, to a file or to standard output; of a faulty document nothing is made.
pub(crate) fn write(
    file: &Path,
    out: Option<&Path>,
    deny_warnings: bool,
    make: impl FnOnce(&Standard) -> io::Result<String>,
) -> Outcome {
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
            output::outcome(make(standard).and_then(|text| match out {
                Some(file) => output::write(file, &text),
                None => output::print(&text),
            }))
        }
        _ => Outcome::Faulty,
    }
}
