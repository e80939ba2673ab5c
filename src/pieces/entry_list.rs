//! Lists of entries of one kind.

use competency_shared::{EntryKind, code};
use yew::{Html, html};

use crate::context::ExplorerContext;

/// Entries of a kind under a heading, so many levels below the first one; nothing where there are none.
pub(crate) fn group(context: &ExplorerContext, below: u8, kind: EntryKind, lines: Vec<Html>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="group" part="group" data-kind={kind.name()}>{ entry_list(context, below, kind, lines) }</section>
    }
}

/// What stands in place of knowledge or skills that the document leaves blank: that isn't none.
pub(crate) fn unstated(context: &ExplorerContext, below: u8, kind: EntryKind) -> Html {
    let words = context.standard.words;
    html! {
        <section class="group" part="group" data-kind={kind.name()}>
            { context.standard.heading(below, "group-name", kind.heading(words, None)) }
            <p class="unstated">{ words.unstated }</p>
        </section>
    }
}

/// A heading with the number of entries, and their list.
pub(crate) fn entry_list(context: &ExplorerContext, below: u8, kind: EntryKind, lines: Vec<Html>) -> Html {
    let standard = context.standard;
    let title = kind.heading(standard.words, Some(lines.len()));
    html! {
        <>
            { standard.heading(below, "group-name", title) }
            <ul class="items" role="list" lang={standard.language()}>{ for lines }</ul>
        </>
    }
}

/// A line of a list: shape, code, text. The focus finds it by its id.
pub(crate) fn line(kind: EntryKind, id: Option<String>, of: Option<&'static str>, content: Html) -> Html {
    html! {
        <li {id}>
            { kind.shape() }
            if of.is_some() { { code(of) } } else { <span class="code" /> }
            <div class="text">{ content }</div>
        </li>
    }
}
