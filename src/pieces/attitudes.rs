//! The attitudes: one list for the whole document.

use competency_shared::{EntryKind, noted, split_marks};
use competency_standard::Attitude;
use yew::{Html, html};

use super::entry_list::line;
use crate::context::ExplorerContext;

/// The attitudes with their descriptions; nothing where the document has none.
pub(crate) fn attitudes(context: &ExplorerContext) -> Html {
    let standard = context.standard;
    let attitudes = &standard.document.get().attitudes;
    let title = EntryKind::Attitude.heading(standard.words, Some(attitudes.len()));
    html! {
        if !attitudes.is_empty() {
            <section class="part" data-kind={EntryKind::Attitude.name()}>
                { standard.heading(1, "section-title", title) }
                <ul class="items attitudes" role="list" lang={standard.language()}>
                    { for attitudes.iter().map(attitude) }
                </ul>
            </section>
        }
    }
}

fn attitude(attitude: &'static Attitude) -> Html {
    let name = attitude.name.as_deref().unwrap_or_default();
    let length = u32::try_from(name.chars().count()).unwrap_or(u32::MAX);
    let (of_name, of_description) = split_marks(&attitude.notes, length);
    let text = html! {
        <div>
            if !name.is_empty() { <p class="attitude-name">{ noted(name, of_name, 0) }</p> }
            if let Some(description) = attitude.description.as_deref() {
                <p>{ noted(description, of_description, length) }</p>
            }
        </div>
    };
    line(EntryKind::Attitude, attitude.code.as_deref().map(str::to_owned), attitude.code.as_deref(), text)
}
