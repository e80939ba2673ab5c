//! A piece of the source that knows where it stands.

use std::ops::Range;

use crate::key::is_space;

use super::entity;

/// A piece of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slice<'a> {
    pub(super) text: &'a str,
    /// The byte of the source that it starts at.
    pub(super) start: usize,
}

impl<'a> Slice<'a> {
    pub(super) fn span(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// The part from byte `from` to byte `to`, both counted within this piece.
    pub(super) fn part(&self, from: usize, to: usize) -> Self {
        Self { text: &self.text[from..to], start: self.start + from }
    }

    pub(super) fn from(&self, from: usize) -> Self {
        self.part(from, self.text.len())
    }

    pub(super) fn trim(&self) -> Self {
        let (mut start, mut end) = (0, self.text.len());
        loop {
            let rest = self.text[start..end].trim_start_matches(is_space);
            start = end - rest.len();
            end = start + rest.trim_end_matches(is_space).len();
            let text = &self.text[start..end];
            match (entity::space(text), entity::space_behind(text)) {
                (Some(len), _) => start += len,
                (None, Some(len)) => end -= len,
                (None, None) => return self.part(start, end),
            }
        }
    }

    /// The source from the start of this piece to the end of a later one.
    pub(super) fn through(&self, source: &'a str, later: Self) -> Self {
        Self { text: &source[self.start..later.span().end], start: self.start }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.trim().text.is_empty()
    }

    /// A line of a list without its bullet, and whether it has one.
    pub(super) fn without_bullet(&self) -> (Self, bool) {
        let line = self.trim();
        let bare = line.text.trim_start_matches(is_bullet).len();
        (line.from(line.text.len() - bare).trim(), bare < line.text.len())
    }

    /// The pieces between tabs.
    pub(super) fn cells(&self) -> Vec<Self> {
        let mut start = 0;
        let cell = |text: &'a str| {
            let cell = Self { text, start: self.start + start }.trim();
            start += text.len() + 1;
            cell
        };
        self.text.split('\t').map(cell).collect()
    }
}

/// Whether a character stands before the entries of a list: a dash, a bullet, or a private-use one from a symbol font.
pub(super) fn is_bullet(character: char) -> bool {
    matches!(character, '-' | '–' | '•' | '‧' | '·' | '∙' | '●' | '○' | '■' | '□' | '◆' | '◇' | '▪' | '➢')
        || ('\u{f000}'..='\u{f0ff}').contains(&character)
}

/// Goes on with a text in the next line.
pub(super) fn extend<'a>(source: &'a str, text: &mut Vec<Slice<'a>>, more: Vec<Slice<'a>>) {
    for slice in more {
        match text.last_mut() {
            Some(last) => *last = last.through(source, slice),
            None => text.push(slice),
        }
    }
}

/// Whether a character is a letter or figure of ASCII, where a space parts words.
pub(super) fn is_latin(character: char) -> bool {
    character.is_ascii_alphanumeric()
}
