//! The level, and what it officially means.

use competency_standard::Level;
use yew::Html;

use super::disclosure::disclosure;
use crate::scene::View;
use crate::state::HEAD;
use crate::tag::{tag, text};

/// The official wording of the levels, from 1.
const MEANINGS: [&str; 6] = [
    "能夠在可預計及有規律的情況中，在密切監督及清楚指示下，執行常規性及重複性的工作。且通常不需要特殊訓練、教育及專業知識與技術。",
    "能夠在大部分可預計及有規律的情況中，在經常性監督下，按指導進行需要某些判斷及理解性的工作。需具備基本知識、技術。",
    "能夠在部分變動及非常規性的情況中，在一般監督下，獨立完成工作。需要一定程度的專業知識與技術及少許的判斷能力。",
    "能夠在經常變動的情況中，在少許監督下，獨立執行涉及規劃設計且需要熟練技巧的工作。需要具備相當的專業知識與技術，及作判斷及決定的能力。",
    "能夠在複雜變動的情況中，在最少監督下，自主完成工作。需要具備應用、整合、系統化的專業知識與技術及策略思考與判斷能力。",
    "能夠在高度複雜變動的情況中，應用整合的專業知識與技術，獨立完成專業與創新的工作。需要具備策略思考、決策及原創能力。",
];

/// A level that explains itself when asked.
pub(super) fn level(view: View, level: &'static Level) -> Html {
    let meanings = meanings(level);
    let summary = tag("span", "level-summary").text(view.words.level).with(gauge(view, level)).html();
    if meanings.is_empty() {
        return tag("p", "level").with(summary).html();
    }
    let is_head = std::ptr::eq(level, &raw const view.document.get().level);
    let opener = if is_head { HEAD.to_owned() } else { view.opener(level, 0) };
    let lines = meanings.into_iter().map(|(level, meaning)| {
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

/// The levels that the text names, with their meanings; none where the text can't be read.
fn meanings(level: &Level) -> Vec<(u8, &'static str)> {
    let (Some(min), Some(max)) = (level.min, level.max) else { return Vec::new() };
    (1..).zip(MEANINGS).filter(|(level, _)| (min..=max).contains(level)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(min: Option<u8>, max: Option<u8>) -> Vec<u8> {
        meanings(&Level { text: "".into(), min, max }).into_iter().map(|(level, _)| level).collect()
    }

    #[test]
    fn each_level_named_has_its_meaning() {
        assert_eq!(meant(Some(4), Some(4)), [4]);
        assert_eq!(meant(Some(4), Some(6)), [4, 5, 6]);
        assert!(meant(None, None).is_empty());
    }

    #[test]
    fn level_four_is_the_official_one() {
        let level = Level { text: "4".into(), min: Some(4), max: Some(4) };
        assert!(meanings(&level)[0].1.starts_with("能夠在經常變動的情況中，在少許監督下，獨立執行"));
    }
}
