//! The page's address: `#KPS2431-001v2/T2.1` is a place in the standard of that code.
//!
//! The host owns the address. It is written when the reader goes somewhere, never by itself; fragments that name
//! another code are left alone; of several widgets with one standard the first in the document takes part.
//!
//! An address names one place, and there may be several standards: where another one's reader went, or the host, this
//! one stays where it was. So the trail of addresses is kept, and back and forward move along it. Browsers with the
//! Navigation API name each entry of the page's history by a key; in others, a link of the host's own to where the page
//! has been is taken for the way back there.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, Node, Window};

use crate::document::Document;

thread_local! {
    /// The widgets that take part, each with the code of its standard.
    static WIDGETS: RefCell<Vec<(HtmlElement, &'static str)>> = const { RefCell::new(Vec::new()) };
    static TRAIL: RefCell<Trail> = const { RefCell::new(Trail { entries: Vec::new(), at: 0 }) };
}

/// Where the address leads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Leads {
    /// To this address in the standard; none to where its reader hadn't gone anywhere yet.
    pub(crate) to: Option<String>,
    /// Whether it is this standard that the address names.
    pub(crate) is_called: bool,
}

/// An entry of the page's history.
#[derive(Clone, Debug)]
struct Entry {
    /// What names it: the browser's key, or the fragment where it has none.
    key: String,
    fragment: String,
}

/// The page's history, as far as it is known.
#[derive(Clone, Debug, Default)]
struct Trail {
    entries: Vec<Entry>,
    at: usize,
}

impl Trail {
    /// Follows the page to the nearest entry of that key, else to a new one.
    fn follow(&mut self, entry: Entry) {
        for distance in 0..self.entries.len() {
            // Rather back than forward. What would lie before the first is none.
            for place in [self.at.wrapping_sub(distance), self.at + distance] {
                if let Some(known) = self.entries.get_mut(place).filter(|known| known.key == entry.key) {
                    *known = entry;
                    self.at = place;
                    return;
                }
            }
        }
        self.push(entry);
    }

    /// Goes to a new entry; what lay ahead is no more.
    fn push(&mut self, entry: Entry) {
        self.entries.truncate(self.at + 1);
        self.at = self.entries.len();
        self.entries.push(entry);
    }

    /// Where the standard of a code is: where it was led last since there was no fragment.
    fn leads(&self, code: &str) -> Leads {
        let mut at = self.at;
        while let Some(Entry { fragment, .. }) = self.entries.get(at).filter(|entry| !entry.fragment.is_empty()) {
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
    let entry = entry();
    TRAIL.with_borrow_mut(|trail| {
        trail.follow(entry);
        Some(trail.leads(code))
    })
}

/// The entry of the history that the page is at.
fn entry() -> Entry {
    let fragment = fragment();
    Entry { key: key().unwrap_or_else(|| fragment.clone()), fragment }
}

/// What the browser calls it.
fn key() -> Option<String> {
    let names = ["navigation", "currentEntry", "key"];
    let of = |object: JsValue, name: &str| js_sys::Reflect::get(&object, &name.into());
    names.into_iter().try_fold(js_sys::global().into(), of).ok()?.as_string()
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
    let before = entry();
    let (wanted, hash) = (written(code, address), written(&part(code), &part(address)));
    let window = window();
    let Ok(history) = window.history() else { return };
    // Whole, as a page's <base> would lead a fragment elsewhere.
    let page = window.location().href().unwrap_or_default();
    let url = [page.split('#').next().unwrap_or_default(), &hash].concat();
    // A frame may not be allowed to; then the address stays as it is. The host's own state is kept.
    if before.fragment != wanted
        && history.push_state_with_url(&history.state().unwrap_or_default(), "", Some(&url)).is_ok()
    {
        TRAIL.with_borrow_mut(|trail| {
            trail.follow(before);
            trail.push(entry());
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

    fn entry(key: &str, fragment: &str) -> Entry {
        Entry { key: key.to_owned(), fragment: fragment.to_owned() }
    }

    /// Where two standards are at the end of a way, without keys: `+` goes to a new fragment, anything else is where the
    /// page is led.
    fn ends(way: &[&str]) -> [Option<String>; 2] {
        let mut trail = Trail::default();
        trail.follow(entry("", ""));
        for step in way {
            match step.strip_prefix('+') {
                Some(fragment) => trail.push(entry(fragment, fragment)),
                None => trail.follow(entry(step, step)),
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
        assert_eq!(ends(&["+#A/1", "#top"]), at("1", ""));
        assert_eq!(ends(&["+#A/1", "#top", "+#B/2", "#top", "#A/1"]), at("1", ""));
        assert_eq!(ends(&["+#A/1", "#top", ""]), at("", ""));
    }

    /// A browser's history: the key and the fragment of each entry, and which one the page is at.
    #[derive(Clone, Default)]
    struct History {
        entries: Vec<(String, &'static str)>,
        at: usize,
        made: usize,
        trail: Trail,
    }

    impl History {
        fn new() -> Self {
            let mut history = Self::default();
            history.goes("*");
            history
        }

        /// The reader goes to what has `+` before it, the host or a link of its own to what has `*`; `<` is back, `>`
        /// forward, and `=` replaces the fragment, as the host may.
        fn goes(&mut self, step: &'static str) {
            let (kind, fragment) = step.split_at(1);
            match kind {
                "<" => self.at = self.at.saturating_sub(1),
                ">" => self.at = (self.at + 1).min(self.entries.len() - 1),
                "=" => self.entries[self.at].1 = fragment,
                _ => {
                    self.entries.truncate(self.at + 1);
                    self.at = self.entries.len();
                    self.made += 1;
                    self.entries.push((self.made.to_string(), fragment));
                }
            }
            let (key, fragment) = &self.entries[self.at];
            let entry = entry(key, fragment);
            if kind == "+" { self.trail.push(entry) } else { self.trail.follow(entry) }
        }

        /// Where a standard is: where the last entry up to here that names it leads, since there was no fragment.
        fn truth(&self, code: &str) -> Option<&str> {
            let mut since = self.entries[..=self.at].iter().rev().take_while(|(_, fragment)| !fragment.is_empty());
            since.find_map(|(_, fragment)| address(fragment, code))
        }
    }

    #[test]
    fn with_keys_each_standard_is_where_the_history_has_it_on_every_way() {
        let mut histories = vec![History::new()];
        for _ in 0..5 {
            let steps = ["+#A/1", "+#A/2", "+#B/1", "*#top", "*#A/1", "*", "=#top", "<", ">"];
            histories = histories
                .iter()
                .flat_map(|history| steps.map(|step| (history.clone(), step)))
                .map(|(mut history, step)| {
                    history.goes(step);
                    for code in ["A", "B"] {
                        assert_eq!(
                            history.trail.leads(code).to.as_deref(),
                            history.truth(code),
                            "{code} in {:?}",
                            history.entries
                        );
                    }
                    history
                })
                .collect();
        }
        assert_eq!(histories.len(), 9_usize.pow(5));
    }

    #[test]
    fn the_one_that_the_address_names_is_called() {
        let mut trail = Trail::default();
        for (fragment, called) in [("#A/1", ["A"].as_slice()), ("#B/1", &["B"]), ("#top", &[]), ("", &[])] {
            trail.follow(entry(fragment, fragment));
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
