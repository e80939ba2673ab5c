//! Which standard this is, in which version, and what the work is.

use maud::{Markup, html};

use super::view::View;
use crate::{Naming, Version};

pub(super) fn head(view: &View) -> Markup {
    let (standard, words) = (view.standard, view.words);
    let naming = match standard.naming {
        Naming::Occupation => words.occupation,
        Naming::Category => words.category,
    };
    html! {
        (view.heading(0, &html! { (standard.title) }))
        p { (standard.description) }
        dl {
            (view.fact(naming, &html! { (standard.name) }))
            @if let Some(code) = &standard.code { (view.fact(words.code, &html! { (code) })) }
            @if let Some(version) = standard.version() { (view.fact(words.version, &edition(version))) }
            (view.fact(words.standard_level, &level(view, &standard.level.text)))
        }
    }
}

/// A level as printed.
pub(super) fn level(view: &View, text: &str) -> Markup {
    html! { @if text.is_empty() { (view.word(view.words.not_given)) } @else { (text) } }
}

/// The version, its date and status, and that another has replaced it where the document says so.
fn edition(version: &Version) -> Markup {
    html! {
        (version.version)
        @if let Some(date) = &version.date { " · " (day(date)) }
        @if !version.status.is_empty() { " · " (version.status) }
        @if version.is_replaced() { " · " strong { (version.note) } }
    }
}

/// A day for people and machines.
pub(super) fn day(date: &str) -> Markup {
    html! { time datetime=(date) { (date) } }
}
