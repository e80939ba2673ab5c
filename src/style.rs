//! One constructable stylesheet, shared by all widgets of a page. A strict policy allows it where it blocks `<style>`.

use std::cell::OnceCell;

use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Element, ShadowRoot};

/// One file for each room.
const STYLE: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/style/base.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/head.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/bar.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/search.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/overview.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/tasks.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/items.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/needs.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/about.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/matrix.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/picture.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/take.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/print.css")),
);

thread_local! {
    static SHEET: OnceCell<Option<CssStyleSheet>> = const { OnceCell::new() };
    static QUIZ: OnceCell<Option<CssStyleSheet>> = const { OnceCell::new() };
}

/// Dresses the shadow root that holds `root`, once.
pub(crate) fn adopt(root: &Element) {
    SHEET.with(|sheet| add(root, sheet.get_or_init(|| make(STYLE)).as_ref()));
}

/// Dresses the shadow root for the quiz, once.
pub(crate) fn adopt_quiz(root: &Element, style: &str) {
    QUIZ.with(|sheet| add(root, sheet.get_or_init(|| make(style)).as_ref()));
}

fn add(root: &Element, sheet: Option<&CssStyleSheet>) {
    let Ok(shadow) = root.get_root_node().dyn_into::<ShadowRoot>() else { return };
    let sheets = shadow.adopted_style_sheets();
    if let Some(sheet) = sheet
        && !sheets.includes(sheet, 0)
    {
        sheets.push(sheet);
    }
}

fn make(style: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(style).ok()?;
    Some(sheet)
}
