//! Duties and their tasks.

use maud::{Markup, html};

use super::head::level;
use super::view::View;
use crate::{Block, Duty, Entry, Need, Task, Text};

/// All duties with their tasks.
pub(super) fn duties(view: &View) -> Markup {
    html! { @for duty in view.standard.duties.iter() { (self::duty(view, duty)) } }
}

fn duty(view: &View, duty: &Duty) -> Markup {
    html! {
        (view.heading(1, &view.coded(duty.code.as_deref(), &duty.name, &duty.notes)))
        @for task in duty.tasks.iter() { (self::task(view, task)) }
    }
}

fn task(view: &View, task: &Task) -> Markup {
    html! {
        (view.heading(2, &view.coded(task.code.as_deref(), &task.name, &task.notes)))
        @for block in task.blocks.iter() { (self::block(view, block)) }
    }
}

/// A row of the table, to unfold: what it is about at a glance, and its entries.
fn block(view: &View, block: &Block) -> Markup {
    let (standard, words) = (view.standard, view.words);
    let is_open = view.open.then_some("");
    let entry = |entry: &Entry| view.coded(entry.code.as_deref(), &entry.text, &entry.notes);
    html! {
        details open=[is_open] {
            summary { (summary(view, block)) }
            (view.list(3, words.outputs, block.outputs.iter().map(entry)))
            (view.list(3, words.indicators, block.indicators.iter().map(entry)))
            (view.list(3, words.knowledge, needs(view, block, Need::Knowledge, &standard.knowledge)))
            (view.list(3, words.skills, needs(view, block, Need::Skills, &standard.skills)))
        }
    }
}

/// The level of a row, and how much it has of each kind.
fn summary(view: &View, block: &Block) -> Markup {
    let words = view.words;
    let counts = [
        (words.outputs, block.outputs.len()),
        (words.indicators, block.indicators.len()),
        (words.knowledge, block.knowledge.len()),
        (words.skills, block.skills.len()),
    ];
    html! {
        (view.word(words.level)) " " (level(view, &block.level.text))
        @for (kind, count) in counts {
            @if count > 0 { " · " (view.word(kind)) " " (count) }
        }
    }
}

/// Knowledge or skills of a row; that the document is blank there is said.
fn needs<'a>(
    view: &'a View,
    block: &'a Block,
    need: Need,
    entries: &'a [Entry],
) -> impl Iterator<Item = Markup> + use<'a> {
    let blank = (!block.states(need)).then(|| view.word(view.words.unstated));
    block.needs(need).iter().map(|code| self::need(view, code, entries)).chain(blank)
}

/// Knowledge or a skill by its code.
fn need(view: &View, code: &Text, entries: &[Entry]) -> Markup {
    let entry = entries.iter().find(|entry| entry.code.as_ref() == Some(code));
    html! { @if let Some(entry) = entry { (named(view, entry)) } @else { (code) " " (view.word(view.words.not_given)) } }
}

/// Knowledge or a skill with its name, if the document gives one.
pub(super) fn named(view: &View, entry: &Entry) -> Markup {
    let text = view.coded(entry.code.as_deref(), &entry.text, &entry.notes);
    html! { (text) @if entry.text.is_empty() { (view.word(view.words.not_given)) } }
}
