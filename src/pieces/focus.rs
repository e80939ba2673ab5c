//! What the page is about: these tasks stand alone until the reader wants all of them, and stay marked then.

use competency_shared::changing;
use yew::{Html, html};

use crate::context::ExplorerContext;
use crate::destination::Numbered;
use crate::state::Action;

/// The mark of a task in focus.
pub(crate) fn focus_mark(context: &ExplorerContext, task: Numbered) -> Html {
    html! { if context.is_focused(task) { <span class="focused">{ context.standard.words.focused }</span> } }
}

/// The button that shows everything, or the focus alone again; nothing where the page is about all of it.
pub(crate) fn focus_button(context: &ExplorerContext, is_narrowed: bool) -> Html {
    let words = context.standard.words;
    html! {
        if !context.focus.is_empty() {
            <button type="button" class="more" onclick={context.on(Action::ShowAll(is_narrowed))}>
                { changing(if is_narrowed { words.show_all } else { words.only_focus }) }
            </button>
        }
    }
}
