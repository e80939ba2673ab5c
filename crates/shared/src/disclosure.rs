//! What opens in place.

use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::keys::keep;

/// What a [`Disclosure`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct DisclosureProps {
    /// The class of the whole.
    pub class: &'static str,
    /// What the button says.
    pub summary: Html,
    /// What it opens.
    pub children: Html,
}

/// A button that says `summary`, and what it opens. What is closed stays on the page, so that print has it.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let is_open = use_state_eq(|| false);
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(!*is_open))
    };
    let close = {
        let is_open = is_open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if *is_open && event.key() == "Escape" {
                keep(&event);
                is_open.set(false);
            }
        })
    };
    html! {
        <div class={props.class}>
            <div class="disclosure-head">
                <button type="button" aria-expanded={is_open.to_string()} onclick={toggle} onkeydown={close}>
                    { props.summary.clone() }
                    { chevron() }
                </button>
            </div>
            <div class="disclosure-body" hidden={!*is_open}>{ props.children.clone() }</div>
        </div>
    }
}

/// The sign of what opens.
pub fn chevron() -> Html {
    html! { <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true"><path d="M2 4l4 4 4-4" /></svg> }
}
