//! A task as a line that leads to it.

use competency_shared::code;
use yew::{Html, html};

use crate::context::ExplorerContext;
use crate::destination::{Destination, Numbered};

/// A button that leads to a task.
pub(crate) fn line_button(context: &ExplorerContext, task: Numbered) -> Html {
    let onclick = context.navigate.to(Destination::Task(task.number));
    html! {
        <button type="button" class="line-button" {onclick}>
            { code(task.code()) }
            <span class="line-name" lang={context.standard.language()}>{ &*task.task.name }</span>
        </button>
    }
}
