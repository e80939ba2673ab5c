//! The level: as a picture, and what it officially means.

use competency_standard::Level;
use yew::{Html, html};

use crate::context::StandardContext;
use crate::disclosure::Disclosure;

/// How many levels there are.
const LEVELS: u8 = 6;

/// Six bars, filled as high as the level is at least, lightly as high as it may be, and the level as printed.
pub fn gauge(level: &'static Level, of_six: &'static str) -> Html {
    let text = if level.text.is_empty() { "–" } else { &*level.text };
    let text = html! { <span class="level-text">{ text }</span> };
    let Some(height) = level.min.or(level.max) else { return html! { <span class="level-gauge">{ text }</span> } };
    let bar = |bar: u8| {
        let class = match bar {
            bar if bar < height => "filled",
            bar if level.max.is_some_and(|most| bar < most) => "range",
            _ => "blank",
        };
        html! { <rect {class} x={(bar * 8).to_string()} width="6" height="12" /> }
    };
    html! {
        <span class="level-gauge">
            <svg class="gauge" viewBox="0 0 46 12" aria-hidden="true">{ for (0..LEVELS).map(bar) }</svg>
            { text }
            <span class="unseen">{ of_six }</span>
        </span>
    }
}

/// A level that explains itself when asked.
pub fn level(context: StandardContext, level: &'static Level) -> Html {
    let words = context.words;
    let meanings: Vec<_> = context.document.meanings(level).collect();
    let printed = if level.text.is_empty() {
        html! { <span class="count">{ words.unstated }</span> }
    } else {
        gauge(level, words.of_six)
    };
    let summary = html! { <span class="level-summary">{ words.level }{ printed }</span> };
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
