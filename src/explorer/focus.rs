//! What the page is about: these tasks stand alone until the reader wants all of them, and stay marked then.

use competency_standard::Entry;
use competency_standard::relations::{Focus, Relations};
use yew::Html;

use super::View;
use super::kind::Kind;
use super::needs::name;
use super::noted::go;
use crate::place::Numbered;
use crate::tag::{button, tag, text};

/// What is in focus, if anything is, and whether all the rest is shown as well.
pub(super) struct Focused {
    focus: Option<Focus>,
    all: bool,
}

impl Focused {
    /// The tasks, knowledge and skills of these codes.
    pub(super) fn new(view: View, codes: Option<&str>, all: bool) -> Self {
        let standard = view.document.get();
        let focus = codes.map(|codes| Focus::new(standard, &Relations::new(standard), codes));
        Self { focus: focus.filter(|focus| !focus.is_empty()), all }
    }

    /// Whether a task is in focus.
    pub(super) fn has(&self, one: Numbered) -> bool {
        self.focus.as_ref().is_some_and(|focus| focus.tasks.contains(&one.number))
    }

    /// Whether a task is shown.
    pub(super) fn shows(&self, one: Numbered) -> bool {
        self.all || self.focus.is_none() || self.has(one)
    }

    /// The mark of a task in focus.
    pub(super) fn mark(&self, view: View, one: Numbered) -> Html {
        if self.has(one) { text("span", "focused", view.words.focused) } else { Html::default() }
    }

    /// The button that shows everything, or the focus alone again.
    pub(super) fn turn(&self, view: View) -> Html {
        if self.focus.is_none() {
            return Html::default();
        }
        let (all, name) = if self.all { ("false", view.words.only_focus) } else { ("true", view.words.show_all) };
        button("more").set("data-all", all).text(name).html()
    }

    /// The knowledge and skills that the focus needs, while it stands alone.
    pub(super) fn needs(&self, view: View) -> Html {
        let Some(focus) = self.focus.as_ref().filter(|_| !self.all) else { return Html::default() };
        let standard = view.document.get();
        tag("div", "needs")
            .with(list(view, Kind::Knowledge, &standard.knowledge, &focus.knowledge))
            .with(list(view, Kind::Skill, &standard.skills, &focus.skills))
            .html()
    }
}

fn list(view: View, kind: Kind, entries: &'static [Entry], indices: &[usize]) -> Html {
    let lines = indices.iter().filter_map(|index| entries.get(*index)).map(|entry| {
        let code = entry.code.as_deref().unwrap_or_default();
        super::block::line(kind, Some(code), go(name(view, entry), code))
    });
    let list = tag("ul", "items").set("role", "list").set("lang", view.language()).with_all(lines);
    let heading = view.heading(1, "group-name", super::block::title(view, kind, Some(indices.len())));
    tag("section", "group").set("data-kind", kind.name()).with(heading).with(list.html()).html()
}
