//! What a task yields and asks for.

use competency_standard::{Block, Entry, List, Text};
use yew::{Html, html};

use super::View;
use super::kind::Kind;
use super::level::level;
use super::needs::name;
use super::noted::{go, linked, noted};
use crate::place::Numbered;

/// The rows of a task: mostly one, several where it has several levels.
pub(super) fn blocks(view: View, one: Numbered, below: u8) -> Html {
    one.task.blocks.iter().map(|block| self::block(view, one, block, below)).collect()
}

fn block(view: View, one: Numbered, block: &'static Block, below: u8) -> Html {
    let document = view.document.get();
    html! {
        <div class="block">
            { level(view, &block.level) }
            { group(view, below, Kind::Output, block.outputs.iter().map(|entry| written(view, Kind::Output, entry))) }
            { group(view, below, Kind::Indicator, block.indicators.iter().map(|entry| written(view, Kind::Indicator, entry))) }
            <div class="needs">
                { group(view, below, Kind::Knowledge, needed(view, one, Kind::Knowledge, &block.knowledge, &document.knowledge)) }
                { group(view, below, Kind::Skill, needed(view, one, Kind::Skill, &block.skills, &document.skills)) }
            </div>
        </div>
    }
}

/// A kind of things under its heading; nothing where the task has none of it.
fn group(view: View, below: u8, kind: Kind, items: impl ExactSizeIterator<Item = Html>) -> Html {
    if items.len() == 0 {
        return Html::default();
    }
    let heading = html! { <>{ title(view, kind) }<span class="count">{ items.len() }</span></> };
    html! {
        <section class="group" data-kind={kind.name()}>
            { view.heading(below, "group-name", heading) }
            <ul role="list" class="items" lang={view.language()}>{ for items }</ul>
        </section>
    }
}

/// Shape, letter and word of a kind.
pub(super) fn title(view: View, kind: Kind) -> Html {
    html! { <>{ kind.shape() }<span class="letter" aria-hidden="true">{ kind.letter() }</span>{ kind.title(view.words) }</> }
}

/// An output or an indicator.
fn written(view: View, kind: Kind, entry: &'static Entry) -> Html {
    item(kind, entry.code.as_deref(), noted(view, &entry.text, entry.notes.to_vec()))
}

/// The knowledge or skills of a task, each with its name and the other tasks that need it.
fn needed(
    view: View,
    one: Numbered,
    kind: Kind,
    codes: &'static List<Text>,
    entries: &'static List<Entry>,
) -> impl ExactSizeIterator<Item = Html> {
    codes.iter().map(move |code| {
        let entry = entries.iter().find(|entry| entry.code.as_ref() == Some(code));
        let name = entry.map_or(view.words.unnamed, |entry| name(view, entry));
        let notes = entry.map_or_else(Vec::new, |entry| entry.notes.to_vec());
        item(kind, Some(code), linked(view, name, notes, code, others(view, one, code)))
    })
}

/// The other tasks that need what has this code.
fn others(view: View, one: Numbered, code: &str) -> Html {
    let mut codes = view.document.tasks_with(code);
    codes.retain(|other| Some(*other) != one.code());
    if codes.is_empty() {
        return html! { <span class="others">{ view.words.only_here }</span> };
    }
    let links = codes.into_iter().map(|code| go(code, code));
    html! { <span class="others">{ view.words.also_in }{ " " }{ for links }</span> }
}

/// A line of a list: shape, code, text.
fn item(kind: Kind, code: Option<&'static str>, text: Html) -> Html {
    html! {
        <li data-code={code}>
            { kind.shape() }
            <span class="code">{ code }</span>
            <div class="text">{ text }</div>
        </li>
    }
}
