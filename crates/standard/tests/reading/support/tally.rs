//! How often each character that is not markup appears: in a source, found without the parser, and in a model.

use competency_standard::{Class, Entry, List, Standard, Text};
use std::collections::BTreeMap;

/// Characters and how often they appear.
pub(crate) type Tally = BTreeMap<char, usize>;

fn tally(texts: &[String]) -> Tally {
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

fn without_separators(list: &str) -> String {
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

/// What a model holds; knowledge and skills as often as its blocks name them.
pub(crate) fn in_model(standard: &Standard) -> Tally {
    let mut texts: Vec<String> = vec![
        standard.title.to_string(),
        standard.code.as_deref().unwrap_or_default().to_string(),
        standard.name.to_string(),
        standard.description.to_string(),
        standard.level.text.to_string(),
    ];
    let classes = &standard.classification;
    texts.extend(
        [&classes.categories, &classes.occupations, &classes.industries].into_iter().flat_map(|list| class_texts(list)),
    );
    for row in standard.versions.iter() {
        texts.extend([&row.version, &row.name, &row.status, &row.note].map(ToString::to_string));
        texts.extend([&row.code, &row.date].into_iter().flatten().map(ToString::to_string));
    }
    texts.extend(table_texts(standard));
    for attitude in standard.attitudes.iter() {
        let parts: Vec<&str> =
            [&attitude.name, &attitude.description].into_iter().flatten().map(|text| &**text).collect();
        texts.push(parts.join("："));
    }
    texts.extend(standard.prerequisites.iter().chain(standard.remarks.iter()).map(ToString::to_string));
    texts.extend(standard.notes.iter().map(|note| note.text.to_string()));
    tally(&texts)
}

fn class_texts(classes: &[Class]) -> Vec<String> {
    classes.iter().map(|class| without_separators(&class.name) + class.code.as_deref().unwrap_or_default()).collect()
}

fn table_texts(standard: &Standard) -> Vec<String> {
    let mut texts = Vec::new();
    for duty in standard.duties.iter() {
        texts.push(duty.name.to_string());
        for task in duty.tasks.iter() {
            texts.extend(task.code.is_some().then(|| task.name.to_string()));
            for block in task.blocks.iter() {
                texts.push(block.level.text.to_string());
                texts.extend(block.outputs.iter().chain(block.indicators.iter()).map(|entry| entry.text.to_string()));
                texts.extend(named(&block.knowledge, &standard.knowledge));
                texts.extend(named(&block.skills, &standard.skills));
            }
        }
    }
    texts
}

fn named<'a>(codes: &'a List<Text>, entries: &'a List<Entry>) -> impl Iterator<Item = String> + 'a {
    codes.iter().flat_map(|code| {
        entries.iter().filter(move |entry| entry.code.as_ref() == Some(code)).map(|entry| entry.text.to_string())
    })
}
