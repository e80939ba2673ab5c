//! A part that opens in place.

use yew::{Callback, Html, Properties, component, html, use_state};

use crate::tag::tag;

/// A disclosure: a button, and what it opens.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The class of the whole.
    pub(super) class: &'static str,
    /// What the button says.
    pub(super) summary: Html,
    /// What it opens.
    pub(super) children: Html,
}

/// Shows its children when the reader asks for them. They stay in the page, so that print has them.
#[component]
pub(super) fn Disclosure(props: &Props) -> Html {
    let open = use_state(|| false);
    let toggle = Callback::from({
        let open = open.clone();
        move |_| open.set(!*open)
    });
    let button = html! {
        <button type="button" aria-expanded={open.to_string()} onclick={toggle}>
            { props.summary.clone() }
            { chevron() }
        </button>
    };
    let body = tag("div", "disclosure-body").set_some("hidden", (!*open).then_some("")).with(props.children.clone());
    let head = tag("div", "disclosure-head").with(button);
    tag("div", props.class).with(head.html()).with(body.html()).html()
}

/// The sign of what opens.
pub(super) fn chevron() -> Html {
    let path = tag("path", "").set("d", "M2 4l4 4 4-4");
    tag("svg", "chevron").set("viewBox", "0 0 12 12").set("aria-hidden", "true").with(path.html()).html()
}
