//! The page's address: `#KPS2431-001v2/T2.1` is a destination in the standard of that code.
//!
//! The host owns the address. It is written when the reader goes somewhere, never by itself; fragments that name another
//! code are left alone; of several widgets with one standard the first in the document takes part.
//!
//! An address names one destination, and there may be several standards: where another one's reader went, or the host,
//! this one stays where it was. The Navigation API tells what the addresses before were; in browsers without it a
//! standard that the address doesn't name stays where it is, until there is no fragment.

use std::cell::RefCell;

use competency_shared::Document;
use gloo_utils::{history, window};
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlElement, Node};

thread_local! {
    /// The widgets that take part, each with the code of its standard.
    static WIDGETS: RefCell<Vec<(HtmlElement, &'static str)>> = const { RefCell::new(Vec::new()) };
}

#[wasm_bindgen]
extern "C" {
    /// The page's history as the Navigation API has it; none in browsers without.
    type Navigation;
    #[wasm_bindgen(thread_local_v2, js_name = navigation)]
    static NAVIGATION: Option<Navigation>;
    #[wasm_bindgen(method)]
    fn entries(this: &Navigation) -> Array;
    #[wasm_bindgen(method, getter, js_name = currentEntry)]
    fn current_entry(this: &Navigation) -> Option<HistoryEntry>;

    /// An entry of it.
    type HistoryEntry;
    #[wasm_bindgen(method, getter)]
    fn url(this: &HistoryEntry) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn index(this: &HistoryEntry) -> i32;
}

/// Where the address leads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Leads {
    /// To this address in the standard; none to where its reader hadn't gone anywhere yet.
    pub(crate) to: Option<String>,
    /// Whether it is this standard that the address names.
    pub(crate) is_called: bool,
}

/// A widget's part in the page's address, for as long as this is held.
pub(crate) struct Link {
    host: HtmlElement,
    code: &'static str,
}

impl Link {
    /// Lets a widget take part, where its standard has a code.
    pub(crate) fn join(host: &HtmlElement, document: Document) -> Option<Self> {
        let code = document.get().code.as_deref()?;
        WIDGETS.with_borrow_mut(|widgets| widgets.push((host.clone(), code)));
        Some(Self { host: host.clone(), code })
    }

    /// Where the address leads the widget; none where it stays.
    pub(crate) fn read(&self) -> Option<Leads> {
        self.is_first().then(|| leads(&fragments(), self.code)).flatten()
    }

    /// Writes where the reader went.
    pub(crate) fn write(&self, address: &str) {
        if !self.is_first() || fragment(&href()) == ["#", self.code, "/", address].concat() {
            return;
        }
        let part = |text: &str| String::from(js_sys::encode_uri_component(text));
        // Whole, as a page's <base> would lead a fragment elsewhere.
        let page = href();
        let url = [page.split('#').next().unwrap_or_default(), "#", &part(self.code), "/", &part(address)].concat();
        let history = history();
        // A frame may not be allowed to; then the address stays as it is. The host's own state is kept.
        let _ = history.push_state_with_url(&history.state().unwrap_or_default(), "", Some(&url));
    }

    /// Whether the widget is the first of its standard in the document.
    fn is_first(&self) -> bool {
        WIDGETS.with_borrow(|widgets| {
            let mut rivals = widgets.iter().filter(|(_, code)| *code == self.code);
            let precedes = |other: &HtmlElement| {
                self.host.compare_document_position(other) & Node::DOCUMENT_POSITION_PRECEDING != 0
            };
            !rivals.any(|(other, _)| precedes(other))
        })
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        WIDGETS.with_borrow_mut(|widgets| {
            if let Some(own) = widgets.iter().position(|(host, code)| *host == self.host && *code == self.code) {
                widgets.remove(own);
            }
        });
    }
}

fn href() -> String {
    window().location().href().unwrap_or_default()
}

