//! Every text and every code of a standard is on the page, in its place.

use std::fs;
use std::path::Path;

use competency_standard::html::{Setting, html};
use competency_standard::{Block, Entry, Need, Place, Standard, Text, read, tasks};
use competency_words::Language;
use proptest::prelude::*;

use crate::page;
use crate::page::{Marked, Page, marked};
use crate::rich::rich;

/// A text as a page shows it.
pub(crate) fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// An entry as a page shows it: its code, its text with the marks.
fn entry(entry: &Entry) -> Marked {
    let code = entry.code.as_deref().map(|code| format!("{code} ")).unwrap_or_default();
    let before = code.chars().count();
    let mut marks: Vec<_> = entry.notes.iter().map(|mark| (before + mark.at as usize, mark.note)).collect();
    marks.sort_by_key(|(at, _)| *at);
    (shown(&(code + &entry.text)), marks)
}

/// Knowledge or a skill by its code.
fn need(code: &Text, entries: &[Entry]) -> Marked {
    let found = entries.iter().find(|entry| entry.code.as_ref() == Some(code));
    let (text, marks) = found.map_or_else(|| (shown(&format!("{code} ")), Vec::new()), entry);
    let is_named = found.is_some_and(|entry| !entry.text.is_empty());
    (if is_named { text } else { text + "（文件未列）" }, marks)
}

fn block(standard: &Standard, block: &Block) -> Vec<Marked> {
    let written = block.outputs.iter().chain(block.indicators.iter()).map(entry);
    let needs = [(Need::Knowledge, &standard.knowledge), (Need::Skills, &standard.skills)];
    let needs = needs.into_iter().flat_map(|(kind, entries)| {
        let blank = (!block.states(kind)).then(|| ("文件此處空白".to_owned(), Vec::new()));
        block.needs(kind).iter().map(|code| need(code, entries)).chain(blank)
    });
    written.chain(needs).collect()
}

#[track_caller]
fn holds_all(page: &Page, standard: &Standard) {
    let texts = page.texts("h1, h2, h3, h4, h5, h6, dd, p, li");
    for (field, text) in Place::all(standard).into_iter().flat_map(|place| place.fields(standard)) {
        assert!(texts.iter().any(|seen| seen.contains(&shown(text))), "{field:?}: {text} in {texts:#?}");
    }
}

#[track_caller]
fn holds_tasks(page: &Page, standard: &Standard) {
    let blocks: Vec<&Block> = tasks(standard).flat_map(|(_, task)| task.blocks.iter()).collect();
    let details = page.all("details");
    assert_eq!(details.len(), blocks.len());
    for (details, one) in details.into_iter().zip(blocks) {
        let is_item = |element: &scraper::ElementRef| element.value().name() == "li";
        let items = details.descendent_elements().filter(is_item).map(marked);
        assert_eq!(items.collect::<Vec<_>>(), block(standard, one));
        let summary = marked(details.child_elements().next().unwrap()).0;
        let level = if one.level.text.is_empty() { "（文件未列）".to_owned() } else { shown(&one.level.text) };
        assert!(summary.starts_with(&format!("職能級別 {level}")), "{summary}");
    }
}

proptest! {
    #[test]
    fn nothing_is_missing(standard in rich()) {
        let page = page(&standard);
        holds_all(&page, &standard);
        holds_tasks(&page, &standard);
    }

    #[test]
    fn nothing_is_missing_in_english(standard in rich(), open: bool) {
        let page = Page::read(&html(&standard, &Setting { heading_level: 5, language: Language::of_tag("en"), open }));
        holds_all(&page, &standard);
        prop_assert_eq!(page.all("details[open]").len(), if open { page.all("details").len() } else { 0 });
    }

    #[test]
    fn duties_and_tasks_are_headings_in_order(standard in rich(), level in 1..=6_u8) {
        let setting = Setting { heading_level: level, ..crate::setting() };
        let headings = Page::read(&html(&standard, &setting)).headings();
        prop_assert_eq!(&headings[0], &(level, shown(&standard.title)));
        prop_assert!(headings.iter().skip(1).all(|(one, _)| (level.min(5) + 1..=6).contains(one)));
        prop_assert!(headings.windows(2).all(|pair| pair[1].0 <= pair[0].0 + 1));
        let mut rest = headings.iter();
        for duty in standard.duties.iter() {
            let text = |code: &Option<Text>, name: &str| match code {
                Some(code) => shown(&format!("{code} {name}")),
                None => shown(name),
            };
            let mut comes = |below: u8, text: String| rest.any(|heading| (heading.0, &heading.1) == ((level + below).min(6), &text));
            prop_assert!(comes(1, text(&duty.code, &duty.name)), "{:?}", duty);
            prop_assert!(duty.tasks.iter().all(|task| comes(2, text(&task.code, &task.name))), "{:?}", duty);
        }
    }
}

#[test]
fn published_layouts_are_shown_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let folders = ["variations", "survival"].map(|name| fs::read_dir(folder.join(name)).unwrap());
    let mut count = 0;
    for file in folders.into_iter().flatten().map(|entry| entry.unwrap().path()) {
        let standard = read(&fs::read(file).unwrap()).standard.unwrap();
        let page = page(&standard);
        holds_all(&page, &standard);
        holds_tasks(&page, &standard);
        count += 1;
    }
    assert!(count > 20);
}
