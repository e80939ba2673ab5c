//! What is kept on this device, where the page's author wants it. The browser may refuse; then nothing is kept.

use web_sys::Storage;

/// What was kept for the standard of a code.
pub(crate) fn kept(standard: &str) -> Option<String> {
    storage()?.get_item(&key(standard)).ok()?
}

/// Keeps a text for the standard of a code; none deletes what was kept.
pub(crate) fn keep(standard: &str, text: Option<&str>) {
    let Some(storage) = storage() else { return };
    // Storage that is full or closed leaves the quiz with its memory of this visit.
    let _ = match text {
        Some(text) => storage.set_item(&key(standard), text),
        None => storage.remove_item(&key(standard)),
    };
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn key(standard: &str) -> String {
    ["competency-quiz/", standard].concat()
}
