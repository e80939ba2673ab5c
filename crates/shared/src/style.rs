//! Constructable style sheets, shared by all widgets of a page. A strict policy allows them where it blocks `<style>`.

use std::cell::RefCell;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{CssStyleSheet, Document, Element, ShadowRoot};
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

/// A style, the document that it is for, and its sheet.
type Sheet = (&'static str, Document, CssStyleSheet);

thread_local! {
    static SHEETS: RefCell<Vec<Sheet>> = const { RefCell::new(Vec::new()) };
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
    let sheet = root.owner_document().and_then(|document| sheet(style, document));
    if let Some(sheet) = sheet.filter(|sheet| !sheets.includes(sheet, 0)) {
        sheets.push(&sheet);
    }
}

/// Adds all of this program's style sheets to the shadow root that holds `root`, which loses them where it goes to another
/// document.
#[wasm_bindgen(js_name = adoptStyles)]
pub fn adopt_again(root: &Element) {
    let styles: Vec<_> = SHEETS.with_borrow(|sheets| sheets.iter().map(|(style, ..)| *style).collect());
    for style in styles {
        adopt(root, style);
    }
}

/// The sheet of a style, made once for each document.
fn sheet(style: &'static str, document: Document) -> Option<CssStyleSheet> {
    SHEETS.with_borrow_mut(|sheets| {
        if let Some((.., sheet)) = sheets.iter().find(|(known, of, _)| *known == style && *of == document) {
            return Some(sheet.clone());
        }
        let sheet = make(&document)?;
        sheet.replace_sync(style).ok()?;
        sheets.push((style, document, sheet.clone()));
        Some(sheet)
    })
}

/// An empty sheet for a document, which may be another window's.
fn make(document: &Document) -> Option<CssStyleSheet> {
    let window = document.default_view()?;
    let constructor: Function = Reflect::get(&window, &"CSSStyleSheet".into()).ok()?.dyn_into().ok()?;
    Reflect::construct(&constructor, &Array::new()).ok().map(JsCast::unchecked_into)
}
