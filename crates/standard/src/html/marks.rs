//! Texts with footnote marks: links to the notes.

use maud::{Markup, html};

use super::view::View;
use crate::NoteMark;

impl View<'_> {
    /// A code, where there is one, and a text with its marks.
    pub(super) fn coded(&self, code: Option<&str>, text: &str, marks: &[NoteMark]) -> Markup {
        html! { @if let Some(code) = code { (code) " " } (self.marked(text, marks)) }
    }

    /// A text with its marks where they stood.
    pub(super) fn marked(&self, text: &str, marks: &[NoteMark]) -> Markup {
        let mut marks: Vec<_> = marks.iter().map(|mark| (byte(text, mark.at), mark.note)).collect();
        marks.sort_by_key(|(at, _)| *at);
        let starts = [0].into_iter().chain(marks.iter().map(|(at, _)| *at));
        let pieces = starts.zip(marks.iter().map(|(at, note)| (*at, *note)));
        let rest = marks.last().map_or(0, |(at, _)| *at);
        html! {
            @for (start, (end, note)) in pieces { (text[start..end]) (self.mark(note)) }
            (text[rest..])
        }
    }

    /// A mark; a link where the document gives the note.
    fn mark(&self, number: u32) -> Markup {
        let mark = html! { (self.word(self.words.note)) (number) };
        let is_given = self.standard.notes.iter().any(|note| note.number == number);
        html! { sup { @if is_given { a href={ "#" (self.note_id(number)) } { (mark) } } @else { (mark) } } }
    }
}

/// The byte at which the character so many from the start begins; the end where there are fewer.
fn byte(text: &str, at: u32) -> usize {
    text.char_indices().nth(at as usize).map_or(text.len(), |(byte, _)| byte)
}
