//! The explorer: an occupational competency standard, to be looked through.
//!
//! `www/embed.js` defines the custom element, brings this module in once for all of them, and calls [`mount`] for each.

mod app;
mod context;
mod destination;
mod explorer;
mod export;
mod focus;
mod fragment;
mod keyboard;
mod links;
mod matrix_settings;
mod navigate;
mod paper;
mod pieces;
mod rooms;
mod search;
mod state;
#[cfg(all(test, target_arch = "wasm32"))]
mod tests;

use competency_shared::{Config, Layout, Rendered, Source};
use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};
use yew::{AttrValue, html};

use crate::app::{App, AppProps};

/// Two kilobytes lighter than the standard one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A widget on the page.
#[wasm_bindgen]
pub struct Handle {
    rendered: Rendered,
    props: AppProps,
}

/// Renders the explorer into `root`, an element inside the shadow root of `host`, as the attributes of `host` say, in the
/// language of `root`.
///
/// `bring` brings another program: a function that takes its name, `quiz` or `reader`, and returns a promise of what it
/// exports. What becomes of the widget is told by events on `host`: `competency-ready` or `competency-error`; but not
/// where another program shows the standard already, and the reader only goes to what has the code `wanted`.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: &Element, host: HtmlElement, bring: Function, wanted: Option<String>) -> Handle {
    // Before anything is written, so that of many widgets each needs no layout of its own.
    let layout = Layout::of(root);
    let config = Config::of(&host, root);
    let props = AppProps {
        source: Source::of(&host, config.standard.as_ref()),
        layout,
        root: root.clone(),
        host,
        config,
        bring: bring.into(),
        is_guest: wanted.is_some(),
        wanted: wanted.map(|code| (0, AttrValue::from(code))),
    };
    Handle { rendered: Rendered::new(root, html! { <App ..props.clone() /> }), props }
}

#[wasm_bindgen]
impl Handle {
    /// Follows the attributes and the property `standard` of the host after one of them changed.
    pub fn update(&mut self) {
        // What was wanted once isn't wanted of another standard.
        self.props.wanted = None;
        self.props.config = Config::of(&self.props.host, &self.props.root);
        self.props.source = Source::of(&self.props.host, self.props.config.standard.as_ref());
        self.render();
    }

    /// Brings the reader to what has a code.
    pub fn go(&mut self, code: String) {
        let count = self.props.wanted.as_ref().map_or(0, |(count, _)| count + 1);
        self.props.wanted = Some((count, code.into()));
        self.render();
    }

    fn render(&mut self) {
        self.rendered.update(html! { <App ..self.props.clone() /> });
    }

    /// Takes the widget off the page.
    pub fn destroy(self) {
        self.rendered.remove();
    }
}
