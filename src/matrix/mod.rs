//! The matrix: tasks against knowledge and skills.

use yew::{Html, Properties, component, html};

use crate::explorer::{Kind, View};

/// What the matrix shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The standard, and how it is spoken of.
    pub(crate) view: View,
}

/// A table of who needs what. A button in it with `data-go` set to an address leads there.


#[component]
pub(crate) fn Matrix(props: &Props) -> Html {
    html! { <table class="matrix"><caption>{ Kind::Knowledge.title(props.view.words) }</caption></table> }
}
