//! Saving a file, and printing.

use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// Saves a table as a file of that name.
pub(super) fn save(name: &str, csv: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(Ok(link)) = document.map(|document| document.create_element("a")) else { return };
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&["data:text/csv;charset=utf-8,", &String::from(js_sys::encode_uri_component(csv))].concat());
    link.set_download(name);
    link.click();
}

/// Prints the page. Where that isn't possible, nothing happens.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
