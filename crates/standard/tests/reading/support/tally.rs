//! How often each character that is not markup appears in a source: found without the parser.

use std::collections::BTreeMap;

/// Characters and how often they appear.
pub(crate) type Tally = BTreeMap<char, usize>;

/// How often each character appears in the texts; white space does not count.
pub(super) fn tally(texts: &[String]) -> Tally {
    let mut tally = Tally::new();
    for character in texts.iter().flat_map(|text| text.chars()).filter(|c| !c.is_whitespace()) {
        *tally.entry(character).or_default() += 1;
    }
    tally
}

/// What is not markup in a text set like the first document.
pub(crate) fn in_source(source: &str) -> Tally {
    tally(&source.lines().map(|line| without_markup(&without_marks(line))).collect::<Vec<_>>())
}

fn without_marks(line: &str) -> String {
    let line = line.replace("<p>", " ").replace("</p>", " ");
    let mut pieces = line.split("^{【註");
    let first = pieces.next().unwrap_or_default().to_string();
    pieces.fold(first, |text, piece| text + piece.split_once("】}").map_or(piece, |(_, rest)| rest))
}

fn without_markup(line: &str) -> String {
    let cells: Vec<&str> = line.split('\t').collect();
    match cells[..] {
        ["版本", "職能基準代碼", ..] | ["主要職責", ..] => String::new(),
        [duty, task, outputs, indicators, level, knowledge, skills] => {
            let columns =
                [(duty, 'T'), (task, 'T'), (outputs, 'O'), (indicators, 'P'), (knowledge, 'K'), (skills, 'S')];
            columns.map(|(cell, letter)| without_codes(cell, letter)).concat() + level
        }
        ["職能基準名稱 (擇一填寫)" | "", "", _, name, "", ""] => name.to_string(),
        ["所屬類別" | "", _, names, "", _, codes] => without_separators(names) + &without_separators(codes),
        ["職能基準代碼" | "工作描述" | "基準級別", "", value, "", "", ""] => value.to_string(),
        [version, code, name, status, note, date] => {
            [version, code, name, status, note, &date.replace('/', "-")].concat()
        }
        _ => without_bullet(line),
    }
}

fn without_codes(cell: &str, letter: char) -> String {
    cell.split_whitespace().filter(|word| !is_code(word, letter)).collect()
}

fn is_code(word: &str, letter: char) -> bool {
    let number = word.strip_prefix(letter).unwrap_or_default();
    !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// A list without what parts its entries.
pub(super) fn without_separators(list: &str) -> String {
    list.replace(['；', ';', '、', '／'], "")
}

fn without_bullet(line: &str) -> String {
    const LABELS: &[&str] = &[
        "職能內涵 (A=attitude 態度)",
        "說明與補充事項",
        "建議擔任此職類/職業之學歷/經驗/或能力條件：",
        "其他補充說明：",
    ];
    let text = line.trim_start().trim_start_matches("- ");
    if LABELS.contains(&text) {
        return String::new();
    }
    if let Some((_, note)) = text.strip_prefix("【註 ").and_then(|note| note.split_once('】')) {
        return note.to_string();
    }
    let first = text.split_whitespace().next().unwrap_or_default();
    if line.starts_with("- ") && is_code(first, 'A') { text.replacen(first, "", 1) } else { text.to_string() }
}
