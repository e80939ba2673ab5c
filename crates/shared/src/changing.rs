//! Texts that change while they are on the page.

use yew::{Html, html};

/// A text that changes. Its element is made anew with it: a browser's translator puts another node in place of a text, and
/// Yew would go on changing the one that is gone.
pub fn changing(text: &str) -> Html {
    html! { <span key={text}>{ text.to_owned() }</span> }
}
