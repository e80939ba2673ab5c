//! Knowledge and skills: all of them, each with the tasks that need it, and each a destination of its own.

use competency_shared::{EntryKind, ExportExtent, NotedText, note};
use competency_standard::relations::Order;
use yew::{Html, Properties, component, html};

use crate::context::{ExplorerContext, use_explorer};
use crate::destination::{Destination, Destinations, Numbered, Room};
use crate::pieces::{ExportButtons, entry_list, focus_button, line, line_button};

/// What the room of knowledge and skills shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct NeedsProps {
    /// Whether the focus stands alone.
    pub(crate) is_narrowed: bool,
    /// The knowledge or skill that is looked at; none for all of them.
    pub(crate) need: Option<Destination>,
    /// The task that the reader came from to it.
    pub(crate) came_from: Option<Destination>,
}

/// The one that is looked at, or all of them.
#[component]
pub(crate) fn Needs(props: &NeedsProps) -> Html {
    let context = use_explorer();
    let NeedsProps { is_narrowed, need, came_from } = *props;
    match need {
        Some(Destination::Knowledge(index)) => self::need(&context, EntryKind::Knowledge, index, came_from),
        Some(Destination::Skill(index)) => self::need(&context, EntryKind::Skill, index, came_from),
        _ => all(&context, is_narrowed),
    }
}

fn all(context: &ExplorerContext, is_narrowed: bool) -> Html {
    let shown = |kind| context.shown_needs(kind, Order::Document, is_narrowed);
    let (knowledge, skills) = (shown(EntryKind::Knowledge), shown(EntryKind::Skill));
    html! {
        <div class="needs-room" part="needs">
            { focus_button(context, is_narrowed) }
            { list(context, EntryKind::Knowledge, &knowledge) }
            { list(context, EntryKind::Skill, &skills) }
            if !(knowledge.is_empty() && skills.is_empty()) {
                <ExportButtons extent={ExportExtent::Entries { knowledge, skills }} file="-KS" />
            }
        </div>
    }
}

/// All knowledge, or all skills, that is shown.
fn list(context: &ExplorerContext, kind: EntryKind, shown: &[usize]) -> Html {
    let (entries, needs) = context.needs(kind);
    let document = context.standard.document;
    let need = |index: &usize| {
        let entry = entries.get(*index)?;
        let tasks = needs.tasks(*index).iter().filter_map(|task| document.task(*task)?.code());
        let tasks = tasks.collect::<Vec<_>>().join(context.standard.words.comma);
        let text = context.name(entry);
        let onclick = context.navigate.to(Destination::need(kind, *index));
        let link = html! { <button type="button" class="go" {onclick}>{ text }</button> };
        let body = html! {
            <NotedText {text} marks={&*entry.notes} {link}><span class="others">{ tasks }</span></NotedText>
        };
        Some(line(kind, entry.code.as_deref().map(str::to_owned), entry.code.as_deref(), body))
    };
    html! {
        if !shown.is_empty() {
            <section class="needs-list" data-kind={kind.name()}>
                { entry_list(context, 1, kind, shown.iter().filter_map(need).collect()) }
            </section>
        }
    }
}

/// One piece of knowledge or one skill: its name, its note, and all tasks that need it.
fn need(context: &ExplorerContext, kind: EntryKind, index: usize, came_from: Option<Destination>) -> Html {
    let (entries, needs) = context.needs(kind);
    let (standard, words) = (context.standard, context.standard.words);
    let Some(entry) = entries.get(index) else { return Html::default() };
    let code = entry.code.as_deref().unwrap_or_default();
    let tasks = needs.tasks(index).iter().filter_map(|task| standard.document.task(*task));
    let task = |task: Numbered| {
        html! { <li>{ line_button(context, task) }<span class="others">{ &*task.duty.name }</span></li> }
    };
    let heading = html! {
        <span>
            <span class="code">{ kind.heading(words, None) }{ " " }{ code }</span>
            <span lang={standard.language()}>{ context.name(entry) }</span>
        </span>
    };
    html! {
        <article class="place" key={index} data-kind={kind.name()}>
            { back(context, code, came_from) }
            { standard.heading(1, "detail-name", heading) }
            <div lang={standard.language()}>{ for entry.notes.iter().map(|mark| note(standard, mark.note, true)) }</div>
            { standard.heading(2, "group-name", html! { words.needed_by }) }
            <ul class="needed-by" role="list" lang={standard.language()}>{ for tasks.map(task) }</ul>
        </article>
    }
}

/// One step back: to the task that the reader came from, or to all of them.
fn back(context: &ExplorerContext, code: &'static str, came_from: Option<Destination>) -> Html {
    let words = context.standard.words;
    let destination = came_from.unwrap_or(Destination::Room(Room::Needs));
    let name = match came_from {
        Some(task) => context.standard.document.address(task),
        None => words.rooms[2].to_owned(),
    };
    let onclick = context.navigate.to_code(destination, Some(code), None);
    html! { <button type="button" class="back" {onclick}>{ "← " }{ words.back }{ " " }{ name }</button> }
}
