//! The widget: an occupational competency standard as an interactive explorer.
//!
//! `www/embed.js` defines the custom element, brings this module in once for all of them, and calls [`mount`] for each.

mod app;
mod config;
mod document;
mod events;
mod explorer;
mod i18n;
mod panic;
mod state;
mod style;
#[cfg(all(test, target_arch = "wasm32"))]
mod tests;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Renderer};

use crate::app::{App, Props};
use crate::config::Config;

/// A widget on the page.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<App>,
    root: Element,
    host: HtmlElement,
}

/// Renders the widget into `root`, an element inside the shadow root of `host`, as the attributes of `host` say.
///
/// What becomes of it is told by events on `host`: `competency-ready` or `competency-error`.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: Element, host: HtmlElement) -> Handle {
    panic::watch(&host);
    style::adopt(&root);
    let props = Props { root: root.clone(), host: host.clone(), config: Config::of(&host) };
    Handle { app: Renderer::<App>::with_root_and_props(root.clone(), props).render(), root, host }
}

#[wasm_bindgen]
impl Handle {
    /// Follows the attributes of the host after one of them changed.
    pub fn update(&mut self) {
        let config = Config::of(&self.host);
        self.app.update(Props { root: self.root.clone(), host: self.host.clone(), config });
    }

    /// Takes the widget off the page.
    pub fn destroy(self) {
        panic::forget(&self.host);
        self.app.destroy();
    }
}
