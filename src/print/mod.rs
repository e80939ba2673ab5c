//! The standard on paper: all of it, with no interface.

use yew::{Html, html};

use crate::explorer::{View, about, detail};

/// Every duty and task with its detail, then what stands around them. Rendered while printing alone.
pub(crate) fn printed(view: View) -> Html {
    html! {
        <div class="printed">
            { for view.document.tasks().map(|one| html! {
                <>
                    if one.duty.tasks.first() == Some(one.task) { { view.duty_name(one.duty) } }
                    { detail(view, one, true) }
                </>
            }) }
            { about(view) }
        </div>
    }
}
