//! Knowledge and skills: all of them, each with the tasks that need it, and each a place of its own.

use competency_standard::Entry;
use yew::Html;

use super::View;
use super::block::{line, title};
use super::kind::Kind;
use super::noted::{linked, noted};
use super::overview::line_button;
use crate::place::Place;
use crate::state::Seen;
use crate::tag::{button, tag, text};
use crate::take::{Portion, take};

/// The place that is looked at, or all of them.
pub(super) fn needs(view: View, seen: &Seen) -> Html {
    let standard = view.document.get();
    match seen.need {
        Some(Place::Knowledge(index)) => place(view, seen, Kind::Knowledge, standard.knowledge.get(index)),
        Some(Place::Skill(index)) => place(view, seen, Kind::Skill, standard.skills.get(index)),
        _ => tag("div", "needs-room")
            .with(list(view, Kind::Knowledge, &standard.knowledge))
            .with(list(view, Kind::Skill, &standard.skills))
            .with(take(view, Portion::Needs))
            .html(),
    }
}

/// All knowledge, or all skills.
fn list(view: View, kind: Kind, entries: &'static [Entry]) -> Html {
    if entries.is_empty() {
        return Html::default();
    }
    let lines = entries.iter().map(|entry| {
        let code = entry.code.as_deref().unwrap_or_default();
        let tasks = tag("span", "others").with(view.document.tasks_with(code).join(view.words.comma).into());
        line(kind, Some(code), linked(view, name(view, entry), entry.notes.to_vec(), code, tasks.html()))
    });
    let list = tag("ul", "items").set("role", "list").set("lang", view.language()).with_all(lines);
    tag("section", "needs-list")
        .set("data-kind", kind.name())
        .with(view.heading(1, "group-name", title(view, kind, Some(entries.len()))))
        .with(list.html())
        .html()
}

/// The name of knowledge or a skill.
pub(super) fn name(view: View, entry: &'static Entry) -> &'static str {
    if entry.text.is_empty() { view.words.unnamed } else { &entry.text }
}

/// One piece of knowledge or one skill: its name, its note, and all tasks that need it.
fn place(view: View, seen: &Seen, kind: Kind, entry: Option<&'static Entry>) -> Html {
    let Some(entry) = entry else { return Html::default() };
    let code = entry.code.as_deref().unwrap_or_default();
    let tasks = view.document.tasks().filter(|one| {
        let mut blocks = one.task.blocks.iter();
        blocks.any(|block| block.knowledge.iter().chain(block.skills.iter()).any(|one| one == code))
    });
    let tasks = tasks.map(|one| {
        let duty = text("span", "others", &one.duty.name);
        tag("li", "").with(line_button(view, one)).with(duty).html()
    });
    let kind_and_code = tag("span", "code").with(title(view, kind, None)).text(" ").text(code);
    let name = tag("span", "").set("lang", view.language()).with(noted(view, name(view, entry), entry.notes.to_vec()));
    let heading = tag("span", "").with(kind_and_code.html()).with(name.html());
    tag("article", "place")
        .set("data-kind", kind.name())
        .with(back(view, seen, code))
        .with(view.heading(1, "detail-name", heading.html()))
        .with(view.heading(2, "group-name", view.words.needed_by.into()))
        .with(tag("ul", "needed-by").set("role", "list").set("lang", view.language()).with_all(tasks).html())
        .html()
}

/// One step back: to the task that the reader came from, or to all of them.
fn back(view: View, seen: &Seen, code: &'static str) -> Html {
    let address = view.document.address(seen.from.unwrap_or(Place::Room(seen.room)));
    let to = if seen.from.is_some() { address.clone() } else { view.words.rooms[2].to_owned() };
    let back = button("back").put("data-go", address).set("data-seek", code);
    back.text("← ").text(view.words.back).text(" ").with(to.into()).html()
}
