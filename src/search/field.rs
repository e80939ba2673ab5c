//! The field to search in.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, Properties, TargetCast, component, html};

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
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            context.dispatch(Action::Search(field.value()));
        }
    });
    html! {
        <div class="search" role="search">
            <input class="search-field" part="search-field" type="search" placeholder={words.search}
                aria-label={words.search} aria-keyshortcuts="/" autocomplete="off" spellcheck="false"
                value={props.query.clone()} {oninput} {onfocusin} />
        </div>
    }
}
