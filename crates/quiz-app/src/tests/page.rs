//! A quiz on a page: mounted, found by roles and texts, pressed.

use std::cell::RefCell;
use std::rc::Rc;

use competency_shared::{QuizCallbacks, QuizOptions};
use js_sys::{Function, JSON, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, KeyboardEvent, KeyboardEventInit, ShadowRoot, ShadowRootInit, ShadowRootMode};

use super::standard;
use crate::{Quiz, mount};

/// A mounted quiz, and what it called: the name and the value in JSON of each call.
pub(super) struct Page {
    pub(super) host: HtmlElement,
    pub(super) shadow: ShadowRoot,
    pub(super) quiz: Quiz,
    calls: Rc<RefCell<Vec<(&'static str, String)>>>,
    _closures: Vec<Closure<dyn Fn(JsValue)>>,
}

/// Options for the first document.
pub(super) fn options() -> QuizOptions {
    QuizOptions {
        standard: competency_standard::pack(&standard(), Vec::new()),
        language: "en".to_owned(),
        heading_level: 3,
        focus: None,
        questions: 3,
        seed: Some(1),
        practice: Some("practice".to_owned()),
        remembers: false,
    }
}

pub(super) fn value(options: &QuizOptions) -> JsValue {
    serde_wasm_bindgen::to_value(options).unwrap()
}

/// An element in a shadow root on the page.
pub(super) fn host() -> (HtmlElement, ShadowRoot, Element) {
    let document = gloo_utils::document();
    let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    let root = document.create_element("div").unwrap();
    shadow.append_child(&root).unwrap();
    document.body().unwrap().append_child(&host).unwrap();
    (host, shadow, root)
}

impl Page {
    /// A quiz at its start screen.
    pub(super) async fn new(options: &QuizOptions) -> Self {
        let (host, shadow, root) = host();
        let calls: Rc<RefCell<Vec<(&'static str, String)>>> = Rc::default();
        let mut closures = Vec::new();
        let mut hearing = |name: &'static str| -> Function {
            let calls = calls.clone();
            let hear = move |value: JsValue| {
                let value = JSON::stringify(&value).map(|text| text.as_string().unwrap_or_default());
                calls.borrow_mut().push((name, value.unwrap()));
            };
            closures.push(Closure::<dyn Fn(JsValue)>::new(hear));
            closures.last().unwrap().as_ref().unchecked_ref::<Function>().clone()
        };
        let callbacks = QuizCallbacks {
            ready: hearing("ready"),
            answer: hearing("answer"),
            complete: hearing("complete"),
            go: hearing("go"),
            failed: hearing("failed"),
        };
        let callbacks = serde_wasm_bindgen::to_value(&callbacks).unwrap();
        let Ok(quiz) = mount(&root, value(options), callbacks) else { unreachable!("the options are well") };
        let page = Self { host, shadow, quiz, calls, _closures: closures };
        page.until(|page| page.calls.borrow().iter().any(|(name, _)| *name == "ready")).await;
        assert_eq!(page.calls(), [("ready", String::new())]);
        page
    }

    /// What was called since it was last asked for.
    pub(super) fn calls(&self) -> Vec<(&'static str, String)> {
        self.calls.take()
    }

    pub(super) async fn until(&self, done: impl Fn(&Self) -> bool) {
        until(|| done(self)).await;
    }

    pub(super) fn all(&self, selector: &str) -> Vec<HtmlElement> {
        all(&self.shadow, selector)
    }

    /// The button of that name.
    pub(super) fn button(&self, name: &str) -> Option<HtmlElement> {
        self.all("button").into_iter().find(|button| text(button) == name)
    }

    /// The inputs of a kind whose labels begin so.
    pub(super) fn inputs(&self, kind: &str, label: &str) -> Vec<HtmlElement> {
        let inputs = self.all(&["input[type=", kind, "]"].concat()).into_iter();
        inputs.filter(|input| text(&input.closest("label").unwrap().unwrap()).starts_with(label)).collect()
    }

    pub(super) fn text(&self) -> String {
        self.shadow.text_content().unwrap_or_default()
    }

    /// Presses a button, and waits for what comes of it.
    pub(super) async fn press(&self, name: &str) {
        let button = self.button(name).unwrap_or_else(|| unreachable!("no {name} in {}", self.text()));
        button.focus().unwrap();
        button.click();
        settle().await;
    }

    /// Chooses the first option, or in each list the first that there is.
    pub(super) async fn choose_first(&self) {
        if let Some(option) = self.all(".quiz-options input").first() {
            option.click();
        }
        for list in self.all("select") {
            let list: web_sys::HtmlSelectElement = list.unchecked_into();
            list.set_value(&all(&list, "option")[1].get_attribute("value").unwrap());
            let event = web_sys::Event::new_with_event_init_dict("change", &bubbling()).unwrap();
            list.dispatch_event(&event).unwrap();
        }
        settle().await;
    }

    /// Presses a key where the focus is.
    pub(super) async fn key(&self, init: &KeyboardEventInit) {
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", init).unwrap();
        let target = self.shadow.active_element().or_else(|| self.shadow.query_selector(".quiz").unwrap()).unwrap();
        target.dispatch_event(&event).unwrap();
        settle().await;
    }

    /// The class of what has the focus; none where it is outside.
    pub(super) fn focused(&self) -> Option<String> {
        self.shadow.active_element().map(|element| element.class_name())
    }

    pub(super) fn leave(self) {
        self.quiz.destroy();
        self.host.remove();
    }
}

fn bubbling() -> web_sys::EventInit {
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    init
}

/// A key by its name.
pub(super) fn named(key: &str) -> KeyboardEventInit {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init
}

pub(super) fn all(root: &web_sys::Node, selector: &str) -> Vec<HtmlElement> {
    let found = match root.dyn_ref::<ShadowRoot>() {
        Some(shadow) => shadow.query_selector_all(selector),
        None => root.unchecked_ref::<Element>().query_selector_all(selector),
    };
    let found = found.unwrap();
    (0..found.length()).map(|index| found.get(index).unwrap().unchecked_into()).collect()
}

pub(super) fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

/// Lets the browser draw a frame.
pub(super) async fn settle() {
    let mut frame = |resolve: Function, _| {
        gloo_utils::window().request_animation_frame(&resolve).unwrap();
    };
    JsFuture::from(Promise::new(&mut frame)).await.unwrap();
}

/// Lets the browser draw frames until `done`, a bounded number of them.
pub(super) async fn until(done: impl Fn() -> bool) {
    for _ in 0..500 {
        if done() {
            return;
        }
        settle().await;
    }
    unreachable!("it never came");
}
