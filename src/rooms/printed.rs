//! The standard on paper: all of it, with no interface.

use yew::{Html, component, html};

use crate::context::use_explorer;
use crate::pieces::{about, detail, duties};

/// Every duty and task with its detail, then what stands around them. It is on the page while that is printed.
#[component]
pub(crate) fn Printed() -> Html {
    let context = use_explorer();
    let details = |tasks: Vec<_>| tasks.into_iter().map(|task| detail(&context, task, true)).collect();
    html! {
        <div class="printed">
            { duties(&context, |_| true, details) }
            { about(&context) }
        </div>
    }
}
