//! What is taken along holds every text, whatever stands in it.

use competency_standard::takeaway::{Extent, csv, markdown, plain};
use competency_standard::{Field, Kind, Need, Place, Standard, tasks};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::made_up::{standard, words};
use crate::takeaway::LABELS;

/// The texts of a standard that are taken along as they are.
fn texts(standard: &Standard) -> Vec<&str> {
    let places = Place::all(standard);
    places.iter().flat_map(|place| place.fields(standard)).map(|(_, text)| text).collect()
}

/// What a reader of Markdown sees: headings, paragraphs and items, and nothing that is anything else.
fn seen(markdown: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for event in Parser::new_ext(markdown, Options::all().difference(Options::ENABLE_SMART_PUNCTUATION)) {
        match event {
            Event::Text(text) => blocks.last_mut().unwrap().push_str(&text),
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::Item) => blocks.push(String::new()),
            Event::Start(Tag::List(None)) | Event::End(_) => {}
            other => panic!("{other:?} in {markdown}"),
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// The table, read as a spreadsheet reads it, without the apostrophes that guard.
fn table(csv: &str) -> Vec<Vec<String>> {
    let csv = csv.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new().terminator(csv::Terminator::CRLF).from_reader(csv.as_bytes());
    let unguard = |cell: &str| match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(is_dangerous) => rest.to_owned(),
        _ => cell.to_owned(),
    };
    reader.records().map(|row| row.unwrap().iter().map(unguard).collect()).collect()
}

fn is_dangerous(character: char) -> bool {
    "=+-@\t\r\n＝＋－＠".contains(character)
}

/// The rows that the tasks of a standard ask for: level, kind, code and text.
fn expected(standard: &Standard) -> Vec<[String; 4]> {
    let mut rows = Vec::new();
    for block in tasks(standard).flat_map(|(_, task)| task.blocks.iter()) {
        let level = block.level.text.to_string();
        for (kind, entries) in [("O", &block.outputs), ("P", &block.indicators)] {
            let code = |entry: &competency_standard::Entry| entry.code.as_deref().unwrap_or_default().to_owned();
            rows.extend(entries.iter().map(|entry| [level.clone(), kind.into(), code(entry), entry.text.to_string()]));
        }
        for (kind, codes, entries) in
            [("K", &block.knowledge, &standard.knowledge), ("S", &block.skills, &standard.skills)]
        {
            let text = |code| entries.iter().find(|entry| entry.code.as_ref() == Some(code)).unwrap().text.to_string();
            rows.extend(codes.iter().map(|code| [level.clone(), kind.into(), code.to_string(), text(code)]));
            let need = if kind == "K" { Need::Knowledge } else { Need::Skills };
            let blank = [level.clone(), kind.into(), String::new(), LABELS.unstated.into()];
            rows.extend((!block.states(need)).then_some(blank));
        }
    }
    rows
}

/// Texts that break lines or cells.
fn hostile() -> impl Strategy<Value = Standard> {
    (standard(), "[=+\\-@'\t\r\n\",;|<>`*_#&a ]{1,12}").prop_map(|(mut standard, text)| {
        standard.knowledge.to_mut()[0].text = text.into();
        standard
    })
}

proptest! {
    #[test]
    fn csv_gives_every_text_back(standard in prop_oneof![standard(), hostile()]) {
        let rows = table(&csv(&standard, &Extent::Whole, &LABELS));
        let with_kind = rows.iter().filter(|row| !row[5].is_empty() && !row[4].is_empty());
        let found: Vec<[String; 4]> = with_kind.map(|row| [4, 5, 6, 7].map(|at| row[at].clone())).collect();
        prop_assert_eq!(found, expected(&standard));
        for place in Place::all(&standard) {
            let column = match place.kind() {
                Kind::Duty => 1,
                Kind::Task => 3,
                Kind::Knowledge | Kind::Skill => 7,
                _ => continue,
            };
            for (_, text) in place.fields(&standard).into_iter().filter(|(field, _)| *field != Field::Code) {
                prop_assert!(rows.iter().any(|row| row[column] == text), "{}", text);
            }
        }
    }

    #[test]
    fn no_cell_is_a_formula(standard in hostile()) {
        let csv = csv(&standard, &Extent::Whole, &LABELS);
        let mut reader = csv::Reader::from_reader(csv.strip_prefix('\u{feff}').unwrap().as_bytes());
        for row in reader.records() {
            prop_assert!(row.unwrap().iter().all(|cell| !cell.starts_with(is_dangerous)));
        }
    }

    #[test]
    fn text_and_markdown_hold_every_text(standard in standard()) {
        let plain = plain(&standard, &Extent::Whole, &LABELS);
        let markdown = markdown(&standard, &Extent::Whole, &LABELS);
        let seen = seen(&markdown);
        for text in texts(&standard) {
            prop_assert!(plain.contains(text), "{} in {}", text, plain);
            prop_assert!(seen.iter().any(|block| block.contains(text)), "{} in {}", text, markdown);
        }
    }

    #[test]
    fn a_text_without_a_code_is_no_markup(text in words()) {
        let remarks = vec![text.clone().into()];
        let standard = Standard { title: "題".into(), remarks: remarks.into(), ..crate::made_up::large::empty() };
        let markdown = markdown(&standard, &Extent::Whole, &LABELS);
        prop_assert_eq!(seen(&markdown).last().cloned(), Some(text), "{}", markdown);
    }

    #[test]
    fn a_line_break_in_a_text_starts_no_line(standard in hostile()) {
        let mut tame = standard.clone();
        tame.knowledge.to_mut()[0].text = "名".into();
        let lines = |standard| plain(standard, &Extent::Whole, &LABELS).lines().count();
        prop_assert_eq!(lines(&standard), lines(&tame));
        seen(&markdown(&standard, &Extent::Whole, &LABELS));
    }
}
