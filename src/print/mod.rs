//! The standard on paper: all of it, with no interface.

use yew::Html;

use crate::explorer::{about, detail, duty_name};
use crate::scene::View;
use crate::tag::tag;

/// Every duty and task with its detail, then what stands around them. Rendered while printing alone.
pub(crate) fn printed(view: View) -> Html {
    let mut printed = tag("div", "printed");
    for one in view.document.tasks() {
        if one.duty.tasks.first() == Some(one.task) {
            printed = printed.with(duty_name(view, one.duty));
        }
        printed = printed.with(detail(view, one, true));
    }
    printed.with(about(view)).html()
}
