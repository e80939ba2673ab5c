//! The clipboard, where the page may write to it; else the text, selected, for the reader to copy.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlTextAreaElement};

use crate::i18n::Words;

/// Copies a text, and says beside the button what came of it.
pub(super) fn copy(words: &'static Words, button: &Element, text: String) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // Pages that aren't served securely have none.
    let clipboard = clipboard.filter(|clipboard| !clipboard.is_undefined());
    let button = button.clone();
    spawn_local(async move {
        let copied = match clipboard {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            None => false,
        };
        say(words, &button, (!copied).then_some(&*text));
    });
}

/// Says that it is copied, or offers the text.
fn say(words: &Words, button: &Element, by_hand: Option<&str>) {
    let beside = |selector| button.parent_element()?.query_selector(selector).ok().flatten();
    if let Some(status) = beside("[role=status]") {
        status.set_text_content(Some(if by_hand.is_some() { words.take_by_hand } else { words.taken }));
    }
    if let Some(area) = beside("textarea") {
        let area: HtmlTextAreaElement = area.unchecked_into();
        area.set_hidden(by_hand.is_none());
        area.set_value(by_hand.unwrap_or_default());
        area.select();
    }
}
