//! How many there are of a kind.

use competency_shared::EntryKind;
use yew::{Html, html};

use crate::context::ExplorerContext;

/// Shape, letter and number of a kind; a dash where the document leaves it blank. Its word is for who can't see the shape.
pub(crate) fn tally(context: &ExplorerContext, kind: EntryKind, count: Option<usize>) -> Html {
    html! {
        <span class="tally" data-kind={kind.name()}>
            { kind.shape() }
            <span class="letter" aria-hidden="true">{ kind.letter() }</span>
            <span class="unseen">{ kind.title(context.standard.words) }{ " " }</span>
            if let Some(count) = count {
                { count }
            } else {
                <span aria-hidden="true">{ "–" }</span>
                <span class="unseen">{ context.standard.words.unstated }</span>
            }
        </span>
    }
}
