//! The level, and what it officially means.

use competency_standard::Level;
use yew::Html;

use super::disclosure::disclosure;
use crate::scene::View;
use crate::state::HEAD;
use crate::tag::{tag, text};

/// A level that explains itself when asked.
pub(super) fn level(view: View, level: &'static Level) -> Html {
    let mut meanings = view.document.meanings(level).peekable();
    let summary = tag("span", "level-summary").text(view.words.level).with(gauge(view, level)).html();
    if meanings.peek().is_none() {
        return tag("p", "level").with(summary).html();
    }
    let is_head = std::ptr::eq(level, &raw const view.document.get().level);
    let opener = if is_head { HEAD.to_owned() } else { view.opener(level, 0) };
    let lines = meanings.map(|(level, meaning)| {
        let number = tag("dt", "").with(level.to_string().into());
        tag("div", "").with(number.html()).with(text("dd", "", meaning)).html()
    });
    let list = tag("dl", "meanings").set("lang", "zh-Hant-TW").with_all(lines);
    let body = tag("div", "").with(text("p", "label", view.words.level_meaning)).with(list.html());
    disclosure(view, "level", opener, summary, body.html())
}

/// Six bars, filled as high as the level is at least, lightly as high as it may be, and the level as printed.
pub(super) fn gauge(view: View, level: &'static Level) -> Html {
    let height = level.min.or(level.max);
    let bars = height.map(|height| {
        let bar = |bar: u8| {
            let class = match bar {
                bar if bar < height => "filled",
                bar if level.max.is_some_and(|most| bar < most) => "range",
                _ => "blank",
            };
            tag("rect", class).put("x", (bar * 8).to_string()).set("width", "6").set("height", "12").html()
        };
        let gauge = tag("svg", "gauge").set("viewBox", "0 0 46 12").set("aria-hidden", "true");
        gauge.with_all((0..6).map(bar)).html()
    });
    let gauge = tag("span", "level-gauge").with_all(bars.into_iter()).with(text("span", "level-text", &level.text));
    if height.is_some() { gauge.with(text("span", "unseen", view.words.of_six)).html() } else { gauge.html() }
}
