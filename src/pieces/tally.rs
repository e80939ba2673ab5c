//! How many there are of a kind.

use competency_shared::EntryKind;
use yew::{Html, html};

use crate::context::ExplorerContext;

/// Shape, letter and number of a kind; its word is for who can't see the shape.
pub(crate) fn tally(context: &ExplorerContext, kind: EntryKind, count: usize) -> Html {
    html! {
        <span class="tally" data-kind={kind.name()}>
            { kind.shape() }
            <span class="letter" aria-hidden="true">{ kind.letter() }</span>
            <span class="unseen">{ kind.title(context.standard.words) }{ " " }</span>
            { count }
        </span>
    }
}
