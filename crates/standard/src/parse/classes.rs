//! The official classifications in the profile: names, and as many codes, in two cells.

use crate::{Class, Text};

use super::assemble::Assembler;
use super::marks::Marks;
use super::slice::Slice;
use super::text::clean;

/// What parts the entries of a list, strongest first. A weaker one only counts where it gives as many names as codes.
const SEPARATORS: [fn(char) -> bool; 5] =
    [|c| c == '\n', |c| matches!(c, '；' | ';'), |c| matches!(c, '\n' | '；' | ';'), |c| c == '／', |c| c == '、'];

/// The entries that two cells hold: the names in one and their codes in the other.
pub(super) fn classes(names: &[Slice], codes: &[Slice], assembler: &mut Assembler) -> Vec<Class> {
    assembler.report_marks(names);
    assembler.report_marks(codes);
    let codes = lines(codes);
    let codes: Vec<&str> = codes.split(is_between_codes).filter(|code| !code.is_empty()).collect();
    let written = if codes.len() == 1 { clean(names, Marks::default().without_words()).text } else { lines(names) };
    let names_found = pair(&written, codes.len());
    if names_found.len() != codes.len() && !codes.is_empty() {
        let span = names.first().or(names.last()).map_or(0..0, Slice::span);
        let message = format!("{} names stand beside {} codes", names_found.len(), codes.len());
        assembler.report.warn(span, "classification-pairs", message, "part the names, and their codes, with `；`");
    }
    let count = names_found.len().max(codes.len());
    let text = |list: &[&str], index: usize| list.get(index).map(|text| Text::from((*text).to_owned()));
    let class = |index| Class { name: text(&names_found, index).unwrap_or_default(), code: text(&codes, index) };
    (0..count).map(class).collect()
}

/// Splits names so that there are as many as codes, where any separator does that.
fn pair(written: &str, codes: usize) -> Vec<&str> {
    let split = |separator: fn(char) -> bool| parts(written.split(separator));
    let spaced = || parts(split_at_spaces(written).into_iter());
    match codes {
        1 => parts(std::iter::once(written)),
        // Without codes nothing tells a list from a name that holds `、`: 專業、科學及技術服務業.
        0 => split(SEPARATORS[2]),
        _ => SEPARATORS
            .iter()
            .map(|&separator| split(separator))
            .chain([spaced(), split(|c| c == '/')])
            .find(|names| names.len() == codes)
            .unwrap_or_else(|| split(SEPARATORS[2])),
    }
}

fn parts<'a>(parts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Splits at spaces, but not at those around the slash of `行銷與銷售 / 專業銷售`.
fn split_at_spaces(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut begin = 0;
    for (at, _) in text.match_indices(char::is_whitespace) {
        let (before, after) = (text[begin..at].trim(), text[at..].trim_start());
        if !before.is_empty() && !before.ends_with('/') && !after.starts_with('/') {
            parts.push(before);
            begin = at;
        }
    }
    parts.push(&text[begin..]);
    parts
}

fn is_between_codes(character: char) -> bool {
    character.is_whitespace() || matches!(character, '；' | ';' | '、' | '／' | '/' | ',' | '，')
}

/// The text of a cell, a line feed where a line, a paragraph or a page ends.
fn lines(pieces: &[Slice]) -> String {
    let mut text = String::new();
    for piece in pieces {
        for line in piece.text.split(['\n', '\r']).flat_map(paragraphs) {
            let start = piece.start;
            text.push_str(&clean(&[Slice { text: line, start }], Marks::default().without_words()).text);
            text.push('\n');
        }
    }
    text.truncate(text.trim_end().len());
    text
}

fn paragraphs(line: &str) -> impl Iterator<Item = &str> {
    ["</p>", "<br>", "<br/>", "<br />"]
        .into_iter()
        .fold(vec![line], |parts, tag| parts.into_iter().flat_map(|part| part.split(tag)).collect())
        .into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Report;

    #[track_caller]
    fn check(names: &str, codes: &str, expected: &[(&str, Option<&str>)]) {
        let slice = |text| [Slice { text, start: 0 }];
        let mut report = Report::default();
        let mut assembler = Assembler::new(Marks::default(), &mut report);
        let found = classes(&slice(names), &slice(codes), &mut assembler);
        let found: Vec<_> = found.iter().map(|class| (class.name.as_ref(), class.code.as_deref())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn one_code_takes_the_whole_name() {
        check(
            "專業、科學及技術服務業 / 廣告業及市場研究業",
            "M7310",
            &[("專業、科學及技術服務業 / 廣告業及市場研究業", Some("M7310"))],
        );
        check("公共行政及國防；強制性社會安全", "O83", &[("公共行政及國防；強制性社會安全", Some("O83"))]);
        check("批發業", "G45-46", &[("批發業", Some("G45-46"))]);
    }

    #[test]
    fn as_many_names_as_codes() {
        let both = [("甲 / 乙", Some("A013")), ("丙 / 丁", Some("C-22-220-2203"))];
        check("甲 / 乙；丙 / 丁", "A013；C-22-220-2203", &both);
        check("甲 / 乙\n丙 / 丁", "A013\nC-22-220-2203", &both);
        check("<p>甲 / 乙</p><p>丙 / 丁</p>", "A013、C-22-220-2203", &both);
        check("甲 / 乙 丙 / 丁", "A013 C-22-220-2203", &both);
        check("甲 / 乙、丙 / 丁", "A013／C-22-220-2203", &both);
        check("甲／乙", "A;B", &[("甲", Some("A")), ("乙", Some("B"))]);
        check("甲、乙；丙", "A;B", &[("甲、乙", Some("A")), ("丙", Some("B"))]);
    }

    #[test]
    fn names_or_codes_alone() {
        check("專業、科學及技術服務業；批發業", "", &[("專業、科學及技術服務業", None), ("批發業", None)]);
        check("", "KPS", &[("", Some("KPS"))]);
        check("", "", &[]);
    }

    #[test]
    fn no_pairing_loses_nothing() {
        check("甲；乙；丙", "A;B", &[("甲", Some("A")), ("乙", Some("B")), ("丙", None)]);
    }
}
