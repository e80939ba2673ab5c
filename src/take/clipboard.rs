//! The clipboard, where the page may write to it; else the text, selected, for the reader to copy.

use competency_words::Explorer;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlTextAreaElement};

/// Copies a text, and says in the group of the button what came of it.
pub(super) async fn copy(words: &'static Explorer, group: &Element, text: &str) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // Pages that aren't served securely have none.
    let clipboard = clipboard.filter(|clipboard| !clipboard.is_undefined());
    let copied = match clipboard {
        Some(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        None => false,
    };
    if copied {
        say(group, words.taken, None);
    } else {
        say(group, words.take_by_hand, Some(text));
    }
}

/// Says what came of it, and offers the text where the reader must copy it by hand.
pub(super) fn say(group: &Element, told: &str, by_hand: Option<&str>) {
    let within = |selector| group.query_selector(selector).ok().flatten();
    if let Some(status) = within("[role=status]") {
        status.set_text_content(Some(told));
    }
    if let Some(area) = within("textarea") {
        let area: HtmlTextAreaElement = area.unchecked_into();
        area.set_hidden(by_hand.is_none());
        area.set_value(by_hand.unwrap_or_default());
        if by_hand.is_some() {
            // An element that can't be focused is copied from by pointer.
            let _ = area.focus();
            area.select();
        }
    }
}
