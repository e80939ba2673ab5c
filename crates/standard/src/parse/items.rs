//! A cell, or a line of a list, as the items that stand in it: each from its code to the next.

use crate::code::{self, Code, CodeKind};
use crate::key::is_space;
use crate::report::Report;

use super::boundary::{Before, Standing, is_separator, is_unmistakable};
use super::entity;
use super::slice::{Slice, is_bullet};
use super::text::is_markup;

/// A piece of a cell: an item with its code, or text that no code stands before.
#[derive(Clone, Debug)]
pub(super) struct Item<'a> {
    pub(super) code: Option<Code>,
    /// What is written of it; more than one piece where a page break cuts it.
    pub(super) text: Vec<Slice<'a>>,
    /// The code, or the text where there is no code.
    pub(super) place: Slice<'a>,
    /// Whether no space parts the code from the text beside it.
    pub(super) unspaced: bool,
    /// Whether the text before the code seems unfinished.
    pub(super) abrupt: bool,
    /// Codes within the text, read as words of it.
    pub(super) mentions: Vec<Slice<'a>>,
    /// Whether its code has the letter of another kind.
    pub(super) foreign: bool,
}

impl<'a> Item<'a> {
    /// An item with a code, about which nothing is doubtful.
    pub(super) fn of_code(code: Code, text: Slice<'a>, place: Slice<'a>) -> Self {
        let text = vec![text];
        Self { code: Some(code), text, place, unspaced: false, abrupt: false, mentions: Vec::new(), foreign: false }
    }

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
    pub(super) fn report_doubts(&self, kind: CodeKind, report: &mut Report) {
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
        if self.abrupt {
            let message =
                format!("an item is read to begin at {}, though the text before it seems unfinished", self.place.text);
            report.warn(
                self.place.span(),
                "code-in-text",
                message,
                "end the text before it, or write the code without a space",
            );
        }
        if self.unspaced {
            let message = format!("no space parts the code {} from the text beside it", self.place.text);
            report.warn(self.place.span(), "code-form", message, "write a space before the code and behind it");
        }
        self.mentions.iter().for_each(|mention| report_word(*mention, report));
        if let Some(code) = self.code.as_ref().filter(|_| self.foreign) {
            let message = format!(
                "{} has the letter of another kind; it is read as a code of this column, the {}s",
                code.text,
                kind.name()
            );
            let help = "give it a code of its kind, or move it to its own column";
            report.warn(self.place.span(), "code-of-another-kind", message, help);
        }
    }

    /// Reports that the code of an item is read as a word.
    pub(super) fn report_as_word(&self, report: &mut Report) {
        report_word(self.place, report);
    }
}

fn report_word(word: Slice, report: &mut Report) {
    let message = format!("`{}` is read as a word of the text that it stands in", word.text.trim());
    report.warn(word.span(), "code-in-text", message, "end the text before it with `。` if an item begins here");
}

/// The items of a cell of the content table, which may have codes with the letter of another kind throughout, or before its
/// own: `K01` for skills, `T1.1.1` for indicators. `beside` is the last code of the cell where that kind stands.
pub(super) fn of_cell<'a>(
    code_before: Option<&Code>,
    beside: Option<&Code>,
    kind: CodeKind,
    cell: Slice<'a>,
) -> Vec<Item<'a>> {
    let mut own = split_after(code_before, beside, kind, cell);
    if own.first().is_some_and(|item| item.code.is_some() && !item.foreign)
        || code_before.is_some_and(|code| kind.has(code))
    {
        return own;
    }
    let is_own = |item: &Item| item.code.as_ref().is_some_and(|code| !item.foreign && is_unmistakable(code));
    let first_own = own.iter().position(is_own);
    let end = first_own.map_or(cell.text.len(), |at| own[at].place.start - cell.start);
    let head = cell.part(0, end);
    let others = kind.mistaken_for().iter().map(|other| (other, split_after(code_before, None, *other, head)));
    // Where the rest of a text stands before the first code, the row before has such codes.
    let is_coded = |(other, items): &(&CodeKind, Vec<Item>)| {
        let first = if code_before.is_some_and(|code| other.has(code)) { items.len() } else { 1 };
        items.iter().take(first).any(|item| item.code.is_some())
    };
    let Some((_, mut items)) = others.into_iter().find(is_coded) else { return own };
    for item in &mut items {
        item.foreign = true;
    }
    if let Some(at) = first_own {
        items.extend(own.drain(at..));
    }
    items
}

