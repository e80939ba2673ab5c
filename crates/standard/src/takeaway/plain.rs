//! Plain text.

use competency_words::Labels;

use super::Extent;
use super::lines::Line;
use super::outline::outline;
use crate::Standard;

/// A standard, or a part of it, as plain text. Footnote marks stand behind the texts, and the footnotes at the end.
#[must_use]
pub fn plain(standard: &Standard, extent: &Extent, labels: &Labels) -> String {
    let mut plain = String::new();
    for line in outline(standard, extent, labels) {
        let (before, text) = match &line {
            Line::Heading(..) if plain.is_empty() => ("", text(&line)),
            Line::Heading(..) => ("\n", text(&line)),
            Line::Paragraph(_) => ("", text(&line)),
            Line::Item(_) => ("- ", text(&line)),
        };
        plain += &[before, text, "\n"].concat();
    }
    plain
}

fn text(line: &Line) -> &str {
    match line {
        Line::Heading(_, text) | Line::Paragraph(text) | Line::Item(text) => text,
    }
}
