//! Why JSON is no document, from what `serde_json` says.

use std::ops::Range;

use serde_json::error::Category;

use crate::locate::Found;
use crate::{Severity, wrong_data};

/// What is wrong with the source, and at which of its bytes.
pub(super) fn found(source: &str, error: &serde_json::Error) -> Found {
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    let (code, help) = match error.classify() {
        Category::Data => wrong(message),
        _ => wrong_syntax(message),
    };
    let span = span(source, message, offset(source, error.line(), error.column()));
    Found { severity: Severity::Error, code, message: message.into(), help: help.into(), span }
}

/// The name or value that a message is about where it ends at this byte, else the one character there.
fn span(source: &str, message: &str, at: usize) -> Range<usize> {
    let end = source.ceil_char_boundary(at + 1).min(source.len());
    let named = message.split('`').nth(1).map(|name| format!("\"{name}\""));
    let length = named.filter(|name| source[..end].ends_with(name)).map_or(end - at, |name| name.len());
    end - length..end
}

fn wrong_syntax(message: &str) -> (&'static str, &'static str) {
    let help = if message.contains("surrogate") || message.contains("hex escape") {
        "write the character itself, or both halves of its pair of \\u escapes"
    } else if message.starts_with("EOF") {
        "the end of the file is missing: get it again, whole"
    } else {
        "mend the JSON here; it has no comments and no comma after the last item"
    };
    ("invalid-json", help)
}

fn wrong(message: &str) -> (&'static str, &'static str) {
    if message.starts_with("missing field") {
        ("missing-field", "add the field to the object that ends here; an empty list is `[]`, an empty text `\"\"`")
    } else if message.starts_with("duplicate field") {
        ("duplicate-field", "leave one of the two")
    } else {
        wrong_data(message)
    }
}

/// The byte that `serde_json` means with a line and a column, both from 1 and the column in bytes.
fn offset(source: &str, line: usize, column: usize) -> usize {
    let start: usize = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    source.floor_char_boundary(start + column.saturating_sub(1))
}
