//! Headings, whose first level is the page's author's choice.

use yew::{Classes, Html, classes, html};

/// The element of a heading of that level, 1–6; deeper ones are `h6`.
#[must_use]
pub fn heading_tag(level: u8) -> &'static str {
    match level {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

/// A heading of that level.
pub fn heading(level: u8, class: impl Into<Classes>, content: Html) -> Html {
    html! { <@{heading_tag(level)} class={classes!(class.into())}>{ content }</@> }
}
