//! A cell, or a line of a list, as the items that stand in it: each from its code to the next.

use crate::locate::Report;

use super::slice::{Slice, is_bullet, is_latin, is_space};
use super::text::is_bare;
use crate::code::{self, Code, Kind};

/// A piece of a cell: an item with its code, or text that no code stands before.
#[derive(Clone, Debug)]
pub(super) struct Item<'a> {
    pub(super) code: Option<Code>,
    /// What is written of it; more than one piece where a page break cuts it.
    pub(super) text: Vec<Slice<'a>>,
    /// The code, or the text where there is no code.
    pub(super) place: Slice<'a>,
    /// Whether no space parts the code from the text beside it.
    pub(super) tight: bool,
    /// Codes within the text, read as words of it.
    pub(super) mentions: Vec<Slice<'a>>,
}

impl Item<'_> {
    /// Whether it belongs to the item before it: as text that a page cut off, or as the same code with the text that
    /// the first lacks.
    pub(super) fn goes_on_with(&self, last: &Item, fresh: bool) -> bool {
        match (&self.code, &last.code) {
            (None, _) => !fresh,
            (Some(code), Some(same)) => code.text == same.text && last.text.iter().all(Slice::is_blank),
            (Some(_), None) => false,
        }
    }

    /// Warns where a code has an unusual form, or may have been taken for a word of a text.
    pub(super) fn report_doubts(&self, kind: Kind, report: &mut Report) {
        if let Some(code) = self.code.as_ref().filter(|code| code.odd) {
            let (written, name) = (self.place.text, kind.name());
            let (message, help) = if written == code.text {
                (
                    format!("{written} has fewer numbers than the code of an {name} has"),
                    "number it within its task, such as `1.1.1`".into(),
                )
            } else {
                (
                    format!("`{written}` is read as the {name} code {}", code.text),
                    format!("write it `{}`, with a space behind it", code.text),
                )
            };
            report.warn(self.place.span(), "code-form", message, help);
        }
        if self.tight {
            let message = format!("no space parts the code {} from the text beside it", self.place.text);
            report.warn(self.place.span(), "code-form", message, "write a space before the code and behind it");
        }
        for mention in &self.mentions {
            let message = format!("`{}` is read as a word of the text that it stands in", mention.text.trim());
            report.warn(
                mention.span(),
                "code-in-text",
                message,
                "end the text before it with `。` if an item begins here",
            );
        }
    }
}

/// Words and signs after which a text can't be finished, so that a code behind them belongs to the text.
const UNFINISHED: [&str; 20] = [
    "依", "依據", "根據", "依照", "按照", "參照", "詳見", "請見", "之", "於", "或", "及", "、", "，", "：", "（", "(",
    "「", "『", "【",
];

/// The items of a cell, in order. Text before the first code is an item without one.
pub(super) fn split<'a>(kind: Kind, cell: Slice<'a>) -> Vec<Item<'a>> {
    let mut items: Vec<Item<'a>> = Vec::new();
    let mut begin = 0;
    let mut next = 0;
    let mut before = ' ';
    // Whether nothing but separators stands between the last code and here.
    let mut listed = false;
    // Mentions of codes before the first item.
    let mut early = Vec::new();
    for (at, character) in cell.text.char_indices() {
        let boundary = std::mem::replace(&mut before, character);
        if at < next {
            continue;
        }
        let begins = begins(boundary, listed);
        listed &= is_separator(character);
        if is_latin(boundary) || boundary == '.' {
            continue;
        }
        let Some(code) = code::read(kind, &cell.text[at..]) else { continue };
        next = at + code.len;
        let place = cell.part(at, next);
        if !begins || is_unfinished(finished(cell, begin, at)) {
            match items.last_mut() {
                Some(item) => item.mentions.push(place),
                None => early.push(place),
            }
            continue;
        }
        close(&mut items, cell, begin, at);
        let tight = code.tight || matches!(boundary, '。' | '；' | '！' | '？');
        items.push(Item { code: Some(code), text: Vec::new(), place, tight, mentions: Vec::new() });
        begin = next;
        listed = true;
    }
    close(&mut items, cell, begin, cell.text.len());
    if let Some(first) = items.first_mut() {
        first.mentions.extend(early);
    }
    items
}

