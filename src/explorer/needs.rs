//! Knowledge and skills: all of them, each with the tasks that need it, and each a place of its own.

use competency_standard::Entry;
use competency_standard::relations::Order;
use yew::Html;

use super::block::{line, title};
use super::focus::turn;
use super::kind::Kind;
use super::noted::{linked, note};
use super::overview::line_button;
use crate::place::Place;
use crate::scene::View;
use crate::tag::{button, tag, text};
use crate::take::take_needs;

/// The place that is looked at, or all of them.
pub(super) fn needs(view: View) -> Html {
    let shown = |kind: Kind| kind.shown(view, Order::Document);
    match view.state.seen.need {
        Some(Place::Knowledge(index)) => place(view, Kind::Knowledge, index),
        Some(Place::Skill(index)) => place(view, Kind::Skill, index),
        _ => tag("div", "needs-room")
            .set("part", "needs")
            .with(turn(view))
            .with(list(view, Kind::Knowledge))
            .with(list(view, Kind::Skill))
            .with(take_needs(view, &shown(Kind::Knowledge), &shown(Kind::Skill)))
            .html(),
    }
}

/// All knowledge, or all skills; what the focus needs while it stands alone.
fn list(view: View, kind: Kind) -> Html {
    let (entries, needs) = kind.needs(view);
    let shown = kind.shown(view, Order::Document);
    if shown.is_empty() {
        return Html::default();
    }
    let lines = shown.iter().filter_map(|index| {
        let entry = entries.get(*index)?;
        let code = entry.code.as_deref().unwrap_or_default();
        let tasks = needs.tasks(*index).iter().filter_map(|task| view.document.tasks().nth(*task)?.code());
        let mut others = tag("span", "others");
        for (place, task) in tasks.enumerate() {
            if place > 0 {
                others = others.text(view.words.comma);
            }
            others = others.text(task);
        }
        Some(line(kind, Some(code), linked(view, name(view, entry), &entry.notes, code, others.html())))
    });
    let heading = view.heading(1, "group-name", title(view, kind, Some(shown.len())));
    let list = tag("ul", "items").set("role", "list").set("lang", view.language()).with_all(lines);
    tag("section", "needs-list").set("data-kind", kind.name()).with(heading).with(list.html()).html()
}

/// The name of knowledge or a skill.
pub(crate) fn name(view: View, entry: &'static Entry) -> &'static str {
    if entry.text.is_empty() { view.words.unnamed } else { &entry.text }
}

/// One piece of knowledge or one skill: its name, its note, and all tasks that need it.
fn place(view: View, kind: Kind, index: usize) -> Html {
    let (entries, needs) = kind.needs(view);
    let Some(entry) = entries.get(index) else { return Html::default() };
    let code = entry.code.as_deref().unwrap_or_default();
    let tasks = needs.tasks(index).iter().filter_map(|task| view.document.tasks().nth(*task)).map(|one| {
        let duty = text("span", "others", &one.duty.name);
        tag("li", "").with(line_button(view, one)).with(duty).html()
    });
    let kind_and_code = tag("span", "code").with(title(view, kind, None)).text(" ").text(code);
    let name = tag("span", "").set("lang", view.language()).text(name(view, entry));
    let heading = tag("span", "").with(kind_and_code.html()).with(name.html());
    let notes =
        tag("div", "").set("lang", view.language()).with_all(entry.notes.iter().map(|mark| note(view, mark, true)));
    tag("article", "place")
        .key(index)
        .set("data-kind", kind.name())
        .with(back(view, code))
        .with(view.heading(1, "detail-name", heading.html()))
        .with(notes.html())
        .with(view.heading(2, "group-name", view.words.needed_by.into()))
        .with(tag("ul", "needed-by").set("role", "list").set("lang", view.language()).with_all(tasks).html())
        .html()
}

/// One step back: to the task that the reader came from, or to all of them.
fn back(view: View, code: &'static str) -> Html {
    let seen = &view.state.seen;
    let address = view.document.address(seen.from.unwrap_or(Place::Room(seen.room)));
    let to = if seen.from.is_some() { address.clone() } else { view.words.rooms[2].to_owned() };
    let back = button("back").put("data-go", address).set("data-seek", code);
    back.text("← ").text(view.words.back).text(" ").with(to.into()).html()
}
