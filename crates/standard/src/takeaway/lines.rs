//! The lines that plain text and Markdown are made of.

use competency_words::Labels;

use crate::shown::shown_character;
use crate::{NoteMark, Standard};

/// A line, without any markup.
pub(super) enum Line {
    /// A heading of that depth, 1 to 4.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// An item of a list.
    Item(String),
}

/// Lines as they are put together, and the footnotes that they refer to.
pub(super) struct Lines<'a> {
    pub(super) standard: &'a Standard,
    pub(super) labels: &'a Labels,
    pub(super) written: Vec<Line>,
    pub(super) notes: Vec<u32>,
}

impl Lines<'_> {
    pub(super) fn heading(&mut self, depth: u8, text: &str) {
        self.written.push(Line::Heading(depth, on_one_line(text)));
    }

    /// A paragraph of a label and a text; none without a text.
    pub(super) fn labelled(&mut self, label: &str, text: &str) {
        if !text.is_empty() {
            let paragraph = [label, self.labels.colon, text].concat();
            self.written.push(Line::Paragraph(on_one_line(&paragraph)));
        }
    }

    /// A heading and items; nothing without items.
    pub(super) fn list(&mut self, depth: u8, heading: &str, items: &[String]) {
        if !items.is_empty() {
            self.heading(depth, heading);
            self.written.extend(items.iter().map(|item| Line::Item(on_one_line(item))));
        }
    }

    /// A code, a text and its footnote marks; the footnotes are remembered.
    pub(super) fn marked(&mut self, code: Option<&str>, text: &str, marks: &[NoteMark]) -> String {
        let mut line = [code.unwrap_or_default(), text].join(" ").trim().to_owned();
        for mark in marks {
            line += &[" [", self.labels.note, &mark.note.to_string(), "]"].concat();
            self.notes.push(mark.note);
        }
        line
    }
}

/// A text as it is shown, without the line breaks that a hand-made document may hold.
fn on_one_line(text: &str) -> String {
    let is_break = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    text.chars().map(|c| if is_break(c) { ' ' } else { shown_character(c) }).collect()
}
