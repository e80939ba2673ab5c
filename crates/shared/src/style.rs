//! Constructable style sheets, shared by all widgets of a page. A strict policy allows them where it blocks `<style>`.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Element, ShadowRoot};
use yew::{hook, use_memo};

/// The tokens, the reset, and the looks of what both programs show.
pub const BASE: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/style/base.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/head.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/items.css")),
);

/// The looks of the explorer: one file for each room.
pub const EXPLORER: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/style/bar.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/search.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/overview.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/tasks.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/needs.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/about.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/matrix.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/picture.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/take.css")),
    include_str!(concat!(env!("OUT_DIR"), "/style/print.css")),
);

/// The looks of the quiz.
pub const QUIZ: &str = include_str!(concat!(env!("OUT_DIR"), "/style/quiz.css"));

thread_local! {
    static SHEETS: RefCell<Vec<(&'static str, CssStyleSheet)>> = const { RefCell::new(Vec::new()) };
}

/// Has the shadow root that holds `root` adopt style sheets, before anything is rendered there.
#[hook]
pub fn use_styles(root: &Element, styles: [&'static str; 2]) {
    use_memo(root.clone(), move |root| styles.map(|style| adopt(root, style)));
}

/// Adds a style sheet to the shadow root that holds `root`, once.
pub fn adopt(root: &Element, style: &'static str) {
    let Ok(shadow) = root.get_root_node().dyn_into::<ShadowRoot>() else { return };
    let sheets = shadow.adopted_style_sheets();
    if let Some(sheet) = sheet(style).filter(|sheet| !sheets.includes(sheet, 0)) {
        sheets.push(&sheet);
    }
}

/// The sheet of a style, made once for the whole page.
fn sheet(style: &'static str) -> Option<CssStyleSheet> {
    SHEETS.with_borrow_mut(|sheets| {
        if let Some((_, sheet)) = sheets.iter().find(|(known, _)| *known == style) {
            return Some(sheet.clone());
        }
        let sheet = CssStyleSheet::new().ok()?;
        sheet.replace_sync(style).ok()?;
        sheets.push((style, sheet.clone()));
        Some(sheet)
    })
}
