//! The level, and what it officially means.

use competency_shared::{Disclosure, gauge};
use competency_standard::Level;
use yew::{Html, html};

use crate::context::ExplorerContext;

/// A level that explains itself when asked.
pub(crate) fn level(context: &ExplorerContext, level: &'static Level) -> Html {
    let standard = context.standard;
    let words = standard.words;
    let meanings: Vec<_> = standard.document.meanings(level).collect();
    let summary = html! { <span class="level-summary">{ words.level }{ gauge(level, words.of_six) }</span> };
    if meanings.is_empty() {
        return html! { <p class="level">{ summary }</p> };
    }
    let meaning = |(level, meaning)| html! { <div><dt>{ level }</dt><dd>{ meaning }</dd></div> };
    html! {
        <Disclosure class="level" {summary}>
            <div>
                <p class="label">{ words.level_meaning }</p>
                <dl class="meanings" lang="zh-Hant-TW">{ for meanings.into_iter().map(meaning) }</dl>
            </div>
        </Disclosure>
    }
}
