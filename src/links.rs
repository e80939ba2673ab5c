//! The page's address: `#KPS2431-001v2/T2.1` is a place in the standard of that code.
//!
//! The host owns the address. It is written when the reader goes somewhere, never by itself; fragments that name
//! another code are left alone; of several widgets with one standard the first in the document takes part.
//!
//! An address names one place, and there may be several standards: where another one's reader went, or the host, this
//! one stays where it was. So the trail of addresses is kept, and back and forward move along it. A page can't tell them
//! from a link to an address that it has been at, but by its history, which grows by a link at its end.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node, Window};

use crate::document::Document;

thread_local! {
    /// The widgets that take part, each with the code of its standard.
    static WIDGETS: RefCell<Vec<(HtmlElement, &'static str)>> = const { RefCell::new(Vec::new()) };
    /// What the fragment was, one after the other.
    static TRAIL: RefCell<Trail> = const { RefCell::new(Trail { fragments: Vec::new(), at: 0, length: 0 }) };
}

/// Where the address leads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Leads {
    /// To this address in the standard; none to where its reader hadn't gone anywhere yet.
    pub(crate) to: Option<String>,
    /// Whether it is this standard that the address names.
    pub(crate) is_called: bool,
}

/// The fragments of the page's history, as far as they are known.
#[derive(Debug, Default)]
struct Trail {
    fragments: Vec<String>,
    at: usize,
    /// How many entries the page's history had.
    length: u32,
}

impl Trail {
    /// Follows the page to a fragment: to a new one where its history has grown, else to the nearest one that is equal.
    fn follow(&mut self, fragment: String, length: u32) {
        let is = |place: usize| self.fragments.get(place).is_some_and(|known| *known == fragment);
        let reach = if std::mem::replace(&mut self.length, length) < length { 1 } else { self.fragments.len() };
        for distance in 0..reach {
            // Rather back than forward. What would lie before the first is none.
            for place in [self.at.wrapping_sub(distance), self.at + distance] {
                if is(place) {
                    self.at = place;
                    return;
                }
            }
        }
        self.push(fragment);
    }

    /// Goes to a new fragment; what lay ahead is no more.
    fn push(&mut self, fragment: String) {
        self.fragments.truncate(self.at + 1);
        self.at = self.fragments.len();
        self.fragments.push(fragment);
    }

    /// Where the standard of a code is: where it was led last since there was no fragment.
    fn leads(&self, code: &str) -> Leads {
        let mut at = self.at;
        while let Some(fragment) = self.fragments.get(at).filter(|fragment| !fragment.is_empty()) {
            if let Some(address) = address(fragment, code) {
                return Leads { to: Some(address.to_owned()), is_called: at == self.at };
            }
            at = at.wrapping_sub(1);
        }
        Leads { to: None, is_called: false }
    }
}

/// Lets a widget take part.
pub(crate) fn join(host: &HtmlElement, document: Document) {
    if let Some(code) = document.get().code.as_deref() {
        WIDGETS.with_borrow_mut(|widgets| widgets.push((host.clone(), code)));
    }
}

/// Lets a widget take part no longer.
pub(crate) fn leave(host: &HtmlElement) {
    WIDGETS.with_borrow_mut(|widgets| widgets.retain(|(other, _)| other != host));
}

/// Where the address leads the widget; none where it takes no part.
pub(crate) fn read(host: &HtmlElement) -> Option<Leads> {
    let code = code(host)?;
    let fragment = fragment();
    TRAIL.with_borrow_mut(|trail| {
        trail.follow(fragment, length());
        Some(trail.leads(code))
    })
}

fn length() -> u32 {
    window().history().and_then(|history| history.length()).unwrap_or_default()
}

/// What stands in the page's address behind `#`, that sign included.
fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    js_sys::decode_uri_component(&hash).map_or(hash, String::from)
}

/// Writes where the reader went.
pub(crate) fn write(host: &HtmlElement, address: &str) {
    let Some(code) = code(host) else { return };
    let part = |text: &str| String::from(js_sys::encode_uri_component(text));
    let written = |code: &str, address: &str| ["#", code, "/", address].concat();
    let (before, wanted, hash) = (fragment(), written(code, address), written(&part(code), &part(address)));
    let had = length();
    let window = window();
    let Ok(history) = window.history() else { return };
    // Whole, as a page's <base> would lead a fragment elsewhere.
    let page = window.location().href().unwrap_or_default();
    let url = [page.split('#').next().unwrap_or_default(), &hash].concat();
    // A frame may not be allowed to; then the address stays as it is. The host's own state is kept.
    if before != wanted && history.push_state_with_url(&history.state().unwrap_or_default(), "", Some(&url)).is_ok() {
        TRAIL.with_borrow_mut(|trail| {
            trail.follow(before, had);
            trail.push(wanted);
            trail.length = length();
        });
    }
}

/// What a fragment says behind the code.
fn address<'a>(hash: &'a str, code: &str) -> Option<&'a str> {
    hash.strip_prefix('#')?.strip_prefix(code)?.strip_prefix('/')
}

