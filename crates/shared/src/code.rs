//! Codes of the document, in small figures.

use yew::{Html, html};

/// A code; nothing where there is none.
pub fn code(code: Option<&'static str>) -> Html {
    html! { if let Some(code) = code { <span class="code">{ code }</span> } }
}
