//! What stands around the table: attitudes, conditions, footnotes, classification, versions, and the source.

use maud::{Markup, html};

use super::head::day;
use super::tasks::named;
use super::view::View;
use crate::{Attitude, Block, Class, Entry, List, Text, Version, tasks};

/// The platform that publishes the documents.
const PLATFORM: &str = "https://icap.wda.gov.tw";

pub(super) fn about(view: &View) -> Markup {
    let (standard, words) = (view.standard, view.words);
    let text = |text: &Text| html! { (text) };
    html! {
        (loose(view, words.other_knowledge, &standard.knowledge, |block| &block.knowledge))
        (loose(view, words.other_skills, &standard.skills, |block| &block.skills))
        (view.list(1, words.attitudes, standard.attitudes.iter().map(|one| attitude(view, one))))
        (view.list(1, words.prerequisites, standard.prerequisites.iter().map(text)))
        (view.list(1, words.remarks, standard.remarks.iter().map(text)))
        (notes(view))
        (classification(view))
        (view.list(1, words.versions, standard.versions.iter().map(version)))
        p { (view.word(words.source)) " " a href=(PLATFORM) { (view.word(words.platform)) } }
    }
}

/// Knowledge or skills that no task needs.
fn loose(view: &View, title: &'static str, entries: &[Entry], needs: fn(&Block) -> &List<Text>) -> Markup {
    let blocks = || tasks(view.standard).flat_map(|(_, task)| task.blocks.iter());
    let is_needed =
        |entry: &&Entry| blocks().any(|block| needs(block).iter().any(|code| Some(code) == entry.code.as_ref()));
    view.list(1, title, entries.iter().filter(|entry| !is_needed(entry)).map(|entry| named(view, entry)))
}

/// An attitude; its marks count through the name and on into the description.
fn attitude(view: &View, attitude: &Attitude) -> Markup {
    let (name, description) = (attitude.name.as_deref(), attitude.description.as_deref());
    let length = u32::try_from(name.unwrap_or_default().chars().count()).unwrap_or(u32::MAX);
    let (of_name, mut of_rest): (Vec<_>, Vec<_>) =
        attitude.notes.iter().cloned().partition(|mark| mark.at <= length && name.is_some());
    for mark in &mut of_rest {
        mark.at -= length;
    }
    html! {
        @if let Some(code) = &attitude.code { (code) " " }
        @if let Some(name) = name { (view.marked(name, &of_name)) }
        @if name.is_some() && description.is_some() { "：" }
        @if let Some(description) = description { (view.marked(description, &of_rest)) }
    }
}

/// The footnotes. Of several with one number the first is where the marks lead.
fn notes(view: &View) -> Markup {
    let notes = &view.standard.notes;
    html! {
        @if !notes.is_empty() {
            (view.heading(1, &view.word(view.words.notes)))
            dl {
                @for (at, note) in notes.iter().enumerate() {
                    @let is_first = notes[..at].iter().all(|other| other.number != note.number);
                    div id=[is_first.then(|| view.note_id(note.number))] {
                        dt { (view.word(view.words.note)) (note.number) }
                        dd { (note.text) }
                    }
                }
            }
        }
    }
}

fn classification(view: &View) -> Markup {
    let (words, classes) = (view.words, &view.standard.classification);
    let kinds = [
        (words.categories, &classes.categories),
        (words.occupations, &classes.occupations),
        (words.industries, &classes.industries),
    ];
    html! {
        @if kinds.iter().any(|(_, classes)| !classes.is_empty()) {
            (view.heading(1, &view.word(words.classification)))
            dl {
                @for (kind, classes) in kinds {
                    @for class in classes.iter() { (view.fact(kind, &self::class(class))) }
                }
            }
        }
    }
}

fn class(class: &Class) -> Markup {
    html! { (class.name) @if let Some(code) = &class.code { " " (code) } }
}

fn version(version: &Version) -> Markup {
    let code = version.code.as_deref().unwrap_or_default();
    let texts = [&*version.version, code, &version.name, &version.status, &version.note];
    let mut texts: Vec<_> = texts.into_iter().filter(|text| !text.is_empty()).map(|text| html! { (text) }).collect();
    texts.extend(version.date.as_deref().map(day));
    html! { @for (at, text) in texts.iter().enumerate() { @if at > 0 { " · " } (text) } }
}