/// The code of the widget's standard, if it takes part and is the first of its standard in the document.
fn code(host: &HtmlElement) -> Option<&'static str> {
    WIDGETS.with_borrow(|widgets| {
        let (_, code) = widgets.iter().find(|(other, _)| other == host)?;
        let mut rivals = widgets.iter().filter(|(_, other)| other == code);
        let preceded =
            |other: &HtmlElement| host.compare_document_position(other) & Node::DOCUMENT_POSITION_PRECEDING != 0;
        (!rivals.any(|(other, _)| preceded(other))).then_some(*code)
    })
}

fn window() -> Window {
    js_sys::global().unchecked_into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where two standards are at the end of a way: a reader goes to what has `+` before it, the page to what has `*`,
    /// and both go back or forward to anything else.
    fn ends(way: &[&str]) -> [Option<String>; 2] {
        let mut trail = Trail::default();
        trail.follow(String::new(), 1);
        for step in way {
            let (kind, fragment) = step.split_at(usize::from(step.starts_with(['+', '*'])));
            match kind {
                "+" => trail.push(fragment.to_owned()),
                kind => trail.follow(fragment.to_owned(), trail.length + u32::from(kind == "*")),
            }
        }
        ["A", "B"].map(|code| trail.leads(code).to)
    }

    fn at(one: &str, other: &str) -> [Option<String>; 2] {
        [one, other].map(|to| Some(to.to_owned()).filter(|to| !to.is_empty()))
    }

    #[test]
    fn back_and_forward_bring_each_standard_to_where_it_was() {
        let there = ["+#A/1", "+#B/1", "+#A/2", "+#B/2", "+#A/1"];
        let places = [at("", ""), at("1", ""), at("1", "1"), at("2", "1"), at("2", "2"), at("1", "2")];
        for (steps, expected) in places.iter().enumerate() {
            assert_eq!(ends(&there[..steps]), *expected, "there: {steps}");
        }
        let back = ["#B/2", "#A/2", "#B/1", "#A/1", ""];
        for (steps, expected) in places.iter().rev().enumerate() {
            assert_eq!(ends(&[&there[..], &back[..steps]].concat()), *expected, "back: {steps}");
        }
        let forward = ["#A/1", "#B/1", "#A/2", "#B/2", "#A/1"];
        for (steps, expected) in places.iter().enumerate() {
            let way = [&there[..], &back, &forward[..steps]].concat();
            assert_eq!(ends(&way), *expected, "forward: {steps}");
        }
    }

    #[test]
    fn whoever_goes_another_way_leaves_what_lay_ahead() {
        assert_eq!(ends(&["+#A/1", "+#B/1", "#A/1", "+#A/2"]), at("2", ""));
        assert_eq!(ends(&["+#A/1", "+#B/1", "#A/1", "+#A/2", "#A/1", ""]), at("", ""));
    }

    #[test]
    fn a_fragment_of_the_host_leaves_all_where_they_are() {
        assert_eq!(ends(&["+#A/1", "*#top"]), at("1", ""));
        assert_eq!(ends(&["+#A/1", "*#top", "+#B/2", "#top", "#A/1"]), at("1", ""));
        assert_eq!(ends(&["+#A/1", "*#top", ""]), at("", ""));
    }

    #[test]
    fn a_fragment_of_the_host_that_was_there_before_does_too() {
        assert_eq!(ends(&["*#top", "+#A/1", "*#top"]), at("1", ""));
        assert_eq!(ends(&["*#top", "+#A/1", "*#top", "+#A/2", "#top"]), at("1", ""));
        assert_eq!(ends(&["*#top", "+#A/1", "*#top", "#A/1", "#top", ""]), at("", ""));
        assert_eq!(ends(&["*#top", "+#A/1", "#top"]), at("", ""), "back");
    }

    #[test]
    fn the_one_that_the_address_names_is_called() {
        let mut trail = Trail::default();
        for (fragment, called) in [("#A/1", ["A"].as_slice()), ("#B/1", &["B"]), ("#top", &[]), ("", &[])] {
            trail.follow(fragment.to_owned(), 1);
            let is_called = |code: &&str| trail.leads(code).is_called;
            assert_eq!(["A", "B"].into_iter().filter(is_called).collect::<Vec<_>>(), called, "{fragment}");
        }
    }

    #[test]
    fn only_the_own_code_is_read() {
        assert_eq!(address("#KPS2431-001v2/T2.1", "KPS2431-001v2"), Some("T2.1"));
        assert_eq!(address("#KPS2431-001v2/", "KPS2431-001v2"), Some(""));
        for hash in
            ["", "#", "#T2.1", "#KPS2431-001v2", "#KPS2431-001v22/T2.1", "#/KPS2431-001v2/T2.1", "KPS2431-001v2/T"]
        {
            assert_eq!(address(hash, "KPS2431-001v2"), None, "{hash}");
        }
    }
}
