//! Text as it is shown: without tags, marks and line breaks, with white space collapsed.

use crate::NoteMark;
use crate::key::is_space;

use super::entity;
use super::marks::Marks;
use super::slice::{Slice, is_latin};

/// A cleaned text.
#[derive(Clone, Debug, Default)]
pub(super) struct Clean<'a> {
    pub(super) text: String,
    pub(super) notes: Vec<NoteMark>,
    /// Where each mark of `notes` stands in the source.
    pub(super) places: Vec<Slice<'a>>,
    /// Where a page break parts two Latin words or numbers, so that it can't be known whether a space belongs there.
    pub(super) joints: Vec<Slice<'a>>,
}

/// What stood between two characters besides themselves.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "any of them may stand there, in any order")]
struct Gap {
    space: bool,
    line: bool,
    paragraph: bool,
    page: bool,
    mark: bool,
}

/// Tags that end a line; all others of [`INLINE`] vanish.
const BLOCK: [&str; 12] = ["p", "br", "div", "li", "ul", "ol", "tr", "td", "th", "table", "tbody", "hr"];
const INLINE: [&str; 14] =
    ["b", "i", "u", "s", "em", "strong", "sup", "sub", "span", "a", "font", "small", "mark", "del"];

/// Cleans a text that stands in one or more pieces; pieces are what page breaks left of it.
pub(super) fn clean<'a>(pieces: &[Slice<'a>], marks: Marks) -> Clean<'a> {
    let mut cleaner = Cleaner::default();
    for piece in pieces {
        cleaner.gap.page = true;
        cleaner.piece(*piece, marks);
    }
    cleaner.clean
}

#[derive(Default)]
struct Cleaner<'a> {
    clean: Clean<'a>,
    length: u32,
    last: Option<char>,
    gap: Gap,
}

impl<'a> Cleaner<'a> {
    fn piece(&mut self, piece: Slice<'a>, marks: Marks) {
        let mut at = 0;
        while let Some(character) = piece.text[at..].chars().next() {
            let rest = piece.from(at);
            at += if let Some(mark) = marks.in_text(rest.text, self.last) {
                let at = self.length;
                self.clean.notes.extend(mark.numbers.into_iter().map(|note| NoteMark { note, at }));
                self.clean.places.push(rest.part(0, mark.len));
                self.gap.mark = true;
                mark.len + marks.comma(&rest.text[mark.len..])
            } else if let Some((len, block)) = tag(rest.text) {
                self.gap.paragraph |= block;
                len
            } else {
                let (character, len) = entity::read(rest.text).unwrap_or((character, character.len_utf8()));
                self.character(character, rest);
                len
            };
        }
    }

    fn character(&mut self, character: char, rest: Slice<'a>) {
        if matches!(character, '\n' | '\r') {
            self.gap.line = true;
        } else if is_space(character) {
            self.gap.space |= character.is_whitespace();
        } else {
            if let Some(last) = self.last {
                if self.gap.page && is_latin(last) && is_latin(character) {
                    self.clean.joints.push(rest.part(0, rest.text.chars().next().map_or(0, char::len_utf8)));
                }
                if self.gap.is_space(last, character) {
                    self.push(' ');
                }
            }
            self.gap = Gap::default();
            self.push(character);
            self.last = Some(character);
        }
    }

    fn push(&mut self, character: char) {
        self.clean.text.push(character);
        self.length += 1;
    }
}

impl Gap {
    /// Whether it leaves a space between two characters.
    fn is_space(self, before: char, after: char) -> bool {
        let words = is_latin(before) && is_latin(after);
        if self.mark {
            // The space around a mark is the mark's own, but words need one.
            (self.space || self.line || self.paragraph) && words
        } else if self.page {
            words
        } else if self.line && !self.paragraph {
            before.is_ascii() || after.is_ascii()
        } else {
            self.space || self.paragraph
        }
    }
}

/// The length of the HTML tag that a text starts with, and whether it ends a line.
fn tag(text: &str) -> Option<(usize, bool)> {
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric())?;
    let block = BLOCK.iter().any(|tag| name[..end].eq_ignore_ascii_case(tag));
    // A single capital is more likely a word in angle brackets than a tag.
    let is_inline =
        |tag: &&str| if tag.len() > 1 { name[..end].eq_ignore_ascii_case(tag) } else { &name[..end] == *tag };
    if !block && !INLINE.iter().any(is_inline) {
        return None;
    }
    let close = inner.char_indices().take(200).find(|&(_, c)| c == '>')?.0;
    Some((close + 2, block))
}

/// Whether a text is nothing but tags and white space.
pub(super) fn is_markup(text: &str) -> bool {
    let mut rest = text.trim_start();
    while let Some((len, _)) = tag(rest) {
        rest = rest[len..].trim_start();
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pieces: &[&str], text: &str, marks: &[(u32, u32)]) {
        let slices: Vec<Slice> = pieces.iter().map(|text| Slice { text, start: 0 }).collect();
        let clean = clean(&slices, Marks { asterisks: true, superscripts_only: false });
        let found: Vec<(u32, u32)> = clean.notes.iter().map(|mark| (mark.note, mark.at)).collect();
        assert_eq!((clean.text.as_str(), found.as_slice()), (text, marks), "{pieces:?}");
    }

    #[test]
    fn white_space_is_collapsed() {
        check(&["  組織 \u{3000} /  客戶 "], "組織 / 客戶", &[]);
        check(&["甲\n乙"], "甲乙", &[]);
        check(&["規劃。\n2. 執行"], "規劃。 2. 執行", &[]);
    }

    #[test]
    fn tags_vanish_and_other_angles_stay() {
        check(&["<p>甲</p><p>乙</p>"], "甲 乙", &[]);
        check(&["x<sup>2</sup> < 5<br/>乙"], "x2 < 5 乙", &[]);
        check(&["A<B>C <script>"], "A<B>C <script>", &[]);
    }

    #[test]
    fn marks_leave_with_their_space() {
        check(&["企劃提案書 ^{【註2】} 。"], "企劃提案書。", &[(2, 5)]);
        check(&["規範 ^{【註1】}"], "規範", &[(1, 2)]);
        check(&["用 Excel ^{【註1】} VBA"], "用 Excel VBA", &[(1, 7)]);
        check(&["甲（註1）乙[註 2]丙*3"], "甲乙丙", &[(1, 1), (2, 2), (3, 3)]);
        check(&["甲^{【註1】【註2】}乙【註3、4】"], "甲乙", &[(1, 1), (2, 1), (3, 2), (4, 2)]);
        check(&["3*4 公分（備註）^{2}"], "3*4 公分（備註）^{2}", &[]);
    }

    #[test]
    fn pages_cut_anywhere() {
        check(&["帳款及代", "收費用。"], "帳款及代收費用。", &[]);
        check(&["<p>帳款及代</p>", "<p>收費用。</p>"], "帳款及代收費用。", &[]);
        check(&["Google", "Analytics"], "Google Analytics", &[]);
    }
}
