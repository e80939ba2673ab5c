//! The page's address: `#KPS2431-001v2/T2.1` is a place in the standard of that code.
//!
//! The host owns the address. It is written when the reader goes somewhere, never by itself; fragments that name
//! another code are left alone; of several widgets with one standard the first in the document takes part.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node, Window};

use crate::document::Document;

thread_local! {
    /// The widgets that take part, each with the code of its standard.
    static WIDGETS: RefCell<Vec<(HtmlElement, &'static str)>> = const { RefCell::new(Vec::new()) };
    /// The code in the address when it was last written or followed.
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Where the address leads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Leads {
    /// To this address in the standard.
    To(String),
    /// Away from the standard, to before the reader went anywhere.
    Back,
    /// To what is none of ours.
    Elsewhere,
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

/// Where the address leads the widget.
pub(crate) fn read(host: &HtmlElement) -> Leads {
    let (Some(code), Some(hash)) = (code(host), window().location().hash().ok()) else { return Leads::Elsewhere };
    let hash = js_sys::decode_uri_component(&hash).map_or(hash, String::from);
    match address(&hash, code) {
        Some(address) => {
            LAST.set(code.to_owned());
            Leads::To(address.to_owned())
        }
        None if LAST.with_borrow(|last| last == code) => {
            LAST.take();
            Leads::Back
        }
        None => Leads::Elsewhere,
    }
}

/// Writes where the reader went.
pub(crate) fn write(host: &HtmlElement, address: &str) {
    let Some(code) = code(host) else { return };
    let part = |text: &str| String::from(js_sys::encode_uri_component(text));
    let hash = ["#", &part(code), "/", &part(address)].concat();
    let window = window();
    if window.location().hash().is_ok_and(|present| present == hash) {
        return;
    }
    let Ok(history) = window.history() else { return };
    // Whole, as a page's <base> would lead a fragment elsewhere.
    let page = window.location().href().unwrap_or_default();
    let url = [page.split('#').next().unwrap_or_default(), &hash].concat();
    // A frame may not be allowed to; then the address stays as it is. The host's own state is kept.
    if history.push_state_with_url(&history.state().unwrap_or_default(), "", Some(&url)).is_ok() {
        LAST.set(code.to_owned());
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
