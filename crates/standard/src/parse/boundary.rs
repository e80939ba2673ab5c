//! Whether a code in a cell begins an item, or is a word of a text.

use crate::code::{Code, CodeKind};
use crate::key::is_space;
use crate::numbers::numbers;

use super::slice::{Slice, is_bullet, is_latin};
use super::text::is_markup;

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

/// Words before a code that speak of it, and words behind it.
const CITING: [&str; 14] =
    ["依", "依據", "根據", "依照", "按照", "參照", "詳見", "請見", "（", "(", "「", "『", "【", "〔"];
const CITED: [&str; 8] = ["之", "的", "所", "及", "與", "和", "或", "）"];
/// Words that join a code to the text before it, where nothing parts them.
const JOINING: [&str; 6] = ["與", "及", "和", "同", "如", "見"];
/// Words that join the last two names of a list, and words that only end like them.
const AND: [&str; 4] = ["以及", "及", "與", "和"];
const LIKE_AND: [&str; 16] = [
    "參與", "給與", "賦與", "授與", "贈與", "涉及", "提及", "普及", "觸及", "顧及", "擴及", "調和", "飽和", "緩和",
    "中和", "混和",
];

/// How far ahead it is looked whether a code comes again, in bytes.
const AHEAD: usize = 1000;

/// How far back it is looked for an open bracket, in bytes.
pub(super) const NEAR: usize = 300;

/// What stands before a code.
pub(super) struct Before<'c, 'a> {
    pub(super) kind: CodeKind,
    /// The character right before it.
    pub(super) boundary: char,
    /// Whether nothing but separators stands between the last code and it.
    pub(super) listed: bool,
    /// The text of the item so far.
    pub(super) text: Slice<'a>,
    /// The code of that item.
    pub(super) last: Option<&'c Code>,
    /// The code of the item before that.
    pub(super) earlier: Option<&'c Code>,
    /// The last code of the cell beside it, where items of that kind stand.
    pub(super) beside: Option<&'c Code>,
}

impl Before<'_, '_> {
    /// Whether it may be a code at all: it isn't part of a Latin word, and one that is written as words are is expected.
    pub(super) fn may_stand(&self, code: &Code) -> bool {
        let first = self.last.is_none() && is_markup(self.text.text);
        let like_last = || self.last.is_some_and(|last| last.doubtful) && self.is_boundary();
        let own = !is_latin(self.boundary) || is_unmistakable(code) && self.is_expected(code);
        own && (!code.doubtful || first || like_last() || self.is_expected(code))
    }

    /// Whether it is the next code after the last, or the one before that, where the last jumps; or the next of the cell
    /// beside it, in the wrong one.
    pub(super) fn is_expected(&self, code: &Code) -> bool {
        let beside = self.beside.filter(|beside| beside.text.as_bytes().first() == code.text.as_bytes().first());
        [self.last, self.earlier, beside].into_iter().flatten().any(|last| succeeds(code, last))
    }

    /// How many bytes of the text before a code that is the next of a list are the word that joins it to the list.
    pub(super) fn and(&self, code: &Code) -> usize {
        let text = self.text.text;
        let is_like = LIKE_AND.iter().any(|word| text.ends_with(word));
        let and = AND.iter().find(|and| text.ends_with(**and));
        and.filter(|_| self.is_list() && !is_like && self.is_expected(code)).map_or(0, |and| and.len())
    }

    /// Whether names stand in the cell, and not sentences.
    fn is_list(&self) -> bool {
        self.kind != CodeKind::Indicator
    }

    /// Whether a code with the letter of another kind may have been meant for one of this kind, or of that.
    pub(super) fn may_stand_for_own(&self, code: &Code) -> bool {
        let names = matches!(self.kind, CodeKind::Knowledge | CodeKind::Skill);
        is_unmistakable(code) && !code.doubtful && !code.odd && self.is_boundary() && (names || self.is_expected(code))
    }

