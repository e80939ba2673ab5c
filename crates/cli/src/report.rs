//! Findings as people read them, in the manner of rustc.

use std::env;
use std::io::{self, IsTerminal, Write};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use competency_standard::{Diagnostic, Severity};

use crate::input::Document;

/// The widest line of a report; longer lines of the document are trimmed around the place.
const WIDTH: usize = 100;

/// How many bytes of a long line are looked at on each side of a place.
const NEAR: usize = 1000;

/// Writes the findings about a document and a line that counts them to standard error.
pub(crate) fn print(document: &Document) {
    let renderer = if is_styled() { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let source = document.source();
    for found in document.diagnostics() {
        say(&format!("{}\n", renderer.render(&[group(&document.name, source, found)])));
    }
    let (errors, warnings) = (document.count(Severity::Error), document.count(Severity::Warning));
    say(&format!("{}: {}, {}", document.name, counted(errors, "error"), counted(warnings, "warning")));
}

/// Writes a line to standard error. That nobody listens there is no reason to stop.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

fn is_styled() -> bool {
    io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn group<'a>(name: &'a str, source: Option<&'a str>, found: &'a Diagnostic) -> Group<'a> {
    let level = match found.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&found.message).id(found.code);
    let place = Origin::path(name).line(found.line).char_column(found.column);
    let group = match source.map(|source| snippet(source, found)) {
        None => title.element(place),
        Some((snippet, true)) => title.element(snippet.path(name)),
        Some((snippet, false)) => title.element(place).element(snippet),
    };
    group.element(Level::HELP.message(&found.help))
}

/// The line of the finding with its place underlined, or of a very long one what is near, and whether it is whole
/// up to the place. A span of several lines is shown by its first.
fn snippet<'a>(source: &'a str, found: &Diagnostic) -> (Snippet<'a, Annotation<'a>>, bool) {
    let at = source.floor_char_boundary(found.span.start);
    let (before, behind) = source.split_at(at);
    let line = before.rfind('\n').map_or(0, |feed| feed + 1);
    let start = line.max(source.ceil_char_boundary(at.saturating_sub(NEAR)));
    let near = &behind[..behind.floor_char_boundary(NEAR)];
    let end = at + near.find(['\r', '\n']).unwrap_or(near.len());
    let span = at - start..source.floor_char_boundary(found.span.end).clamp(at, end) - start;
    let snippet = Snippet::source(&source[start..end]).line_start(found.line);
    (snippet.annotation(AnnotationKind::Primary.span(span)), start == line)
}
