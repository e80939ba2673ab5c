//! What the page asks of the widget.

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::{Element, HtmlElement};
use yew::Properties;

use crate::config::Config;
use crate::load;

/// Where the widget stands, and what was asked for.
#[derive(Clone, Properties)]
pub(crate) struct Props {
    /// The element that is rendered into.
    pub(crate) root: Element,
    /// The custom element.
    pub(crate) host: HtmlElement,
    /// Its attributes.
    pub(crate) config: Config,
    /// What is to be loaded: see [`load::source`].
    pub(super) source: JsValue,
    /// Brings a part of the program that isn't needed at first: a function that takes its name and returns a promise of
    /// it.
    pub(crate) loader: Function,
}

/// All else stays the same for as long as the widget lives.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source && self.config == other.config
    }
}

impl Props {
    /// What the host asks for now.
    pub(crate) fn new(root: &Element, host: &HtmlElement, loader: &Function) -> Self {
        Self {
            root: root.clone(),
            host: host.clone(),
            config: Config::of(host, root),
            source: load::source(host),
            loader: loader.clone(),
        }
    }
}