/// The items of a cell, in order. Text before the first code is an item without one.
pub(super) fn split(kind: CodeKind, cell: Slice<'_>) -> Vec<Item<'_>> {
    split_after(None, None, kind, cell)
}

/// The items of a cell that goes on with the item of a code, beside a cell that ends with another.
pub(super) fn split_after<'a>(
    code_before: Option<&Code>,
    beside: Option<&Code>,
    kind: CodeKind,
    cell: Slice<'a>,
) -> Vec<Item<'a>> {
    let mut items: Vec<Item<'a>> = Vec::new();
    let mut begin = 0;
    let mut next = 0;
    // Where white space ends that is written as an entity.
    let mut space = 0;
    // Whether nothing but separators stands between the last code and here.
    let mut only_separators = false;
    let mut early_mentions = Vec::new();
    for (at, character) in cell.text.char_indices() {
        if at < next {
            continue;
        }
        let listed = only_separators;
        if let Some(len) = entity::space(&cell.text[at..]) {
            next = at + len;
            space = next;
            continue;
        }
        let before = cell.text[..at].chars().next_back().filter(|_| at > space);
        let boundary = before.unwrap_or(' ');
        only_separators &= is_separator(character);
        let Some((code, foreign)) = read(kind, character, &cell.text[at..]).filter(|_| boundary != '.') else {
            continue;
        };
        let last = items.last().map_or(code_before, |item| item.code.as_ref());
        let earlier = items.iter().rev().nth(1).and_then(|item| item.code.as_ref());
        let around = Before { kind, boundary, listed, text: finished(cell, begin, at), last, earlier, beside };
        if !around.may_stand(&code) || foreign && !around.may_stand_for_own(&code) {
            continue;
        }
        next = at + code.len;
        let place = cell.part(at, next);
        let standing = around.standing(&code, &cell.text[at..], &cell.text[next..]);
        if standing == Standing::Mentioned || foreign && !around.is_expected(&code) {
            items.last_mut().map_or(&mut early_mentions, |item| &mut item.mentions).push(place);
            continue;
        }
        let and = around.and(&code);
        close(kind, &mut items, cell, begin, at);
        if let Some(text) = items.last_mut().and_then(|item| item.text.last_mut()).filter(|_| and > 0) {
            *text = text.part(0, text.text.len().saturating_sub(and)).trim();
        }
        let joined = !is_space(boundary) && !matches!(boundary, '>' | '}' | '】') && !is_bullet(boundary);
        let unspaced = code.unspaced || joined;
        let abrupt = standing == Standing::BeginsAbruptly || and > 0;
        items.push(Item { code: Some(code), text: Vec::new(), place, unspaced, abrupt, mentions: Vec::new(), foreign });
        begin = next;
        only_separators = true;
    }
    close(kind, &mut items, cell, begin, cell.text.len());
    if let Some(first) = items.first_mut() {
        first.mentions.extend(early_mentions);
    }
    items
}

/// A code at the start of a text, and whether it has the letter of another kind.
fn read(kind: CodeKind, character: char, text: &str) -> Option<(Code, bool)> {
    let of = |kind: &CodeKind| if kind.may_begin(character) { code::read(*kind, text) } else { None };
    let own = of(&kind).map(|code| (code, false));
    own.or_else(|| kind.mistaken_for().iter().find_map(of).map(|code| (code, true)))
}

