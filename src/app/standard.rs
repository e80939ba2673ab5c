//! The standard that is shown: found in the bundle, or loaded.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::console;
use yew::Context;

use super::{App, Message, Props};
use crate::config::Config;
use crate::document::Document;
use crate::events::{self, Reason};
use crate::load::Coming;
use crate::press;
use crate::scene::Scene;
use crate::state::{Action, Stage};

impl App {
    /// The standard that is shown.
    fn document(&self) -> Option<Document> {
        self.scene.as_ref().map(|scene| scene.document)
    }

    /// Finds the standard in the bundle, or begins to load it; until it is there, what was shown stays.
    pub(super) fn find(&mut self, context: &Context<Self>) {
        let Props { config, source, loader, .. } = context.props();
        self.coming = None;
        if source.is_undefined() {
            self.show(config, Document::find(config.standard.as_deref()));
        } else {
            self.loads += 1;
            let (link, load) = (context.link().clone(), self.loads);
            self.coming = Some(Coming::new(loader, source, move |came| link.send_message(Message::Loaded(load, came))));
        }
    }

    /// Shows a standard from its beginning.
    fn show(&mut self, config: &Config, document: Option<Document>) {
        self.announced = false;
        self.stage(config, document);
        self.reduce(Action::Reset);
    }

    /// Sets the scene anew for the standard that is shown.
    pub(super) fn restage(&mut self, config: &Config) {
        self.stage(config, self.document());
    }

    fn stage(&mut self, config: &Config, document: Option<Document>) {
        self.scene = document.map(|document| Rc::new(scene(document, config)));
        self.reduce(Action::Quiz(Stage::Unopened));
    }

    /// Shows what was loaded, or tells the page why it couldn't be.
    pub(super) fn receive(&mut self, context: &Context<Self>, loaded: Result<Document, JsValue>) -> bool {
        let Props { host, root, config, .. } = context.props();
        self.held = press::holds_focus(root);
        let document = loaded.as_ref().ok().copied();
        if document != self.document() {
            self.show(config, document);
            self.start(context);
        }
        if let Err(failure) = loaded {
            self.coming = None;
            events::failed(host, &failure);
        }
        self.announced = false;
        true
    }

    /// Tells the page once what is shown, or that there is nothing; what is being loaded, when it is there.
    pub(super) fn announce(&mut self, Props { host, config, source, .. }: &Props) {
        if self.announced || (self.scene.is_none() && !source.is_undefined()) {
            return;
        }
        self.announced = true;
        match &self.scene {
            Some(scene) => events::ready(host, scene.document.get().code.as_deref()),
            None => events::error(host, Reason::Data, &missing(config.standard.as_deref().unwrap_or_default())),
        }
    }
}

fn scene(document: Document, config: &Config) -> Scene {
    let scene = Scene::new(document, config);
    for unknown in &scene.focus.unknown {
        console::warn_1(&["<competency-widget> focus: the standard has no ", unknown].concat().into());
    }
    scene
}

fn missing(asked: &str) -> String {
    let codes: Vec<_> = Document::codes().collect();
    ["this bundle has no standard \"", asked, "\"; it has ", &codes.join(", ")].concat()
}
