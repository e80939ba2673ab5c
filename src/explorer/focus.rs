//! What the page is about: these tasks stand alone until the reader wants all of them, and stay marked then.

use competency_standard::Entry;
use yew::Html;

use super::block::{line, title};
use super::kind::Kind;
use super::needs::name;
use super::noted::go;
use crate::scene::View;
use crate::tag::{button, tag, text};

/// The mark of a task in focus.
pub(super) fn mark(view: View, task: usize) -> Html {
    if view.in_focus(task) { text("span", "focused", view.words.focused) } else { Html::default() }
}

/// The button that shows everything, or the focus alone again.
pub(crate) fn turn(view: View) -> Html {
    if view.focus.is_empty() {
        return Html::default();
    }
    let narrowed = view.is_narrowed();
    let (all, name) = if narrowed { ("true", view.words.show_all) } else { ("false", view.words.only_focus) };
    button("more").set("data-all", all).text(name).html()
}

/// The knowledge and skills that the focus needs, while it stands alone.
pub(super) fn needs(view: View) -> Html {
    if !view.is_narrowed() {
        return Html::default();
    }
    let standard = view.document.get();
    tag("div", "needs")
        .with(list(view, Kind::Knowledge, &standard.knowledge, &view.focus.knowledge))
        .with(list(view, Kind::Skill, &standard.skills, &view.focus.skills))
        .html()
}

fn list(view: View, kind: Kind, entries: &'static [Entry], indices: &[usize]) -> Html {
    let lines = indices.iter().filter_map(|index| entries.get(*index)).map(|entry| {
        let code = entry.code.as_deref().unwrap_or_default();
        line(kind, Some(code), go(name(view, entry), code))
    });
    let list = tag("ul", "items").set("role", "list").set("lang", view.language()).with_all(lines);
    let heading = view.heading(1, "group-name", title(view, kind, Some(indices.len())));
    tag("section", "group").set("data-kind", kind.name()).with(heading).with(list.html()).html()
}
