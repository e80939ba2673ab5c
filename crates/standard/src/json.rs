//! `competency-standard/1`: the document as JSON.

use serde_json::error::Category;

use crate::diagnostic::place;
use crate::{Diagnostic, Reading, Standard};

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
    match serde_json::from_str::<Standard>(source) {
        Ok(standard) => Reading { standard: Some(standard), diagnostics: Vec::new() },
        Err(error) => Reading::failed(unreadable(source, &error)),
    }
}

fn unreadable(source: &str, error: &serde_json::Error) -> Diagnostic {
    let at = offset(source, error.line(), error.column());
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    let (code, help) = match error.classify() {
        Category::Data => wrong_data(message),
        _ => wrong_syntax(message),
    };
    let mut found = Diagnostic::error(code, at..source.len().min(at + 1), message, help);
    place(source.as_bytes(), std::slice::from_mut(&mut found));
    found
}

fn wrong_syntax(message: &str) -> (&'static str, &'static str) {
    let help = if message.contains("recursion limit") {
        "a standard is nested eight levels deep at most: this isn't one"
    } else if message.contains("surrogate") || message.contains("hex escape") {
        "write the character itself, or both halves of its pair of \\u escapes"
    } else if message.starts_with("EOF") {
        "the end of the file is missing: get it again, whole"
    } else {
        "mend the JSON here; it has no comments and no comma after the last item"
    };
    ("invalid-json", help)
}

fn wrong_data(message: &str) -> (&'static str, &'static str) {
    if message.contains("expected `competency-standard/1`") {
        ("unknown-format", "this program reads `competency-standard/1` alone: export the standard in that format")
    } else if message.starts_with("unknown field") {
        ("unknown-field", "remove the field, or mend its name; the JSON Schema lists all of them")
    } else if message.starts_with("missing field") {
        ("missing-field", "add the field to the object that ends here; an empty list is `[]`, an empty text `\"\"`")
    } else if message.starts_with("duplicate field") {
        ("duplicate-field", "leave one of the two")
    } else {
        ("wrong-type", "give a value of the type that the JSON Schema names for this field")
    }
}

/// The byte that `serde_json` means with a line and a column, both from 1 and the column in bytes.
fn offset(source: &str, line: usize, column: usize) -> usize {
    let start: usize = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    source.floor_char_boundary(start + column.saturating_sub(1))
}