/// Whether a code may begin after `boundary`.
fn begins(boundary: char, listed: bool) -> bool {
    match boundary {
        '>' | '}' | '】' | '。' | '；' | '！' | '？' => true,
        '、' | '，' | ',' | ';' => listed,
        _ => is_space(boundary) || is_bullet(boundary) && boundary != '-',
    }
}

/// Whether a character only parts codes from one another, as in `K01、K02`.
fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '、' | '，' | ',' | ';' | '；')
}

/// The text before a code, without the bullet that belongs to the code.
fn finished(cell: Slice<'_>, begin: usize, end: usize) -> Slice<'_> {
    let text = cell.part(begin, end).trim();
    let bare = text.text.trim_end_matches(is_bullet);
    // A dash is a bullet only where it stands by itself.
    let dash = text.text[bare.len()..].starts_with('-') && !bare.is_empty() && !bare.ends_with(char::is_whitespace);
    if dash || end == cell.text.len() { text } else { text.part(0, bare.len()).trim() }
}

fn is_unfinished(text: Slice) -> bool {
    !text.text.chars().all(is_separator) && UNFINISHED.iter().any(|end| text.text.ends_with(end))
}

/// Gives the text so far to the item that it belongs to, or makes it an item without a code.
fn close<'a>(items: &mut Vec<Item<'a>>, cell: Slice<'a>, begin: usize, end: usize) {
    let text = finished(cell, begin, end);
    match items.last_mut() {
        Some(item) if text.text.chars().all(is_separator) => item.text.push(text.part(0, 0)),
        Some(item) => item.text.push(text),
        None if is_bare(text.text) => {}
        None => items.push(Item { code: None, text: vec![text], place: text, tight: false, mentions: Vec::new() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The items of a cell, a line each: the code, then the text.
    #[track_caller]
    fn check(kind: Kind, cell: &str, expected: &[&str]) {
        let items = split(kind, Slice { text: cell, start: 0 });
        let line = |item: &Item| {
            let code = item.code.as_ref().map_or("–", |code| &code.text);
            let text: Vec<&str> = item.text.iter().map(|slice| slice.text).collect();
            format!("{code} {}", text.join("|"))
        };
        assert_eq!(items.iter().map(line).collect::<Vec<_>>(), expected, "{cell}");
    }

    #[test]
    fn from_code_to_code() {
        check(Kind::Knowledge, "K01 茶葉 K02 存貨", &["K01 茶葉", "K02 存貨"]);
        check(Kind::Knowledge, "<p>K01 茶葉</p> <p>K02 存貨</p>", &["K01 茶葉</p> <p>", "K02 存貨</p>"]);
        check(Kind::Skill, "S01 品評^{【註1】}S02 議價", &["S01 品評^{【註1】}", "S02 議價"]);
        check(Kind::Indicator, "P1.1.1 甲。P1.1.2 乙。", &["P1.1.1 甲。", "P1.1.2 乙。"]);
        check(Kind::Knowledge, "\u{f06c} K01 甲 \u{f06c} K02 乙", &["K01 甲", "K02 乙"]);
        check(Kind::Knowledge, "K01、K02；K03", &["K01 ", "K02 ", "K03 "]);
    }

    #[test]
    fn text_before_the_first_code() {
        check(Kind::Indicator, "收費用。 P1.1.2 乙。", &["– 收費用。", "P1.1.2 乙。"]);
        check(Kind::Indicator, "、", &["– 、"]);
        check(Kind::Indicator, " ", &[]);
    }

    #[test]
    fn codes_within_words_and_sentences() {
        check(Kind::Skill, "S01 操作KPS2431與PS5 S02 乙", &["S01 操作KPS2431與PS5", "S02 乙"]);
        check(Kind::Indicator, "P1.1.1 依 P1.1.2 之結果。 P1.1.3 丙", &["P1.1.1 依 P1.1.2 之結果。", "P1.1.3 丙"]);
        check(Kind::Knowledge, "K01 參與 K02 數據", &["K01 參與", "K02 數據"]);
        check(Kind::Indicator, "P1.1.1 用 K05 規範", &["P1.1.1 用 K05 規範"]);
    }
}
