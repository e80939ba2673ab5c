//! The widget: an occupational competency standard as an interactive explorer.
//!
//! `www/embed.js` defines the custom element, brings this module in once for all of them, and calls [`mount`] for each.

mod app;
mod config;
mod document;
mod events;
mod explorer;
mod links;
mod load;
mod matrix;
mod page;
mod pane;
mod panic;
mod part;
mod picture;
mod place;
mod press;
mod print;
mod quiz;
mod scene;
mod search;
mod state;
mod storage;
mod style;
mod tag;
mod take;
#[cfg(all(test, target_arch = "wasm32"))]
mod tests;

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Renderer};

use crate::app::{App, Props};

/// Two kilobytes lighter than the standard one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A widget on the page.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<App>,
    root: Element,
    host: HtmlElement,
    loader: Function,
}

/// Renders the widget into `root`, an element inside the shadow root of `host`, as the attributes of `host` say, in the
/// language of `root`.
///
/// `loader` brings a part of the program that isn't needed at first: a function that takes its name and returns a promise
/// of that module. What becomes of it is told by events on `host`: `competency-ready` or `competency-error`.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: Element, host: HtmlElement, loader: Function) -> Handle {
    panic::watch(&host);
    style::adopt(&root);
    let props = Props::new(&root, &host, &loader);
    Handle { app: Renderer::<App>::with_root_and_props(root.clone(), props).render(), root, host, loader }
}

#[wasm_bindgen]
impl Handle {
    /// Follows the attributes and the property `standard` of the host after one of them changed.
    pub fn update(&mut self) {
        self.app.update(Props::new(&self.root, &self.host, &self.loader));
    }

    /// Takes the widget off the page.
    pub fn destroy(self) {
        panic::forget(&self.host);
        self.app.destroy();
    }
}
