//! Duties and their tasks. Side by side, the list stands beside one task's detail; in one column, tasks open in place.

use competency_standard::Duty;
use yew::{Html, html};

use super::block::blocks;
use super::disclosure::chevron;
use super::noted::noted;
use super::{View, code, element};
use crate::place::Numbered;
use crate::state::{Layout, Seen};
use crate::take::{Portion, take};

/// The duties and tasks.
pub(super) fn tasks(view: View, seen: &Seen) -> Html {
    let duties = view.document.get().duties.iter();
    let shown = view.document.tasks().find(|one| seen.shows(one.number));
    html! {
        <section class="work" part="tasks">
            <div class="list">
                { view.heading(1, "section-title", view.words.tasks.into()) }
                { for duties.map(|duty| html! {
                    <div class="duty">{ view.duty_name(duty) }<ul role="list">{ items(view, seen, duty) }</ul></div>
                }) }
            </div>
            if seen.layout == Layout::Wide {
                <div class="pane">{ for shown.map(|one| detail(view, one, true)) }</div>
            }
        </section>
    }
}

/// The tasks of a duty in the list.
fn items(view: View, seen: &Seen, duty: &'static Duty) -> Html {
    let own = view.document.tasks().filter(|one| std::ptr::eq(one.duty, duty));
    own.map(|one| item(view, seen, one)).collect()
}

fn item(view: View, seen: &Seen, one: Numbered) -> Html {
    let shown = seen.shows(one.number);
    let wide = seen.layout == Layout::Wide;
    let button = html! {
        <button type="button" class="task-button" lang={view.language()} data-press={one.number.to_string()}
            aria-current={(wide && shown).then_some("true")} aria-expanded={(!wide).then(|| shown.to_string())}>
            { code(one.task.code.as_deref()) }
            <span>{ &*one.task.name }</span>
            { chevron() }
        </button>
    };
    // Beside a detail, the detail has the heading. The tag stays, and with it the focus.
    let head = element(view.heading_tag(3), "task-head", wide.then_some("presentation"), button);
    html! {
        <li key={one.number} class="task">
            { head }
            if shown && !wide { { detail(view, one, false) } }
        </li>
    }
}

/// What a task yields and asks for, under its name where no button has it.
pub(crate) fn detail(view: View, one: Numbered, headed: bool) -> Html {
    let task = one.task;
    let below = if headed { 3 } else { 4 };
    html! {
        <article key={one.number} class="detail">
            if headed {
                { detail_name(view, one) }
            } else if !task.notes.is_empty() {
                // A button can't hold the buttons of the marks.
                <p lang={view.language()}>{ noted(view, &task.name, task.notes.to_vec()) }</p>
            }
            { blocks(view, one, below) }
            { take(view, Portion::Task(one.number)) }
        </article>
    }
}

fn detail_name(view: View, one: Numbered) -> Html {
    let content = html! {
        <>
            { code(one.task.code.as_deref()) }
            <span lang={view.language()}>{ noted(view, &one.task.name, one.task.notes.to_vec()) }</span>
        </>
    };
    view.heading(2, "detail-name", content)
}
