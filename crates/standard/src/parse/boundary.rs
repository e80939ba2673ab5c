//! Whether a code in a cell begins an item, or is a word of a text.

use crate::code::{Code, Kind};
use crate::key::is_space;
use crate::numbers::numbers;

use super::slice::{Slice, is_bullet};

/// How a code stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Begins,
    /// An item begins, though the text before it seems unfinished.
    BeginsAbruptly,
    Mentioned,
}

/// Words and signs after which a text can't be finished.
const UNFINISHED: [&str; 16] =
    ["依", "依據", "根據", "依照", "按照", "參照", "詳見", "請見", "之", "於", "或", "（", "(", "「", "『", "【"];

/// How far ahead it is looked whether a code comes again, in bytes.
const AHEAD: usize = 1000;

/// What stands before a code.
pub(super) struct Before<'c, 'a> {
    pub(super) kind: Kind,
    /// The character right before it.
    pub(super) boundary: char,
    /// Whether nothing but separators stands between the last code and it.
    pub(super) listed: bool,
    /// The text of the item so far.
    pub(super) text: Slice<'a>,
    /// The code of that item.
    pub(super) last: Option<&'c Code>,
}

impl Before<'_, '_> {
    /// How the code stands, where `rest` follows it.
    pub(super) fn standing(&self, code: &Code, rest: &str) -> Standing {
        let last = self.last;
        if !self.listed && last.is_some_and(|last| is_shorter(code, last)) {
            Standing::Mentioned
        } else if self.is_boundary() && !self.is_unfinished() {
            Standing::Begins
        } else if self.is_gap()
            && !self.is_sentence_open()
            && last.is_some_and(|last| succeeds(code, last))
            && !comes_again(code, rest)
        {
            Standing::BeginsAbruptly
        } else {
            Standing::Mentioned
        }
    }

    fn is_text(&self) -> bool {
        !self.text.text.chars().all(is_separator)
    }

    /// Whether an item may begin after the character before the code.
    fn is_boundary(&self) -> bool {
        match self.boundary {
            '>' | '}' | '】' | '。' | '；' | '！' | '？' => true,
            '、' | '，' | ',' | ';' => self.listed || self.kind != Kind::Indicator && self.boundary == '、',
            _ => is_space(self.boundary) || is_bullet(self.boundary) && self.boundary != '-',
        }
    }

    fn is_gap(&self) -> bool {
        is_space(self.boundary) || is_separator(self.boundary)
    }

    /// Whether the text so far can't end here. Names are parted by commas, sentences hold them.
    fn is_unfinished(&self) -> bool {
        let comma = self.kind == Kind::Indicator && self.text.text.ends_with(['、', '，', '：']);
        self.is_text() && (comma || self.ends_within_words())
    }

    /// Whether a sentence speaks of the code: `依 P1.1.2 之結果`.
    fn is_sentence_open(&self) -> bool {
        self.kind == Kind::Indicator && self.ends_within_words()
    }

    fn ends_within_words(&self) -> bool {
        UNFINISHED.iter().any(|end| self.text.text.ends_with(end))
    }
}

/// Whether a character only parts codes from one another, as in `K01、K02`.
pub(super) fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '、' | '，' | ',' | ';' | '；')
}

/// Whether a code has fewer figures than one with leading zeros, as `S3` beside `S01`.
fn is_shorter(code: &Code, last: &Code) -> bool {
    last.text[1..].starts_with('0') && code.text.len() < last.text.len()
}

/// Whether a code is the next one after the last.
fn succeeds(code: &Code, last: &Code) -> bool {
    let (mut next, code) = (numbers(&last.text), numbers(&code.text));
    if let Some(number) = next.last_mut() {
        *number += 1;
    }
    next == code
}

fn comes_again(code: &Code, rest: &str) -> bool {
    rest[..rest.floor_char_boundary(AHEAD)].contains(&code.text)
}
