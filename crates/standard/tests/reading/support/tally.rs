//! How often each character that is not markup appears in a source: found without the parser.

use std::collections::{BTreeMap, HashSet};

/// Characters of each part of a document, and how often they appear.
pub(crate) type Tally = BTreeMap<(&'static str, char), usize>;

/// How often each character appears in the texts of each part; white space does not count.
pub(super) fn tally(texts: &[(&'static str, String)]) -> Tally {
    let mut tally = Tally::new();
    for (part, text) in texts {
        for character in text.chars().filter(|c| !c.is_whitespace()) {
            *tally.entry((part, character)).or_default() += 1;
        }
    }
    tally
}

/// What is not markup in a text set like the first document. A field of the profile that is repeated counts once.
pub(crate) fn in_source(source: &str) -> Tally {
    let mut seen = HashSet::new();
    let is_new =
        |line: &&str| !FIELDS.iter().any(|(label, _)| line.starts_with(label)) || seen.insert(line.to_string());
    let lines = source.lines().filter(is_new);
    tally(&lines.flat_map(|line| without_markup(&without_marks(line))).collect::<Vec<_>>())
}

/// Fields that a profile may repeat, and the part that each is.
const FIELDS: [(&str, &str); 3] =
    [("職能基準代碼\t\t", "code"), ("工作描述\t", "description"), ("基準級別\t", "level")];

/// The rows of the classification.
const CLASSES: [(&str, &str); 3] = [("職類別", "categories"), ("職業別", "occupations"), ("行業別", "industries")];

fn without_marks(line: &str) -> String {
    let line = line.replace("<p>", " ").replace("</p>", " ");
    let mut pieces = line.split("^{【註");
    let first = pieces.next().unwrap_or_default().to_string();
    pieces.fold(first, |text, piece| text + piece.split_once("】}").map_or(piece, |(_, rest)| rest))
}

/// The texts of a line, each with the part that it belongs to.
fn without_markup(line: &str) -> Vec<(&'static str, String)> {
    let cells: Vec<&str> = line.split('\t').collect();
    let part = |parts: [(&str, &'static str); 3], label: &str| {
        parts.into_iter().find(|(head, _)| head.trim_end() == label).map_or("unknown", |(_, part)| part)
    };
    match cells[..] {
        // A row under a label that no profile has belongs to no part.
        ["版本", "職能基準代碼", ..] | ["主要職責" | "入門水準", ..] => Vec::new(),
        [duty, task, outputs, indicators, level, knowledge, skills] => [
            ("duty", without_codes(duty, 'T')),
            ("task", without_codes(task, 'T')),
            ("output", without_codes(outputs, 'O')),
            ("indicator", without_codes(indicators, 'P')),
            ("block", level.to_string()),
            ("knowledge", without_codes(knowledge, 'K')),
            ("skill", without_codes(skills, 'S')),
        ]
        .into(),
        ["職能基準名稱 (擇一填寫)" | "", "", _, name, "", ""] => vec![("name", name.to_string())],
        ["所屬類別" | "", label, names, "", _, codes] => {
            vec![(part(CLASSES, label), without_separators(names) + &without_separators(codes))]
        }
        [label @ ("職能基準代碼" | "工作描述" | "基準級別"), "", value, "", "", ""] => {
            vec![(part(FIELDS, label), value.to_string())]
        }
        [version, code, name, status, note, date] => {
            vec![("version", [version, code, name, status, note, &date.replace('/', "-")].concat())]
        }
        _ => vec![("text", without_bullet(line))],
    }
}

fn without_codes(cell: &str, letter: char) -> String {
    let words = cell.split_whitespace().filter(|word| !is_code(word, letter) && !matches!(*word, "無" | "<p>無</p>"));
    words.collect()
}

/// Whether a word is a code; `S3` is none where the codes are `S01` and so on.
pub(super) fn is_code(word: &str, letter: char) -> bool {
    let number = word.strip_prefix(letter).unwrap_or_default();
    let least = if matches!(letter, 'K' | 'S' | 'A') { 2 } else { 1 };
    number.len() >= least && number.chars().all(|c| c.is_ascii_digit() || c == '.')
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
