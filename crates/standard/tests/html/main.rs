//! The standard as HTML, as a browser reads it.
#![cfg(all(feature = "html", feature = "parse"))]
#![allow(clippy::unwrap_used, clippy::panic)]

mod first_document;
mod hostile;
mod linked_data;
#[allow(dead_code)]
#[path = "../explorer/made_up.rs"]
mod made_up;
mod page;
mod rich;
mod texts;

use competency_standard::Standard;
use competency_standard::html::{Setting, html};
use competency_words::Language;

/// The documents' own terms, folded tasks, headings from the second level on.
fn setting() -> Setting {
    Setting { heading_level: 2, language: Language::of_tag("zh-Hant"), open: false }
}

/// A standard as HTML, read as a browser reads it.
fn page(standard: &Standard) -> page::Page {
    page::Page::read(&html(standard, &setting()))
}

/// The first document.
fn first() -> Standard {
    let text = include_str!("../../../../data/KPS2431-001v2.txt");
    competency_standard::parse(text).standard.unwrap()
}
