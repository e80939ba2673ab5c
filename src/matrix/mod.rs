//! The matrix: tasks against knowledge and skills.

pub(crate) mod keys;
mod table;

use competency_standard::relations::Order;
use yew::Html;

use crate::explorer::{Kind, turn};
use crate::place::Numbered;
use crate::scene::View;
use crate::tag::{Tag, button, tag};

/// Set in the settings: skills instead of knowledge.
const SKILLS: usize = 1;
/// Set in the settings: what most tasks share first.
const SHARED: usize = 2;

/// A table of who needs what, of knowledge or of skills.
pub(crate) fn matrix(view: View) -> Html {
    let (words, settings) = (view.words, view.state.seen.matrix);
    let kind = if settings & SKILLS == 0 { Kind::Knowledge } else { Kind::Skill };
    let order = if settings & SHARED == 0 { Order::Document } else { Order::Shared };
    let tasks: Vec<Numbered> = view.document.tasks().filter(|one| view.shows(one.number)).collect();
    let of_kind = |kind: Kind| {
        button("option").with(kind.shape()).text(" ").text(kind.title(words)).set("data-kind", kind.name())
    };
    let kinds = tag("div", "").set("role", "group").set("aria-label", words.matrix_rows);
    let kinds = kinds.with(option(view, SKILLS, false, of_kind(Kind::Knowledge))).with(option(
        view,
        SKILLS,
        true,
        of_kind(Kind::Skill),
    ));
    let orders = tag("div", "").set("role", "group").set("aria-label", words.matrix_order);
    let orders = orders
        .with(option(view, SHARED, false, button("option").text(words.matrix_by_document)))
        .with(option(view, SHARED, true, button("option").text(words.matrix_by_sharing)));
    // Another table, not the same one changed: so there is always just one stop in it for the keyboard.
    let plane = tag("div", "matrix-plane").key(settings * 2 + usize::from(view.is_narrowed())).with(table::table(
        view,
        kind,
        &tasks,
        &kind.shown(view, order),
    ));
    tag("section", "matrix")
        .set("part", "matrix")
        .set("data-kind", kind.name())
        .with(turn(view))
        .with(tag("div", "options").with(kinds.html()).with(orders.html()).html())
        .with(tag("p", "matrix-key").text(kind.title(words)).text(words.matrix_key).html())
        .with(tag("div", "matrix-view").with(plane.html()).html())
        .html()
}

/// A button that turns a setting on or off.
fn option(view: View, setting: usize, on: bool, name: Tag) -> Html {
    let settings = view.state.seen.matrix;
    let pressed = if (settings & setting != 0) == on { "true" } else { "false" };
    let next = if on { settings | setting } else { settings & !setting };
    name.set("aria-pressed", pressed).put("data-matrix", next.to_string()).html()
}
