//! The page's address: `#KPS2431-001v2_T2_1` is a destination in the standard of that code.
//!
//! The host owns the address. It is written when the reader goes somewhere, never by itself; fragments that name another
//! code are left alone; of several widgets with one standard the first in the document takes part. Where the fragment is a
//! route of the host's, `#/…` or `#!…`, none is written or followed; its query may say `competency=KPS2431-001v2_T2_1`.
//!
//! An address names one destination, and there may be several standards: where another one's reader went, or the host,
//! this one stays where it was. The Navigation API tells what the addresses before were; in browsers without it a
//! standard that the address doesn't name stays where it is, until there is no fragment.

use std::cell::RefCell;

use competency_shared::Document;
use gloo_utils::{history, window};
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, Node, UrlSearchParams};

use crate::fragment::{address, fragment_of, is_route};

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
        self.is_first().then(|| leads(&History::read(), self.code)).flatten()
    }

    /// Where the address leads the widget when it comes to the page: by its fragment, or else by its query.
    pub(crate) fn begin(&self) -> Option<Leads> {
        let by_query = || {
            let query = UrlSearchParams::new_with_str(&window().location().search().ok()?).ok()?;
            let to = address(&["#", &query.get("competency")?].concat(), self.code)?;
            Some(Leads { to: Some(to), is_called: true })
        };
        self.read().filter(|leads| leads.is_called).or_else(by_query)
    }

    /// Writes where the reader went.
    pub(crate) fn write(&self, address: &str) {
        let page = href();
        let here = fragment(&page);
        if !self.is_first() || is_route(&here) || self::address(&here, self.code).as_deref() == Some(address) {
            return;
        }
        // Whole, as a page's <base> would lead a fragment elsewhere.
        let url = [page.split('#').next().unwrap_or_default(), &fragment_of(self.code, address)].concat();
        let history = history();
        // The host's own state is kept; but htmx would fetch its page anew.
        let state = history.state().unwrap_or_default();
        let is_htmx = state.is_object() && Reflect::has(&state, &"htmx".into()).unwrap_or_default();
        let state = if is_htmx { JsValue::NULL } else { state };
        // A frame may not be allowed to; then the address stays as it is.
        let _ = history.push_state_with_url(&state, "", Some(&url));
    }

    /// Whether the widget is the first of its standard in the document.
    fn is_first(&self) -> bool {
        WIDGETS.with_borrow(|widgets| {
            // One that was replaced is still here for a moment.
            let mut rivals = widgets.iter().filter(|(other, code)| *code == self.code && other.is_connected());
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

/// The page's history, as far as it is known.
struct History {
    /// The fragments up to where the page is; the last one is that of the address.
    fragments: Vec<String>,
    /// Whether there are later ones: the page came back.
    is_back: bool,
}

impl History {
    fn read() -> Self {
        let known = NAVIGATION.with(|navigation| {
            let navigation = navigation.as_ref()?;
            let here = usize::try_from(navigation.current_entry()?.index()).ok()?;
            let entries = navigation.entries();
            let url = |entry| HistoryEntry::unchecked_from_js(entry).url().unwrap_or_default();
            let fragments = entries.iter().take(here + 1).map(|entry| fragment(&url(entry))).collect();
            Some(Self { fragments, is_back: entries.iter().count() > here + 1 })
        });
        known.unwrap_or_else(|| Self { fragments: vec![fragment(&href())], is_back: false })
    }
}

/// Where the standard of a code is: where it was led last since there was no fragment. None where that isn't known, or the
/// host leads somewhere of its own.
fn leads(history: &History, code: &str) -> Option<Leads> {
    let since = history.fragments.iter().rev().take_while(|fragment| !fragment.is_empty());
    let led = since.clone().enumerate().find_map(|(back, fragment)| Some((back, address(fragment, code)?)));
    match led {
        Some((back, address)) => Some(Leads { to: Some(address), is_called: back == 0 }),
        None if !history.is_back && since.count() > 0 => None,
        None => Some(Leads { to: None, is_called: false }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn led(fragments: &[&str], is_back: bool, code: &str) -> Option<(Option<String>, bool)> {
        let fragments = fragments.iter().map(|fragment| (*fragment).to_owned()).collect();
        leads(&History { fragments, is_back }, code).map(|leads| (leads.to, leads.is_called))
    }

    fn to(address: &str, is_called: bool) -> (Option<String>, bool) {
        (Some(address.to_owned()), is_called)
    }

    #[test]
    fn each_standard_is_where_it_was_led_last() {
        let history = ["", "#A_1", "#B_1", "#A_2"];
        assert_eq!(led(&history, false, "A"), Some(to("2", true)));
        assert_eq!(led(&history, false, "B"), Some(to("1", false)));
        assert_eq!(led(&history[..3], true, "A"), Some(to("1", false)));
        assert_eq!(led(&history[..2], true, "B"), Some((None, false)));
        assert_eq!(led(&history[..1], true, "A"), Some((None, false)));
    }

    #[test]
    fn a_fragment_of_the_host_leaves_all_where_they_are() {
        assert_eq!(led(&["", "#A_1", "#top"], false, "A"), Some(to("1", false)));
        assert_eq!(led(&["", "#"], false, "A"), None);
        assert_eq!(led(&["", "#top"], true, "A"), Some((None, false)));
        assert_eq!(led(&["", "#A_1", "#top", ""], false, "A"), Some((None, false)));
    }

    #[test]
    fn without_the_history_what_the_address_names_is_led_and_the_rest_stays() {
        assert_eq!(led(&["#A_1"], false, "A"), Some(to("1", true)));
        assert_eq!(led(&["#A_1"], false, "B"), None);
        assert_eq!(led(&["#top"], false, "A"), None);
        assert_eq!(led(&[""], false, "A"), Some((None, false)));
    }
}
