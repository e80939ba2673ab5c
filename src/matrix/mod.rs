//! The matrix: tasks against knowledge and skills.

pub(crate) mod grid;
pub(crate) mod keys;
mod table;

use yew::Html;

use crate::explorer::{Kind, View};
use crate::tag::{Tag, tag, text};

/// Set in the choice: skills instead of knowledge.
const SKILLS: usize = 1;
/// Set in the choice: what most tasks share first.
const SHARED: usize = 2;

/// A table of who needs what, of knowledge or of skills. A button in it with `data-go` set to an address leads there.
pub(crate) fn matrix(view: View, choice: usize) -> Html {
    let words = view.words;
    let kind = if choice & SKILLS == 0 { Kind::Knowledge } else { Kind::Skill };
    let tasks: Vec<_> = view.document.tasks().collect();
    let mut rows = grid::rows(view.document, kind, &tasks);
    if choice & SHARED != 0 {
        rows = grid::by_sharing(rows);
    }
    let option = |flag: usize, on: bool, name: Tag| {
        let pressed = if (choice & flag != 0) == on { "true" } else { "false" };
        let next = if on { choice | flag } else { choice & !flag };
        name.set("type", "button").set("aria-pressed", pressed).put("data-choose", next.to_string()).html()
    };
    let button = || tag("button", "option");
    let of_kind =
        |kind: Kind| button().with(kind.shape()).text(" ").text(kind.title(words)).set("data-kind", kind.name());
    let kinds = tag("div", "").set("role", "group").set("aria-label", words.matrix_rows);
    let kinds =
        kinds.with(option(SKILLS, false, of_kind(Kind::Knowledge))).with(option(SKILLS, true, of_kind(Kind::Skill)));
    let orders = tag("div", "").set("role", "group").set("aria-label", words.matrix_order);
    let orders = orders.with(option(SHARED, false, button().text(words.matrix_by_document))).with(option(
        SHARED,
        true,
        button().text(words.matrix_by_sharing),
    ));
    // Another table, not the same one changed: so there is always just one stop in it for the keyboard.
    let plane = tag("div", "matrix-plane").key(choice).with(table::table(view, kind, &tasks, &rows));
    tag("section", "matrix")
        .set("part", "matrix")
        .set("data-kind", kind.name())
        .with(tag("div", "options").with(kinds.html()).with(orders.html()).html())
        .with(tag("p", "matrix-key").text(kind.title(words)).text(words.matrix_key).html())
        .with(tag("div", "matrix-view").with(plane.html()).html())
        .html()
}

/// A code in small figures.
fn code(code: &'static str) -> Html {
    text("span", "code", code)
}
