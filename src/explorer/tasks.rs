//! Duties and their tasks. Side by side, the list stands beside one task's detail; in one column, tasks open in place.

use competency_standard::Duty;
use yew::Html;

use super::block::blocks;
use super::disclosure::chevron;
use super::duty_name;
use super::focus::{mark, turn};
use super::noted::noted;
use crate::place::Numbered;
use crate::scene::{View, code};
use crate::state::Layout;
use crate::tag::{exposed, tag, text};
use crate::take::take_task;

/// The duties and tasks.
pub(super) fn tasks(view: View) -> Html {
    let duties = view.document.get().duties.iter();
    let list = exposed("div", "list").with(view.heading(1, "section-title", view.words.tasks.into()));
    let list = list.with(turn(view)).with_all(duties.map(|duty| self::duty(view, duty)));
    let work = tag("section", "work").set("part", "tasks").with(list.html());
    if view.state.seen.layout == Layout::Narrow {
        return work.with(Html::default()).html();
    }
    let shown = view.document.tasks().find(|one| view.details(one.number));
    work.with(tag("div", "pane").with_all(shown.map(|one| detail(view, one, true)).into_iter()).html()).html()
}

/// A duty and its tasks in the list.
fn duty(view: View, duty: &'static Duty) -> Html {
    let is_here = |one: &Numbered| view.shows(one.number) || view.details(one.number);
    let own = view.document.tasks().filter(|one| std::ptr::eq(one.duty, duty) && is_here(one));
    let items: Vec<_> = own.map(|one| item(view, one)).collect();
    if items.is_empty() && !duty.tasks.is_empty() {
        return Html::default();
    }
    let list = tag("ul", "").set("role", "list").with_all(items.into_iter());
    tag("div", "duty").with(duty_name(view, duty)).with(list.html()).html()
}

fn item(view: View, one: Numbered) -> Html {
    let shown = view.details(one.number);
    let wide = view.state.seen.layout == Layout::Wide;
    let expanded = if shown { "true" } else { "false" };
    let button = exposed("button", "task-button")
        .set("type", "button")
        .set("lang", view.language())
        .put("data-press", one.number.to_string())
        .set_some("aria-current", (wide && shown).then_some("true"))
        .set_some("aria-expanded", (!wide).then_some(expanded))
        .with(code(one.task.code.as_deref()))
        .with(text("span", "", &one.task.name))
        .with(mark(view, one.number))
        .with(chevron());
    // Beside a detail, the detail has the heading. The tag stays, and with it the focus.
    let head = tag(view.heading_tag(3), "task-head").set_some("role", wide.then_some("presentation"));
    let item = tag("li", "task").key(one.number).with(head.with(button.html()).html());
    // Without a detail something empty stands in its place: Yew counts children from the end.
    item.with(if shown && !wide { detail(view, one, false) } else { Html::default() }).html()
}

/// What a task yields and asks for, under its name where no button has it.
pub(crate) fn detail(view: View, one: Numbered, headed: bool) -> Html {
    let task = one.task;
    let view = view.within(one.number);
    let name = || noted(view, &task.name, &task.notes, 0);
    let mut detail = exposed("article", "detail").key(one.number).put("data-task", one.number.to_string());
    if headed {
        detail = detail.with(view.named(2, "detail-name", task.code.as_deref(), name()));
    } else if !task.notes.is_empty() {
        // A button can't hold the buttons of the marks.
        detail = detail.with(tag("p", "").set("lang", view.language()).with(name()).html());
    }
    let below = if headed { 3 } else { 4 };
    detail.with(blocks(view, one, below)).with(take_task(view, one)).html()
}