/// What stands in an address behind `#`, that sign included.
fn fragment(url: &str) -> String {
    let hash = url.find('#').map_or("", |start| &url[start..]);
    js_sys::decode_uri_component(hash).map_or_else(|_| hash.to_owned(), String::from)
}

/// The fragments of the page's history up to where it is; the last one is that of the address.
fn fragments() -> Vec<String> {
    let known = NAVIGATION.with(|navigation| {
        let navigation = navigation.as_ref()?;
        let here = usize::try_from(navigation.current_entry()?.index()).ok()?;
        let entries = navigation.entries();
        let url = |entry| HistoryEntry::unchecked_from_js(entry).url().unwrap_or_default();
        Some(entries.iter().take(here + 1).map(|entry| fragment(&url(entry))).collect())
    });
    known.unwrap_or_else(|| vec![fragment(&href())])
}

/// Where the standard of a code is: where it was led last since there was no fragment. None where that isn't known.
fn leads(fragments: &[String], code: &str) -> Option<Leads> {
    let since = fragments.iter().rev().take_while(|fragment| !fragment.is_empty());
    let led = since.enumerate().find_map(|(back, fragment)| Some((back, address(fragment, code)?)));
    match led {
        Some((back, address)) => Some(Leads { to: Some(address.to_owned()), is_called: back == 0 }),
        // Without the history, what the address doesn't name stays.
        None if fragments.len() == 1 && !fragments[0].is_empty() => None,
        None => Some(Leads { to: None, is_called: false }),
    }
}

/// What a fragment says behind the code.
fn address<'a>(fragment: &'a str, code: &str) -> Option<&'a str> {
    fragment.strip_prefix('#')?.strip_prefix(code)?.strip_prefix('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn led(fragments: &[&str], code: &str) -> Option<(Option<String>, bool)> {
        let fragments: Vec<_> = fragments.iter().map(|fragment| (*fragment).to_owned()).collect();
        leads(&fragments, code).map(|leads| (leads.to, leads.is_called))
    }

    fn to(address: &str, is_called: bool) -> (Option<String>, bool) {
        (Some(address.to_owned()), is_called)
    }

    #[test]
    fn each_standard_is_where_it_was_led_last() {
        let history = ["", "#A/1", "#B/1", "#A/2"];
        assert_eq!(led(&history, "A"), Some(to("2", true)));
        assert_eq!(led(&history, "B"), Some(to("1", false)));
        assert_eq!(led(&history[..3], "A"), Some(to("1", false)));
        assert_eq!(led(&history[..2], "B"), Some((None, false)));
        assert_eq!(led(&history[..1], "A"), Some((None, false)));
    }

    #[test]
    fn a_fragment_of_the_host_leaves_all_where_they_are() {
        assert_eq!(led(&["", "#A/1", "#top"], "A"), Some(to("1", false)));
        assert_eq!(led(&["", "#A/1", "#top", ""], "A"), Some((None, false)));
    }

    #[test]
    fn without_the_history_what_the_address_names_is_led_and_the_rest_stays() {
        assert_eq!(led(&["#A/1"], "A"), Some(to("1", true)));
        assert_eq!(led(&["#A/1"], "B"), None);
        assert_eq!(led(&["#top"], "A"), None);
        assert_eq!(led(&[""], "A"), Some((None, false)));
    }

    #[test]
    fn only_the_own_code_is_read() {
        assert_eq!(address("#KPS2431-001v2/T2.1", "KPS2431-001v2"), Some("T2.1"));
        assert_eq!(address("#KPS2431-001v2/", "KPS2431-001v2"), Some(""));
        for fragment in ["", "#", "#T2.1", "#KPS2431-001v2", "#KPS2431-001v22/T2.1", "#/KPS2431-001v2/T2.1", "A/T"] {
            assert_eq!(address(fragment, "KPS2431-001v2"), None, "{fragment}");
        }
    }
}
