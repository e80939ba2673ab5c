//! Why there is no standard, as the widget tells the page.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// How many characters a message has at most: what it quotes may be as long as the document.
const MOST: usize = 600;

/// Why there is no standard.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    /// `network` or `data`.
    pub(crate) reason: &'static str,
    pub(crate) message: String,
}

impl Failure {
    /// Nothing could be fetched.
    pub(crate) fn network(message: &str) -> Self {
        Self { reason: "network", message: shortened(message) }
    }

    /// What was fetched, or given, is no standard.
    pub(crate) fn data(message: &str) -> Self {
        Self { reason: "data", message: shortened(message) }
    }
}

/// The start of a text that is too long, and its end, which says what to do.
fn shortened(text: &str) -> String {
    let Some((start, _)) = text.char_indices().nth(MOST) else { return text.to_owned() };
    let end = text.char_indices().rev().nth(MOST / 2).map_or(start, |(at, _)| at);
    [text.get(..start / 2).unwrap_or_default(), " … ", text.get(end..).unwrap_or_default()].concat()
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        let object = Object::new();
        for (name, value) in [("reason", failure.reason), ("message", &failure.message)] {
            // Setting a field of a fresh object can't fail.
            let _ = Reflect::set(&object, &name.into(), &value.into());
        }
        object.into()
    }
}
