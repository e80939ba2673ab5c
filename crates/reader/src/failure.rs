//! Why there is no standard, as the widget tells the page.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// How many characters a message has at most: what it quotes may be as long as the document.
const MOST: usize = 600;

/// Why there is no standard.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    /// `csp`, `network` or `data`.
    pub(crate) reason: &'static str,
    pub(crate) message: String,
}

impl Failure {
    /// The page's policy forbids to fetch it.
    pub(crate) fn csp(message: &str) -> Self {
        Self { reason: "csp", message: shortened(message) }
    }

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
    if text.chars().nth(MOST).is_none() {
        return text.to_owned();
    }
    let start: String = text.chars().take(MOST / 2).collect();
    let end = text.char_indices().nth_back(MOST / 2 - 4).map_or(0, |(at, _)| at);
    [&start, " … ", text.get(end..).unwrap_or_default()].concat()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_keeps_its_start_and_its_end() {
        let message = |length: usize| Failure::data(&["開", &"長".repeat(length), "終"].concat()).message;
        assert_eq!(message(MOST - 2).chars().count(), MOST);
        let long = message(1_000_000);
        assert!(
            long.chars().count() == MOST && long.starts_with("開長") && long.contains(" … ") && long.ends_with("長終")
        );
    }
}
