//! The standard on paper: all of it, with no interface.

use yew::Html;

use crate::explorer::{about, detail, duty_name};
use crate::scene::View;
use crate::tag::tag;

/// Every duty and task with its detail, then what stands around them. Rendered while printing alone.
pub(crate) fn printed(view: View) -> Html {
    let mut printed = tag("div", "printed");
    for duty in view.document.get().duties.iter() {
        let own = view.document.tasks().filter(|one| std::ptr::eq(one.duty, duty));
        printed = printed.with(duty_name(view, duty)).with_all(own.map(|one| detail(view, one, true)));
    }
    printed.with(about(view)).html()
}
