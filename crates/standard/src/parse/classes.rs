//! The official classifications in the profile: names, and as many codes, in two cells.

use std::collections::HashSet;

use crate::{Class, Text};

use super::assemble::Assembler;
use super::marks::Marks;
use super::slice::Slice;
use super::text::clean;

/// Official names that hold a sign which else parts the entries of a list; `、` stands for any such sign.
const NAMES: [&str; 22] = [
    "農、林、漁、牧業",
    "農、牧業",
    "砂、石採取及其他礦業",
    "皮革、毛皮及其製品製造業",
    "電腦、電子產品及光學製品製造業",
    "廢棄物清除、處理及資源回收處理業",
    "廢棄物清除、處理及資源物回收處理業",
    "出版、影音製作、傳播及資通訊服務業",
    "電腦程式設計、諮詢及相關服務業",
    "資料處理、主機及網站代管服務業",
    "專業、科學及技術服務業",
    "建築、工程服務及技術檢測、分析服務業",
    "圖書館、檔案保存、博物館及類似機構",
    "公共行政及國防；強制性社會安全",
    "藝術、娛樂及休閒服務業",
    "運動、娛樂及休閒服務業",
    "宗教、職業及類似組織",
    "民意代表、主管及經理人員",
    "農、林、漁、牧業生產人員",
    "科學、技術、工程、數學",
    "天然資源、食品與農業",
    "司法、法律與公共安全",
];

/// What parts the entries of a list, strongest first. `／` and `/` stand within a name: 大類／中類.
const SEPARATORS: [fn(char) -> bool; 4] =
    [|c| c == '\n', |c| matches!(c, '；' | ';'), |c| matches!(c, '\n' | '；' | ';'), |c| c == '、'];

