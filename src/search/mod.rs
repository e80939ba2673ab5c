//! Search: a field in the bar, and what was found in place of the room.

mod found;
pub(crate) mod keys;
mod marked;

use competency_standard::search::Index;
use yew::{Html, Properties, component, html, use_memo};

use crate::explorer::View;
use crate::state::{Search, State};
use crate::tag::{button, tag};

/// The field.
pub(crate) fn field(view: View, state: &State) -> Html {
    html! {
        <div class="search" role="search">
            <input type="search" class="search-field" value={state.search.query.clone()} placeholder={view.words.search}
                aria-label={view.words.search} aria-keyshortcuts="/" autocomplete="off" spellcheck="false" />
        </div>
    }
}

/// What was found, while the reader looks for something.
pub(crate) fn results(view: View, state: &State) -> Html {
    html! { <Results {view} search={state.search.clone()} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    view: View,
    search: Search,
}

#[component]
fn Results(props: &Props) -> Html {
    let Props { view, search } = props;
    let started = !search.query.trim().is_empty();
    let index = use_memo((view.document, started), |(document, started)| started.then(|| Index::new(document.get())));
    let hits = index.as_ref().as_ref().map(|index| index.search(&search.query)).filter(|_| started);
    let told = hits.iter().map(|hits| found::tally(*view, hits));
    let results = tag("div", "results").with(tag("p", "tellings").set("role", "status").with_all(told).html());
    match hits.filter(|_| search.open) {
        Some(hits) => results.with(found::list(*view, &hits, search.shown)).html(),
        None if started => results.with(button("go").set("data-more", "").text(view.words.show_found).html()).html(),
        None => results.with(Html::default()).html(),
    }
}
