//! What was found, told at once and shown where the room was.

use std::rc::Rc;

use competency_shared::{Document, changing};
use competency_standard::Kind;
use competency_standard::search::{Hits, Index};
use yew::{Html, Properties, component, html, use_memo};

use super::hit::{hit, title};
use crate::context::{ExplorerContext, use_explorer};
use crate::state::{Action, Search};

/// What the results show.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ResultsProps {
    /// What the reader looks for.
    pub(crate) search: Search,
}

/// What was found; nothing where the reader looks for nothing.
#[component]
pub(crate) fn Results(props: &ResultsProps) -> Html {
    let context = use_explorer();
    #[cfg(all(test, target_arch = "wasm32"))]
    crate::tests::rendered("results");
    let search = &props.search;
    let index = use_index(context.standard.document, search.is_prepared);
    let hits = (*index).as_ref().filter(|_| !search.query.trim().is_empty()).map(|index| index.search(&search.query));
    html! {
        <div class="results">
            <p class="tellings" role="status">{ hits.as_ref().map(|hits| counts(&context, &search.query, hits)).unwrap_or_default() }</p>
            if let Some(hits) = hits {
                if search.is_open {
                    { list(&context, search, &hits) }
                } else {
                    <button type="button" class="go" onclick={context.on(Action::ShowHits)}>
                        { context.standard.words.show_found }
                    </button>
                }
            }
        </div>
    }
}

/// The index of the document, once it is asked for.
#[yew::hook]
fn use_index(document: Document, is_prepared: bool) -> Rc<Option<Index>> {
    use_memo((document, is_prepared), |(document, is_prepared)| is_prepared.then(|| Index::new(document.get())))
}

/// How many there are, by kind. Of another query, no node is the same: a browser's translator may have taken texts away.
fn counts(context: &ExplorerContext, query: &str, hits: &Hits) -> Html {
    let words = context.standard.words;
    let counted = Kind::ALL.into_iter().map(|kind| (kind, hits.count(kind))).filter(|(_, count)| *count > 0);
    let count = |(kind, count)| html! { <span class="telling">{ title(words, kind) }{ " " }{ count }</span> };
    html! {
        <span class="tellings" key={query}>
            <span class="total">{ if hits.is_empty() { words.nothing } else { words.found } }</span>
            { for counted.map(count) }
        </span>
    }
}

/// The first so many, and a button for more.
fn list(context: &ExplorerContext, search: &Search, hits: &Hits) -> Html {
    let rest = hits.len().saturating_sub(search.shown);
    html! {
        <div key={&*search.query}>
            <ul class="hits" role="list">{ for hits.iter().take(search.shown).map(|one| hit(context, one)) }</ul>
            if rest > 0 {
                <button type="button" class="more" onclick={context.on(Action::ShowHits)}>
                    { context.standard.words.more }{ " " }{ changing(&rest.to_string()) }
                </button>
            }
        </div>
    }
}
