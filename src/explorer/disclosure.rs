//! A part that opens in place.

use yew::{Callback, Html, Properties, classes, component, html, use_state};

use super::element;

/// A disclosure: a button, and what it opens.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The class of the whole.
    pub(super) class: &'static str,
    /// The tag around the button, a heading where it heads a section.
    pub(super) tag: &'static str,
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
    html! {
        <div class={classes!("disclosure", props.class)}>
            { element(props.tag, "disclosure-head", None, button) }
            <div class="disclosure-body" hidden={!*open}>{ props.children.clone() }</div>
        </div>
    }
}

/// The sign of what opens.
pub(super) fn chevron() -> Html {
    html! {
        <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true"><path d="M2 4l4 4 4-4" /></svg>
    }
}
