//! One constructable stylesheet, shared by all widgets of a page. A strict policy allows it where it blocks `<style>`.

use std::cell::OnceCell;

use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Element, ShadowRoot};

/// One file for each part of the explorer.
const STYLE: &str = concat!(
    include_str!("../www/style/base.css"),
    include_str!("../www/style/head.css"),
    include_str!("../www/style/tasks.css"),
    include_str!("../www/style/items.css"),
    include_str!("../www/style/about.css"),
    include_str!("../www/style/print.css"),
);

thread_local! {
    static SHEET: OnceCell<Option<CssStyleSheet>> = const { OnceCell::new() };
}

/// Dresses the shadow root that holds `root`, once.
pub(crate) fn adopt(root: &Element) {
    let Ok(shadow) = root.get_root_node().dyn_into::<ShadowRoot>() else { return };
    SHEET.with(|sheet| {
        let sheets = shadow.adopted_style_sheets();
        if let Some(sheet) = sheet.get_or_init(make)
            && !sheets.includes(sheet, 0)
        {
            sheets.push(sheet);
        }
    });
}

fn make() -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(STYLE).ok()?;
    Some(sheet)
}