/// The entries that two cells hold: the names in one and their codes in the other.
pub(super) fn classes(names: &[Slice], codes: &[Slice], assembler: &mut Assembler) -> Vec<Class> {
    assembler.report_marks(names);
    assembler.report_marks(codes);
    let written = lines(names);
    let codes = lines(codes);
    let mut codes: Vec<&str> = codes.split(is_between_codes).filter(|code| !code.is_empty()).collect();
    let mut found = pair(&written, codes.len());
    if found.is_none() {
        let mut known = HashSet::new();
        codes.retain(|code| known.insert(*code));
        found = pair(&written, codes.len());
    }
    let paired = found.is_some();
    let names_found = found.unwrap_or_else(|| split(&written, SEPARATORS[1]));
    if !paired {
        let span = names.first().map_or(0..0, Slice::span);
        let message = format!("{} beside {}", counted(names_found.len(), "name"), counted(codes.len(), "code"));
        let help = "part the names, and their codes, with `；`, so that there are as many of each";
        assembler.report.warn(span, "classification-pairs", message, help);
    }
    let count = names_found.len().max(codes.len());
    let class = |index: usize| Class {
        name: names_found.get(index).cloned().unwrap_or_default().into(),
        code: codes.get(index).map(|code| Text::from((*code).to_owned())),
    };
    (0..count).map(class).collect()
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The names, as many as there are codes; none where no separator gives so many.
fn pair(written: &str, codes: usize) -> Option<Vec<String>> {
    let written = &if is_list(written, SEPARATORS[0]) { written.to_owned() } else { whole(written) };
    match codes {
        // Without codes nothing tells a list from a name that holds `、`.
        0 => Some(split(written, if is_list(written, SEPARATORS[2]) { SEPARATORS[2] } else { SEPARATORS[1] })),
        1 => Some(vec![whole(written)]),
        _ => {
            let lists = SEPARATORS.iter().filter(|separator| is_list(written, **separator));
            let mut lists = lists.map(|&separator| split(written, separator)).chain([split_at_spaces(written)]);
            lists.find(|names| names.len() == codes)
        }
    }
}

/// Whether a sign parts names rather than the words of one: each part ends as a name of its kind does.
fn is_list(written: &str, separator: fn(char) -> bool) -> bool {
    const PEOPLE: [&str; 10] = ["員", "師", "主管", "經理", "工", "長", "家", "人", "者", "生"];
    let names = split(written, separator);
    let ends = |name: &str, ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    let all = |kind: &[&str]| names.iter().all(|name| ends(name, kind));
    match names.last() {
        Some(last) if last.ends_with('業') => all(&["業", "機構", "組織", "安全"]),
        Some(last) if ends(last, &PEOPLE) => all(&PEOPLE),
        _ => true,
    }
}

fn split(written: &str, separator: fn(char) -> bool) -> Vec<String> {
    let guarded = guard(written);
    guarded.split(separator).map(whole).filter(|part| !part.is_empty()).collect()
}

/// A text with other signs in its official names, so that they part nothing.
fn guard(written: &str) -> String {
    let guarded = |name: &str| name.replace('、', "\u{1}").replace('；', "\u{2}");
    NAMES.iter().fold(written.to_owned(), |text, name| text.replace(name, &guarded(name)))
}

/// A part on one line, without what guards its signs.
fn whole(part: &str) -> String {
    let line: String = part.split('\n').map(str::trim).fold(String::new(), |line, next| {
        let is_spaced =
            line.ends_with(|c: char| c.is_ascii()) || !line.is_empty() && next.starts_with(|c: char| c.is_ascii());
        line + if is_spaced { " " } else { "" } + next
    });
    line.replace('\u{1}', "、").replace('\u{2}', "；")
}

/// Splits at spaces, but not at those around the slash of `行銷與銷售 / 專業銷售`.
fn split_at_spaces(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut begin = 0;
    for (at, _) in text.match_indices(char::is_whitespace) {
        let (before, after) = (text[begin..at].trim(), text[at..].trim_start());
        if !before.is_empty() && !before.ends_with(['/', '／']) && !after.starts_with(['/', '／']) {
            parts.push(before.to_owned());
            begin = at;
        }
    }
    parts.push(text[begin..].trim().to_owned());
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
        check(
            "餐飲業主管、商店經理、茶藝師",
            "A;B;C",
            &[("餐飲業主管", Some("A")), ("商店經理", Some("B")), ("茶藝師", Some("C"))],
        );
        check("甲、乙；丙", "A;B", &[("甲、乙", Some("A")), ("丙", Some("B"))]);
    }

    #[test]
    fn names_or_codes_alone() {
        check("專業、科學及技術服務業；批發業", "", &[("專業、科學及技術服務業", None), ("批發業", None)]);
        check("", "KPS", &[("", Some("KPS"))]);
        check("", "", &[]);
    }

    #[test]
    fn a_slash_and_the_signs_of_official_names_part_nothing() {
        for name in [
            "批發及零售業／零售業",
            "製造業/電力設備及配備製造業",
            "藝術、娛樂及休閒服務業",
            "製造業／皮革、毛皮及其製品製造業",
            "公共行政及國防；強制性社會安全",
            "金屬、機械製造業",
            "測量、製圖人員",
            "採礦、勞力工",
            "專業、科學及技術服\n務業",
        ] {
            check(name, "G47、G48", &[(&name.replace('\n', ""), Some("G47")), ("", Some("G48"))]);
        }
        check(
            "農、林、漁、牧業／農、牧業、專業、科學及技術服務業",
            "A01、M71",
            &[("農、林、漁、牧業／農、牧業", Some("A01")), ("專業、科學及技術服務業", Some("M71"))],
        );
        check(
            "公共行政及國防；強制性社會安全；教育業",
            "O83；P85",
            &[("公共行政及國防；強制性社會安全", Some("O83")), ("教育業", Some("P85"))],
        );
        check("藝術、娛樂及休閒服務業", "R91、R93、R91", &[("藝術、娛樂及休閒服務業", Some("R91")), ("", Some("R93"))]);
    }

    #[test]
    fn a_list_of_names_and_one_code_too_many() {
        check("甲業；乙業", "A、B、C", &[("甲業", Some("A")), ("乙業", Some("B")), ("", Some("C"))]);
        check("甲業、乙業", "A、B、C", &[("甲業、乙業", Some("A")), ("", Some("B")), ("", Some("C"))]);
    }

    #[test]
    fn no_pairing_loses_nothing() {
        check("甲；乙；丙", "A;B", &[("甲", Some("A")), ("乙", Some("B")), ("丙", None)]);
    }
}
