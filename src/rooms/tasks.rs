//! Duties and their tasks. Side by side, the list stands beside one task's detail; in one column, tasks open in place.

use competency_shared::{Layout, chevron, code};
use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::context::{ExplorerContext, use_explorer};
use crate::destination::{Destination, Destinations, Numbered};
use crate::focus::task_id;
use crate::pieces::{detail, duties, focus_button, focus_mark};
use crate::state::Action;

/// What the room of the tasks shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct TasksProps {
    /// Whether the focus stands alone.
    pub(crate) is_narrowed: bool,
    /// The tasks whose detail is on the screen.
    pub(crate) shown: Vec<usize>,
    /// Wide or narrow.
    pub(crate) layout: Layout,
}

/// The duties and tasks.
#[component]
pub(crate) fn Tasks(props: &TasksProps) -> Html {
    let context = use_explorer();
    let TasksProps { is_narrowed, shown, layout } = props;
    let is_here = |task: Numbered| !is_narrowed || context.is_focused(task) || shown.contains(&task.number);
    let item = |task: Numbered| self::item(&context, task, *layout, shown.contains(&task.number));
    let list = |tasks: Vec<_>| html! { <ul role="list">{ for tasks.into_iter().map(item) }</ul> };
    let beside = shown.first().and_then(|task| context.standard.document.task(*task));
    html! {
        <section class="work" part="tasks">
            <div class="list" part="list">
                { context.standard.heading(1, "section-title", html! { context.standard.words.tasks }) }
                { focus_button(&context, *is_narrowed) }
                { duties(&context, is_here, list) }
            </div>
            if *layout == Layout::Wide {
                <div class="pane">{ beside.map(|task| detail(&context, task, true)).unwrap_or_default() }</div>
            }
        </section>
    }
}

/// A task in the list, in one column with its detail where it is open.
fn item(context: &ExplorerContext, task: Numbered, layout: Layout, is_shown: bool) -> Html {
    let is_wide = layout == Layout::Wide;
    let button = html! {
        <button class="task-button" part="task-button" type="button" id={task_id(task.number)}
            lang={context.standard.language()}
            aria-current={(is_wide && is_shown).then_some("true")}
            aria-expanded={(!is_wide).then(|| is_shown.to_string())}
            onclick={press(context, task, layout, is_shown)}>
            { code(task.task.code.as_deref()) }
            <span>{ &*task.task.name }</span>
            { focus_mark(context, task) }
            { chevron() }
        </button>
    };
    // Beside a detail, the detail has the heading. The tag stays, and with it the focus.
    html! {
        <li class="task" key={task.number}>
            <@{context.standard.heading_tag(3)} class="task-head" role={is_wide.then_some("presentation")}>{ button }</@>
            if is_shown && !is_wide { { detail(context, task, false) } }
        </li>
    }
}

fn press(context: &ExplorerContext, task: Numbered, layout: Layout, is_shown: bool) -> Callback<MouseEvent> {
    let context = context.clone();
    Callback::from(move |_| {
        if !is_shown {
            context.navigate.tell(Destination::Task(task.number));
        }
        context.dispatch(Action::PressTask(task.number, layout));
    })
}
