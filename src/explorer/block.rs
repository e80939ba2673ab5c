//! What a task yields and asks for.

use competency_standard::{Block, Entry, List, Task, Text};
use yew::{Html, html};

use super::View;
use super::kind::Kind;
use super::level::level;
use super::noted::{noted, noted_and};

/// The rows of a task: mostly one, several where it has several levels.
pub(super) fn blocks(view: View, task: &'static Task, below: u8) -> Html {
    task.blocks.iter().map(|block| self::block(view, task, block, below)).collect()
}

fn block(view: View, task: &'static Task, block: &'static Block, below: u8) -> Html {
    let document = view.document.get();
    html! {
        <div class="block">
            { level(view, &block.level) }
            { group(view, below, Kind::Output, block.outputs.iter().map(|entry| written(view, Kind::Output, entry))) }
            { group(view, below, Kind::Indicator, block.indicators.iter().map(|entry| written(view, Kind::Indicator, entry))) }
            <div class="needs">
                { group(view, below, Kind::Knowledge, needed(view, task, Kind::Knowledge, &block.knowledge, &document.knowledge)) }
                { group(view, below, Kind::Skill, needed(view, task, Kind::Skill, &block.skills, &document.skills)) }
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
    task: &'static Task,
    kind: Kind,
    codes: &'static List<Text>,
    entries: &'static List<Entry>,
) -> impl ExactSizeIterator<Item = Html> {
    codes.iter().map(move |code| {
        let entry = entries.iter().find(|entry| entry.code.as_ref() == Some(code) && !entry.text.is_empty());
        let others = others(view, task, code);
        let text = match entry {
            Some(entry) => noted_and(view, &entry.text, entry.notes.to_vec(), others),
            None => html! { <>{ view.words.unnamed }{ others }</> },
        };
        item(kind, Some(code), text)
    })
}

/// The other tasks that need what has this code.
fn others(view: View, task: &'static Task, code: &str) -> Html {
    let mut codes = view.document.tasks_with(code);
    codes.retain(|other| Some(*other) != task.code.as_deref());
    if codes.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <span class="gap">{ " " }</span>
            <span class="others">{ view.words.also_in }{ " " }{ codes.join(view.words.comma) }</span>
        </>
    }
}

/// A line of a list: shape, code, text.
fn item(kind: Kind, code: Option<&'static str>, text: Html) -> Html {
    html! {
        <li>
            { kind.shape() }
            <span class="code">{ code }</span>
            <div class="text">{ text }</div>
        </li>
    }
}
