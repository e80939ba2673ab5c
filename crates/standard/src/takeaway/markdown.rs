//! Markdown.

use competency_words::Labels;

use super::Extent;
use super::lines::Line;
use super::outline::outline;
use crate::Standard;

/// A standard, or a part of it, as Markdown (`CommonMark`). Nothing in a text acts as markup.
#[must_use]
pub fn markdown(standard: &Standard, extent: &Extent, labels: &Labels) -> String {
    let mut markdown = String::new();
    let mut in_list = false;
    for line in outline(standard, extent, labels) {
        let is_item = matches!(line, Line::Item(_));
        if !(markdown.is_empty() || in_list && is_item) {
            markdown.push('\n');
        }
        in_list = is_item;
        write(&mut markdown, &line);
        markdown.push('\n');
    }
    markdown
}

fn write(markdown: &mut String, line: &Line) {
    let text = match line {
        Line::Heading(depth, text) => {
            markdown.extend((0..*depth).map(|_| '#'));
            markdown.push(' ');
            text
        }
        Line::Paragraph(text) => text,
        Line::Item(text) => {
            markdown.push_str("- ");
            text
        }
    };
    escape(markdown, text.trim());
}

/// Writes a text so that none of it is markup: signs anywhere, and what starts a block at the start.
fn escape(markdown: &mut String, text: &str) {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, character) in text.char_indices() {
        let starts = match character {
            '+' | '-' | '=' | ':' => at == 0,
            '.' | ')' => at == digits && digits > 0,
            _ => false,
        };
        if starts || "\\`*_[]<>&|~#$^{}".chars().any(|one| one == character) {
            markdown.push('\\');
        }
        markdown.push(character);
    }
}
