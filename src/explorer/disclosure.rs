//! A part that opens in place.

use yew::Html;

use crate::scene::View;
use crate::tag::{button, tag};

/// A button that says `summary`, and what it opens. What is closed stays in the page, so that print has it.
pub(super) fn disclosure(view: View, class: &'static str, opener: String, summary: Html, body: Html) -> Html {
    let is_open = view.state.is_open(&opener);
    let button = button("").set("aria-expanded", if is_open { "true" } else { "false" }).put("data-open", opener);
    let head = tag("div", "disclosure-head").with(button.with(summary).with(chevron()).html());
    let body = tag("div", "disclosure-body").set_some("hidden", (!is_open).then_some("")).with(body);
    tag("div", class).with(head.html()).with(body.html()).html()
}

/// The sign of what opens.
pub(super) fn chevron() -> Html {
    let path = tag("path", "").set("d", "M2 4l4 4 4-4");
    tag("svg", "chevron").set("viewBox", "0 0 12 12").set("aria-hidden", "true").with(path.html()).html()
}
