//! Knowledge and skills: all of them, each with the tasks that need it, and each a place of its own.

use competency_standard::Entry;
use yew::{Html, html};

use super::View;
use super::block::title;
use super::kind::Kind;
use super::noted::{linked, noted};
use crate::place::Place;
use crate::state::Seen;
use crate::take::{Portion, take};

/// The place that is looked at, or all of them.
pub(super) fn needs(view: View, seen: &Seen) -> Html {
    let standard = view.document.get();
    match seen.need {
        Some(Place::Knowledge(index)) => place(view, seen, Kind::Knowledge, standard.knowledge.get(index)),
        Some(Place::Skill(index)) => place(view, seen, Kind::Skill, standard.skills.get(index)),
        _ => html! {
            <div class="needs-room">
                { list(view, Kind::Knowledge, &standard.knowledge) }
                { list(view, Kind::Skill, &standard.skills) }
                { take(view, Portion::Needs) }
            </div>
        },
    }
}

/// All knowledge, or all skills.
fn list(view: View, kind: Kind, entries: &'static [Entry]) -> Html {
    if entries.is_empty() {
        return Html::default();
    }
    let heading = html! { <>{ title(view, kind) }<span class="count">{ entries.len() }</span></> };
    html! {
        <section class="needs-list" data-kind={kind.name()}>
            { view.heading(1, "group-name", heading) }
            <ul role="list" class="items" lang={view.language()}>{ for entries.iter().map(|entry| line(view, kind, entry)) }</ul>
        </section>
    }
}

fn line(view: View, kind: Kind, entry: &'static Entry) -> Html {
    let code = entry.code.as_deref().unwrap_or_default();
    let tasks = html! { <span class="others">{ view.document.tasks_with(code).join(view.words.comma) }</span> };
    html! {
        <li>
            { kind.shape() }
            <span class="code">{ code }</span>
            <div class="text">{ linked(view, name(view, entry), entry.notes.to_vec(), code, tasks) }</div>
        </li>
    }
}

/// The name of knowledge or a skill.
pub(super) fn name(view: View, entry: &'static Entry) -> &'static str {
    if entry.text.is_empty() { view.words.unnamed } else { &entry.text }
}

/// One piece of knowledge or one skill: its name, its note, and all tasks that need it.
fn place(view: View, seen: &Seen, kind: Kind, entry: Option<&'static Entry>) -> Html {
    let Some(entry) = entry else { return Html::default() };
    let code = entry.code.as_deref().unwrap_or_default();
    let back = seen.from.unwrap_or(Place::Room(seen.room));
    let tasks = view.document.tasks().filter(|one| {
        let mut blocks = one.task.blocks.iter();
        blocks.any(|block| block.knowledge.iter().chain(block.skills.iter()).any(|one| one == code))
    });
    let heading = html! {
        <>
            <span class="code">{ title(view, kind) }{ " " }{ code }</span>
            <span lang={view.language()}>{ noted(view, name(view, entry), entry.notes.to_vec()) }</span>
        </>
    };
    html! {
        <article class="place" data-kind={kind.name()}>
            <button type="button" class="back" data-go={view.document.address(back)} data-seek={code}>
                { "← " }{ view.words.back }{ " " }
                { if seen.from.is_some() { view.document.address(back) } else { view.words.rooms[2].to_owned() } }
            </button>
            { view.heading(1, "detail-name", heading) }
            { view.heading(2, "group-name", view.words.needed_by.into()) }
            <ul role="list" class="needed-by" lang={view.language()}>
                { for tasks.map(|one| html! {
                    <li>
                        <button type="button" class="line-button" data-go={one.address()}>
                            <span class="code">{ one.code() }</span>
                            <span class="line-name">{ &*one.task.name }</span>
                        </button>
                        <span class="others">{ &*one.duty.name }</span>
                    </li>
                }) }
            </ul>
        </article>
    }
}
