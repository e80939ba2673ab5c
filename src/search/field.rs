//! The field to search in.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, Properties, TargetCast, component, html, use_effect_with, use_node_ref};

use crate::context::use_explorer;
use crate::state::Action;

/// What the field shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SearchFieldProps {
    /// What the reader looks for.
    pub(crate) query: String,
}

/// The field. The document is made ready when it is entered, so that the first key is as quick as the others.
#[component]
pub(crate) fn SearchField(props: &SearchFieldProps) -> Html {
    let context = use_explorer();
    let words = context.standard.words;
    let onfocusin = context.on(Action::PrepareSearch);
    let field = use_node_ref();
    // What is being composed is no query yet. Yew has no callback for the end of it.
    use_effect_with((field.clone(), context.clone()), |(field, context)| {
        let listener = field.cast::<HtmlInputElement>().map(|field| {
            let context = context.clone();
            EventListener::new(&field.clone(), "compositionend", move |_| {
                context.dispatch(Action::Search(field.value()));
            })
        });
        || drop(listener)
    });
    let oninput = Callback::from(move |event: InputEvent| {
        // A script may send an event of another class.
        let is_composing = event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing);
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>().filter(|_| !is_composing) {
            context.dispatch(Action::Search(field.value()));
        }
    });
    html! {
        <div class="search" role="search">
            <input ref={field} class="search-field" part="search-field" type="search" placeholder={words.search}
                aria-label={words.search} aria-keyshortcuts="/" autocomplete="off" spellcheck="false"
                value={props.query.clone()} {oninput} {onfocusin} />
        </div>
    }
}