    /// How the code stands, where `rest` follows it; `from` begins with it.
    pub(super) fn standing(&self, code: &Code, from: &str, rest: &str) -> Standing {
        let last = self.last;
        if !self.listed && last.is_some_and(|last| is_shorter(code, last) || self.is_plainer(code, last)) {
            Standing::Mentioned
        } else if self.is_boundary() && !self.is_unfinished() && !self.is_in_brackets(from) {
            Standing::Begins
        } else if (self.is_expected(code) || last.is_some_and(|last| self.is_joined(code, last)))
            && !self.is_cited(code, from, rest)
            && !comes_again(code, rest)
        {
            Standing::BeginsAbruptly
        } else {
            Standing::Mentioned
        }
    }

    /// Whether it is no word, and nothing parts it from the text before it.
    fn is_joined(&self, code: &Code, last: &Code) -> bool {
        let sentence = self.kind == CodeKind::Indicator;
        let alike = code.text.len() == last.text.len() || numbers(&code.text) > numbers(&last.text);
        let follows = !sentence || !code.unspaced && numbers(&code.text) > numbers(&last.text);
        is_unmistakable(code) && alike && follows && !self.is_boundary() && !self.ends_within_words()
    }

    /// Whether it isn't written as the codes here are, in brackets or with a small letter, and may be a word.
    fn is_plainer(&self, code: &Code, last: &Code) -> bool {
        last.doubtful && !code.doubtful && !is_unmistakable(code) && !self.is_expected(code)
    }

    fn is_text(&self) -> bool {
        !self.text.text.chars().all(is_separator)
    }

    /// Whether an item may begin after the character before the code.
    fn is_boundary(&self) -> bool {
        match self.boundary {
            '>' | '}' | '】' | '。' | '；' | '！' | '？' => true,
            '、' | '，' | ',' | ';' => self.listed || self.kind != CodeKind::Indicator && self.boundary == '、',
            _ => is_space(self.boundary) || is_bullet(self.boundary) && self.boundary != '-',
        }
    }

    fn is_gap(&self) -> bool {
        is_space(self.boundary) || is_separator(self.boundary)
    }

    /// Whether the text so far can't end here. Names are parted by commas, sentences hold them.
    fn is_unfinished(&self) -> bool {
        let comma = self.kind == CodeKind::Indicator && self.text.text.ends_with(['、', '，', '：']);
        self.is_text() && (comma || self.ends_within_words())
    }

    /// Whether the text speaks of the code: `依 P1.1.2 之結果`, `（K02）`.
    fn is_cited(&self, code: &Code, from: &str, rest: &str) -> bool {
        let ends = |words: &[&str]| words.iter().any(|word| self.text.text.ends_with(word));
        let begins = |words: &[&str]| words.iter().any(|word| rest.trim_start().starts_with(word));
        let sentence = self.kind == CodeKind::Indicator;
        let bracketed = from.starts_with(['（', '(']) && !self.last.is_some_and(|last| last.doubtful);
        let joining = ends(&JOINING) && self.and(code) == 0;
        let joined = !self.is_gap() && (bracketed || joining || begins(&CITED));
        joined || self.is_in_brackets(from) || sentence && (ends(&CITING) || begins(&CITED))
    }

    fn is_in_brackets(&self, from: &str) -> bool {
        let text = self.text.text;
        let text = &text[text.floor_char_boundary(text.len().saturating_sub(NEAR))..];
        let is_open = text.rfind(['（', '(']).is_some_and(|open| !text[open..].contains(['）', ')']));
        is_open && from[..from.floor_char_boundary(AHEAD)].contains(['）', ')'])
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

/// Whether no word is written like a code: with a leading zero, or with the numbers of a task.
pub(super) fn is_unmistakable(code: &Code) -> bool {
    code.text[1..].starts_with('0') || code.text.matches('.').count() > 1
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
