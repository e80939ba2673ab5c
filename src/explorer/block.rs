//! What a task yields and asks for.

use competency_standard::relations::Needs;
use competency_standard::{Block, Entry, List, Text};
use yew::Html;

use super::kind::Kind;
use super::level::level;
use super::needs::name;
use super::noted::{go, linked, noted};
use crate::place::Numbered;
use crate::scene::View;
use crate::tag::{exposed, tag, text};

/// The rows of a task: mostly one, several where it has several levels.
pub(super) fn blocks(view: View, one: Numbered, below: u8) -> Html {
    one.task.blocks.iter().map(|block| self::block(view, one, block, below)).collect()
}

fn block(view: View, one: Numbered, block: &'static Block, below: u8) -> Html {
    let written = |kind, entries: &'static List<Entry>| {
        let entry =
            |entry: &'static Entry| line(kind, entry.code.as_deref(), noted(view, &entry.text, &entry.notes, 0));
        group(view, below, kind, entries.iter().map(entry).collect())
    };
    let needed = |kind, codes: &'static List<Text>| {
        group(view, below, kind, codes.iter().map(|code| needed(view, one, kind, code)).collect())
    };
    let needs =
        tag("div", "needs").with(needed(Kind::Knowledge, &block.knowledge)).with(needed(Kind::Skill, &block.skills));
    tag("div", "block")
        .with(level(view, &block.level))
        .with(written(Kind::Output, &block.outputs))
        .with(written(Kind::Indicator, &block.indicators))
        .with(needs.html())
        .html()
}

/// A kind of things under its heading; nothing where the task has none of it.
fn group(view: View, below: u8, kind: Kind, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let heading = view.heading(below, "group-name", title(view, kind, Some(items.len())));
    let list = tag("ul", "items").set("role", "list").set("lang", view.language()).with_all(items.into_iter());
    exposed("section", "group").set("data-kind", kind.name()).with(heading).with(list.html()).html()
}

/// Shape, letter and word of a kind, and how many there are.
pub(super) fn title(view: View, kind: Kind, count: Option<usize>) -> Html {
    let letter = tag("span", "letter").set("aria-hidden", "true").text(kind.letter());
    let title = tag("span", "summary").with(kind.shape()).with(letter.html()).text(kind.title(view.words));
    title.with_all(count.map(|count| tag("span", "count").with(count.to_string().into()).html()).into_iter()).html()
}

/// Knowledge or a skill of a task, with its name and the other tasks that need it.
fn needed(view: View, one: Numbered, kind: Kind, code: &'static str) -> Html {
    let (entries, needs) = kind.needs(view);
    let entry = entries.iter().enumerate().find(|(_, entry)| entry.code.as_deref() == Some(code));
    let Some((index, entry)) = entry else { return line(kind, Some(code), view.words.unnamed.into()) };
    let others = others(view, needs, one.number, index);
    line(kind, Some(code), linked(view, name(view, entry), &entry.notes, code, others))
}

/// The other tasks that need an entry.
fn others(view: View, needs: &Needs, task: usize, entry: usize) -> Html {
    let codes = needs.others(task, entry).filter_map(|other| view.document.tasks().nth(other)?.code());
    let links: Vec<_> = codes.map(|code| go(code, code)).collect();
    if links.is_empty() {
        return tag("span", "others").set("lang", view.words.tag).text(view.words.only_here).html();
    }
    tag("span", "others")
        .set("lang", view.words.tag)
        .text(view.words.also_in)
        .text(" ")
        .with_all(links.into_iter())
        .html()
}

/// A line of a list: shape, code, text.
pub(super) fn line(kind: Kind, code: Option<&'static str>, content: Html) -> Html {
    tag("li", "")
        .set_some("data-code", code)
        .with(kind.shape())
        .with(text("span", "code", code.unwrap_or_default()))
        .with(tag("div", "text").with(content).html())
        .html()
}
