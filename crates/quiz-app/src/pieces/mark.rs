//! A tick or a cross.

use yew::{Html, html};

/// A tick for what is right, else a cross.
pub(crate) fn mark(is_right: bool) -> Html {
    let d = if is_right { "M3 8.5 6.5 12 13 4.5" } else { "M4 4l8 8M12 4l-8 8" };
    html! { <svg class="quiz-icon" viewBox="0 0 16 16" aria-hidden="true"><path {d} /></svg> }
}
