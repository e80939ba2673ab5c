//! Duties and their tasks. Side by side, the list stands beside one task's detail; in one column, tasks open in place.

use competency_standard::{Duty, Task};
use yew::{Html, html};

use super::block::blocks;
use super::disclosure::chevron;
use super::noted::noted;
use super::{Press, View, element};
use crate::state::{Layout, State};

/// A task, the duty that it belongs to, and its place in the document, from 0.
#[derive(Clone, Copy)]
struct Place {
    number: usize,
    duty: &'static Duty,
    task: &'static Task,
}

impl Place {
    /// The task's code; the duty's where the duty itself is the task.
    fn code(self) -> Option<&'static str> {
        self.task.code.as_deref().or(self.duty.code.as_deref())
    }
}

/// The duties with their tasks, counted through the document.
fn places(view: View) -> Vec<(&'static Duty, Vec<Place>)> {
    let mut next = 0;
    let places = |duty: &'static Duty| {
        let first = next;
        next += duty.tasks.len();
        (duty, (first..).zip(duty.tasks.iter()).map(|(number, task)| Place { number, duty, task }).collect())
    };
    view.document.get().duties.iter().map(places).collect()
}

/// The duties and tasks.
pub(super) fn tasks(view: View, state: &State, press: &Press) -> Html {
    let duties = places(view);
    let wide = state.layout == Layout::Wide;
    html! {
        <section class="work" part="tasks">
            <div class="list">
                { view.heading(1, "section-title", view.words.tasks.into()) }
                { for duties.iter().map(|(duty, places)| html! {
                    <div class="duty">
                        { duty_name(view, duty) }
                        <ul role="list">{ for places.iter().map(|place| item(view, state, press, *place)) }</ul>
                    </div>
                }) }
            </div>
            if wide {
                <div class="pane">
                    { for duties.iter().flat_map(|(_, places)| places).map(|place| detail(view, *place, state.shows(place.number), true)) }
                </div>
            }
        </section>
    }
}

fn duty_name(view: View, duty: &'static Duty) -> Html {
    let content = html! {
        <>
            { code(duty.code.as_deref()) }
            <span lang={view.language()}>{ noted(view, &duty.name, duty.notes.to_vec()) }</span>
        </>
    };
    view.heading(2, "duty-name", content)
}

/// A task in the list.
fn item(view: View, state: &State, press: &Press, place: Place) -> Html {
    let shown = state.shows(place.number);
    let onclick = press.reform(move |_| (place.number, place.code()));
    let wide = state.layout == Layout::Wide;
    let button = html! {
        <button type="button" class="task-button" lang={view.language()}
            aria-current={(wide && shown).then_some("true")} aria-expanded={(!wide).then(|| shown.to_string())} {onclick}>
            { code(place.task.code.as_deref()) }
            <span>{ &*place.task.name }</span>
            { chevron() }
        </button>
    };
    // Beside a detail, the detail has the heading. The tag stays, and with it the focus.
    let head = element(view.heading_tag(3), "task-head", wide.then_some("presentation"), button);
    html! {
        <li key={place.number} class="task">
            { head }
            if !wide { { detail(view, place, shown, false) } }
        </li>
    }
}

/// What a task yields and asks for. Hidden ones stay in the page, so that print has them all.
fn detail(view: View, place: Place, shown: bool, headed: bool) -> Html {
    let below = if headed { 3 } else { 4 };
    html! {
        <article key={place.number} class="detail" hidden={!shown}>
            if headed {
                { detail_name(view, place.task) }
            } else if !place.task.notes.is_empty() {
                // A button can't hold the buttons of the marks.
                <p lang={view.language()}>{ noted(view, &place.task.name, place.task.notes.to_vec()) }</p>
            }
            { blocks(view, place.task, below) }
        </article>
    }
}

fn detail_name(view: View, task: &'static Task) -> Html {
    let content = html! {
        <>
            { code(task.code.as_deref()) }
            <span lang={view.language()}>{ noted(view, &task.name, task.notes.to_vec()) }</span>
        </>
    };
    view.heading(2, "detail-name", content)
}

fn code(code: Option<&'static str>) -> Html {
    code.map_or_else(Html::default, |code| html! { <span class="code">{ code }</span> })
}
