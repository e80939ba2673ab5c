//! Whether the document is current: replaced by another, or due for its re-evaluation, which is every three years at
//! least.

use competency_standard::Version;
use js_sys::Date;
use yew::{Html, html};

use crate::context::StandardContext;

/// After so many years a standard must have been evaluated anew.
const YEARS: u32 = 3;

/// A quiet word where the document is replaced or over three years old; else nothing.
pub(crate) fn notice(context: StandardContext) -> Html {
    let words = context.words;
    let Some(version) = context.document.version() else { return Html::default() };
    if version.is_replaced() {
        html! { <p class="notice" lang={context.language()}>{ &*version.note }</p> }
    } else if is_past(version) {
        html! { <p class="notice">{ words.replaced }</p> }
    } else if version.date.as_deref().is_some_and(|date| is_old(date, &today())) {
        html! { <p class="notice">{ words.over_three_years }</p> }
    } else {
        Html::default()
    }
}

/// Today's date, as in `2026-01-31`.
fn today() -> String {
    let mut today = String::from(Date::new_0().to_iso_string());
    today.truncate(10);
    today
}

/// Whether the document isn't the newest of its own version table.
fn is_past(version: &Version) -> bool {
    version.is_replaced() || !["", "最新版本"].contains(&&*version.status)
}

/// Whether a date lies over three years before another. Both are written as in `2026-01-31`.
fn is_old(date: &str, today: &str) -> bool {
    let year = |date: &str| date.get(..4)?.parse::<u32>().ok();
    match (year(date), year(today), date.get(4..), today.get(4..)) {
        (Some(then), Some(now), Some(day), Some(this_day)) => (then + YEARS, day) < (now, this_day),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_years_to_the_day_are_not_over_three_years() {
        assert!(!is_old("2023-12-15", "2026-11-23"));
        assert!(!is_old("2023-12-15", "2026-12-15"));
        assert!(is_old("2023-12-15", "2026-12-16"));
        assert!(is_old("2023-12-15", "2030-01-01"));
        for date in ["", "not a date", "民國112年"] {
            assert!(!is_old(date, "2026-12-16"), "{date}");
        }
    }

    #[test]
    fn a_replaced_version_says_so() {
        let version = |status: &'static str, note: &'static str| Version {
            version: "V1".into(),
            code: None,
            name: "".into(),
            status: status.into(),
            note: note.into(),
            date: None,
        };
        assert!(is_past(&version("最新版本", "已被「KPS2431-001v3」取代")));
        assert!(is_past(&version("歷史版本", "略")));
        assert!(!is_past(&version("最新版本", "略")));
        assert!(!is_past(&version("", "")));
    }
}
