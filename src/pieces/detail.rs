//! A task in detail: what it yields and asks for.

use competency_shared::{EntryKind, ExportExtent, NotedText, level, noted};
use competency_standard::relations::Needs;
use competency_standard::{Block, Entry, List, Need};
use yew::{Html, html};

use super::entry_list::{group, line, unstated};
use super::export_buttons::ExportButtons;
use crate::context::ExplorerContext;
use crate::destination::{Destination, Destinations, Numbered};
use crate::focus::id;

/// What a task yields and asks for, under its name where no button has it.
pub(crate) fn detail(context: &ExplorerContext, task: Numbered, is_headed: bool) -> Html {
    let standard = context.standard;
    let name = || noted(&task.task.name, &task.task.notes, 0);
    // A button can't hold the buttons of the marks.
    let is_noted = !is_headed && !task.task.notes.is_empty();
    let below = if is_headed { 3 } else { 4 };
    html! {
        <article class="detail" part="detail" key={task.number}>
            if is_headed { { standard.named_heading(2, "detail-name", task.task.code.as_deref(), name()) } }
            if is_noted { <p lang={standard.language()}>{ name() }</p> }
            { for task.task.blocks.iter().map(|block| self::block(context, task, block, below)) }
            <ExportButtons extent={ExportExtent::Tasks(vec![task.number])} file={format!("-{}", task.address())} />
        </article>
    }
}

/// One row of the task, of one level.
fn block(context: &ExplorerContext, task: Numbered, block: &'static Block, below: u8) -> Html {
    let address = task.address();
    let written = |kind, entries: &'static List<Entry>| {
        let entry = |entry: &'static Entry| {
            let code = entry.code.as_deref();
            let id = code.map(|code| id(Some(&address), code));
            line(kind, id, code, noted(&entry.text, &entry.notes, 0))
        };
        group(context, below, kind, entries.iter().map(entry).collect())
    };
    let needs = |kind, of: Need| {
        let lines: Vec<_> = block.needs(of).iter().map(|code| need(context, task, kind, code)).collect();
        if block.states(of) { group(context, below, kind, lines) } else { unstated(context, below, kind) }
    };
    html! {
        <div class="block">
            { level(context.standard, &block.level) }
            { written(EntryKind::Output, &block.outputs) }
            { written(EntryKind::Indicator, &block.indicators) }
            <div class="needs">
                { needs(EntryKind::Knowledge, Need::Knowledge) }
                { needs(EntryKind::Skill, Need::Skills) }
            </div>
        </div>
    }
}

/// Knowledge or a skill of a task, with its name and the other tasks that need it.
fn need(context: &ExplorerContext, task: Numbered, kind: EntryKind, code: &'static str) -> Html {
    let (entries, needs) = context.needs(kind);
    let id = Some(id(Some(&task.address()), code));
    let entry = entries.iter().enumerate().find(|(_, entry)| entry.code.as_deref() == Some(code));
    let Some((index, entry)) = entry else {
        return line(kind, id, Some(code), html! { context.standard.words.unnamed });
    };
    let destination = Destination::need(kind, index);
    let onclick = context.navigate.to_code(destination, None, Some(task.number));
    let link = html! { <button type="button" class="go" {onclick}>{ context.name(entry) }</button> };
    let text = html! {
        <NotedText text={context.name(entry)} marks={&*entry.notes} {link}>{ others(context, needs, task, index) }</NotedText>
    };
    line(kind, id, Some(code), text)
}

/// The other tasks that need an entry.
fn others(context: &ExplorerContext, needs: &Needs, task: Numbered, entry: usize) -> Html {
    let words = context.standard.words;
    let other = |other: usize| {
        let code = context.standard.document.task(other)?.code()?;
        let onclick = context.navigate.to(Destination::Task(other));
        Some(html! { <button type="button" class="go" {onclick}>{ code }</button> })
    };
    let links: Vec<_> = needs.others(task.number, entry).filter_map(other).collect();
    html! {
        <span class="others" lang={words.tag}>
            if !links.is_empty() {
                { words.also_in }{ " " }{ for links }
            } else if needs.is_only_in(task.number, entry) {
                { words.only_here }
            }
        </span>
    }
}