/// The text before a code, without the bullet that belongs to the code.
fn finished(cell: Slice<'_>, begin: usize, end: usize) -> Slice<'_> {
    let text = cell.part(begin, end).trim();
    let bare = text.text.trim_end_matches(is_bullet);
    // A dash is a bullet only where it stands by itself.
    let dash = text.text[bare.len()..].starts_with('-') && !bare.is_empty() && !bare.ends_with(char::is_whitespace);
    if dash || end == cell.text.len() { text } else { text.part(0, bare.len()).trim() }
}

/// Gives the text so far to the item that it belongs to, or makes it an item without a code.
fn close<'a>(kind: CodeKind, items: &mut Vec<Item<'a>>, cell: Slice<'a>, begin: usize, end: usize) {
    let text = finished(cell, begin, end);
    // A sign of a list parts an item from the next, and is no text of either.
    let signs: &[char] = if kind == CodeKind::Indicator { &['、'] } else { &['、', '，', ',', '；', '／', '/'] };
    let text = if end < cell.text.len() { text.part(0, text.text.trim_end_matches(signs).len()).trim() } else { text };
    match items.last_mut() {
        Some(item) if text.text.chars().all(is_separator) => item.text.push(text.part(0, 0)),
        Some(item) => item.text.push(text),
        None if is_markup(text.text) => {}
        None => items.push(Item {
            code: None,
            text: vec![text],
            place: text,
            unspaced: false,
            abrupt: false,
            mentions: Vec::new(),
            foreign: false,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The items of a cell, a line each: the code, then the text.
    #[track_caller]
    fn check(kind: CodeKind, cell: &str, expected: &[&str]) {
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
        check(CodeKind::Knowledge, "K01 茶葉 K02 存貨", &["K01 茶葉", "K02 存貨"]);
        check(CodeKind::Knowledge, "<p>K01 茶葉</p> <p>K02 存貨</p>", &["K01 茶葉</p> <p>", "K02 存貨</p>"]);
        check(CodeKind::Skill, "S01 品評^{【註1】}S02 議價", &["S01 品評^{【註1】}", "S02 議價"]);
        check(CodeKind::Indicator, "P1.1.1 甲。P1.1.2 乙。", &["P1.1.1 甲。", "P1.1.2 乙。"]);
        check(CodeKind::Knowledge, "\u{f06c} K01 甲 \u{f06c} K02 乙", &["K01 甲", "K02 乙"]);
        check(CodeKind::Knowledge, "K01、K02；K03", &["K01 ", "K02 ", "K03 "]);
    }

    #[test]
    fn text_before_the_first_code() {
        check(CodeKind::Indicator, "收費用。 P1.1.2 乙。", &["– 收費用。", "P1.1.2 乙。"]);
        check(CodeKind::Indicator, "、", &["– 、"]);
        check(CodeKind::Indicator, " ", &[]);
    }

    #[test]
    fn the_next_code_after_an_unfinished_text() {
        check(CodeKind::Knowledge, "K01 設計依據 K02 茶葉、 K03 水質", &["K01 設計依據", "K02 茶葉", "K03 水質"]);
        check(CodeKind::Skill, "S01.聞香、S02.辨色", &["S01 聞香", "S02 辨色"]);
        check(CodeKind::Task, "T3.1 洗、\nT3.2 晾", &["T3.1 洗", "T3.2 晾"]);
        check(
            CodeKind::Indicator,
            "P1.1.1 依 P1.1.2 之結果。 P1.1.2 乙。",
            &["P1.1.1 依 P1.1.2 之結果。", "P1.1.2 乙。"],
        );
    }

    #[test]
    fn codes_within_words_and_sentences() {
        check(CodeKind::Skill, "S01 操作KPS2431與PS5 S02 乙", &["S01 操作KPS2431與PS5", "S02 乙"]);
        check(CodeKind::Indicator, "P1.1.1 依 P1.1.2 之結果。 P1.1.3 丙", &["P1.1.1 依 P1.1.2 之結果。", "P1.1.3 丙"]);
        check(CodeKind::Knowledge, "K01 參與 K02 數據", &["K01 參與", "K02 數據"]);
        check(CodeKind::Skill, "S01 AWS S3 儲存 S02 備份", &["S01 AWS S3 儲存", "S02 備份"]);
        check(CodeKind::Knowledge, "K1 茶 K01 水 K101 火", &["K1 茶", "K01 水", "K101 火"]);
        check(CodeKind::Indicator, "P1.1.1 用 K05 規範", &["P1.1.1 用 K05 規範"]);
    }
}
