//! The widget in a browser, without its custom element: mounted, pressed, configured anew, destroyed.

#![allow(clippy::panic, clippy::unwrap_used)]

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, JSON, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{CustomEvent, Element, HtmlElement, HtmlInputElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

use crate::{Handle, mount};

wasm_bindgen_test_configure!(run_in_browser);

thread_local! {
    static RENDERED: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Counts a part that is rendered.
pub(crate) fn rendered(part: &'static str) {
    RENDERED.with_borrow_mut(|rendered| rendered.push(part));
}

/// Rooms by their place in the bar.
const TASKS: usize = 1;
const MATRIX: usize = 3;

const EVENTS: [&str; 3] = ["competency-ready", "competency-select", "competency-error"];

/// A mounted widget and the events that it sent, each as its name and its detail in JSON.
struct Page {
    host: HtmlElement,
    shadow: ShadowRoot,
    handle: Handle,
    events: Rc<RefCell<Vec<String>>>,
}

impl Page {
    /// A widget of that width in CSS pixels, with these attributes.
    async fn with(width: u32, attributes: &[(&str, &str)]) -> Self {
        Self::bringing("throw new Error", width, attributes).await
    }

    /// The same, with a later part that a function of this body brings.
    async fn bringing(part: &str, width: u32, attributes: &[(&str, &str)]) -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        host.set_attribute("style", &format!("display: block; width: {width}px")).unwrap();
        for (name, value) in attributes {
            host.set_attribute(name, value).unwrap();
        }
        let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
        let root = document.create_element("div").unwrap();
        root.set_attribute("lang", host.get_attribute("lang").as_deref().unwrap_or("en")).unwrap();
        shadow.append_child(&root).unwrap();
        document.body().unwrap().append_child(&host).unwrap();
        let events = listen(&host);
        let handle = mount(&root, host.clone(), Function::new_with_args("name", part), None);
        let page = Self { host, shadow, handle, events };
        page.until(|page| !page.events.borrow().is_empty()).await;
        page
    }

    async fn until(&self, done: impl Fn(&Self) -> bool) {
        until(|| done(self)).await;
    }

    fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self.shadow.query_selector_all(selector).unwrap();
        (0..found.length()).map(|index| found.get(index).unwrap().unchecked_into()).collect()
    }

    fn one(&self, selector: &str) -> HtmlElement {
        self.all(selector).into_iter().next().unwrap_or_else(|| panic!("no {selector}"))
    }

    fn text(&self) -> String {
        self.shadow.text_content().unwrap_or_default()
    }

    /// Goes to a room of the explorer, by its place in the bar.
    async fn go(&self, room: usize) {
        let button = self.all(".room-button").swap_remove(room);
        button.click();
        self.until(|_| attribute(&button, "aria-current").is_some()).await;
    }

    /// Which parts an act renders, from the top.
    async fn renders(&self, act: impl FnOnce(&Self), done: impl Fn(&Self) -> bool) -> Vec<&'static str> {
        RENDERED.take();
        act(self);
        self.until(done).await;
        let mut rendered = RENDERED.take();
        rendered.sort_unstable();
        rendered
    }

    /// The codes of the first outputs of the details on the screen.
    fn details(&self) -> Vec<String> {
        let first = ".block > .group:first-of-type li:first-child .code";
        self.all(first).iter().map(|code| code.text_content().unwrap()).collect()
    }

    fn sent(&self) -> Vec<String> {
        self.events.take()
    }
}

/// Lets the browser draw frames until `done`, a bounded number of them.
async fn until(done: impl Fn() -> bool) {
    let frame = |resolve: Function, _| {
        web_sys::window().unwrap().request_animation_frame(&resolve).unwrap();
    };
    for _ in 0..500 {
        if done() {
            return;
        }
        JsFuture::from(Promise::new(&mut frame.clone())).await.unwrap();
    }
    panic!("it never came");
}

fn listen(host: &HtmlElement) -> Rc<RefCell<Vec<String>>> {
    let events = Rc::new(RefCell::new(Vec::new()));
    for name in EVENTS {
        let events = events.clone();
        let heard = Closure::<dyn Fn(CustomEvent)>::new(move |event: CustomEvent| {
            assert!(event.bubbles() && event.composed());
            events.borrow_mut().push(format!("{name} {}", JSON::stringify(&event.detail()).unwrap()));
        });
        host.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref()).unwrap();
        heard.forget();
    }
    events
}

fn attribute(element: &Element, name: &str) -> Option<String> {
    element.get_attribute(name)
}

#[wasm_bindgen_test]
async fn the_standard_is_shown_and_said_to_be_ready() {
    let page = Page::with(900, &[("lang", "zh-Hant")]).await;
    assert_eq!(page.sent(), [r#"competency-ready {"standard":"KPS2431-001v2"}"#]);
    assert_eq!(page.one("h2").text_content().unwrap(), "廣告AE人員職能基準");
    assert_eq!(attribute(&page.one("h2 > span"), "lang").as_deref(), Some("zh-Hant-TW"));
    assert!(page.text().contains("行為指標"));
    assert_eq!(page.all(".line").len(), 5);
}

#[wasm_bindgen_test]
async fn side_by_side_a_press_shows_another_task_and_says_so_once() {
    let page = Page::with(900, &[]).await;
    page.go(TASKS).await;
    assert_eq!(page.details(), ["O1.1.1"]);
    page.sent();
    let third = page.all(".task-button").swap_remove(2);
    third.click();
    page.until(|page| page.details() == ["O2.1.1"]).await;
    assert_eq!(attribute(&third, "aria-current").as_deref(), Some("true"));
    third.click();
    assert_eq!(page.sent(), [r#"competency-select {"code":"T2.1"}"#]);
}

#[wasm_bindgen_test]
async fn in_one_column_tasks_open_and_close_in_place() {
    let page = Page::with(400, &[]).await;
    page.go(TASKS).await;
    page.sent();
    assert!(page.details().is_empty());
    let buttons = page.all(".task-button");
    buttons[0].click();
    buttons[4].click();
    page.until(|page| page.details() == ["O1.1.1", "O2.3.1"]).await;
    assert_eq!(attribute(&buttons[0], "aria-expanded").as_deref(), Some("true"));
    buttons[0].click();
    page.until(|page| page.details() == ["O2.3.1"]).await;
    assert_eq!(attribute(&buttons[0], "aria-expanded").as_deref(), Some("false"));
    let expected = [r#"competency-select {"code":"T1.1"}"#, r#"competency-select {"code":"T2.3"}"#];
    assert_eq!(page.sent(), expected);
}

#[wasm_bindgen_test]
async fn a_mark_opens_its_note_and_leaves_the_text_whole() {
    let page = Page::with(400, &[]).await;
    page.go(TASKS).await;
    page.all(".task-button")[2].click();
    page.until(|page| page.details() == ["O2.1.1"]).await;
    let indicator = page.one(r#".note-mark[data-note="2"]"#).closest(".text").unwrap().unwrap();
    let note = indicator.query_selector(".note").unwrap().unwrap().unchecked_into::<HtmlElement>();
    assert!(indicator.text_content().unwrap().starts_with("確認客戶需求，並完成企劃提案書。"));
    assert!(note.hidden());
    page.one(r#".note-mark[data-note="2"]"#).click();
    page.until(|_| !note.hidden()).await;
    assert!(note.text_content().unwrap().ends_with("企劃提案書：含目標、預算、範圍、資源、廣告型態與應用工具等。"));
}

#[wasm_bindgen_test]
async fn only_what_changed_is_rendered() {
    let mut page = Page::with(900, &[("lang", "en")]).await;
    let matrix = |page: &Page| !page.all("[role=grid]").is_empty();
    let press_matrix = |page: &Page| page.all(".room-button").swap_remove(MATRIX).click();
    let to_matrix = page.renders(press_matrix, matrix).await;
    assert_eq!(to_matrix, ["bar", "room"]);
    let idle = page.renders(press_matrix, matrix).await;
    assert_eq!(idle, Vec::<&str>::new());
    let typed = page.renders(|page| type_in(page, "客戶"), |page| !page.all(".hit").is_empty()).await;
    assert_eq!(typed, ["bar", "results"], "the room behind the hits stays as it is");
    let cleared = page.renders(|page| type_in(page, ""), |page| page.all(".hit").is_empty()).await;
    assert_eq!(cleared, ["bar", "results"]);
    let opened = |page: &Page| !page.all(".head [aria-expanded=true]").is_empty();
    let disclosed = page.renders(|page| page.one(".head [aria-expanded]").click(), opened).await;
    assert_eq!(disclosed, Vec::<&str>::new(), "what opens in place is a component of its own");
    page.host.set_attribute("theme", "dark").unwrap();
    page.handle.update();
    let themed = page.renders(|_| (), |page| !page.all("[data-theme=dark]").is_empty()).await;
    assert_eq!(themed, Vec::<&str>::new());
}

/// Types a text into the field to search in.
fn type_in(page: &Page, text: &str) {
    let field: HtmlInputElement = page.one(".search-field").unchecked_into();
    field.set_value(text);
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    field.dispatch_event(&web_sys::Event::new_with_event_init_dict("input", &init).unwrap()).unwrap();
}

#[wasm_bindgen_test]
async fn an_unknown_standard_is_an_error_and_a_known_one_mends_it() {
    let mut page = Page::with(900, &[("standard", "XYZ")]).await;
    let message = r#"this bundle has no standard \"XYZ\"; it has KPS2431-001v2"#;
    assert_eq!(page.sent(), [format!(r#"competency-error {{"reason":"data","message":"{message}"}}"#)]);
    assert_eq!(page.text(), "");
    page.host.set_attribute("standard", "KPS2431-001v2").unwrap();
    page.handle.update();
    page.until(|page| page.text().contains("廣告AE人員")).await;
    page.until(|page| page.sent() == [r#"competency-ready {"standard":"KPS2431-001v2"}"#]).await;
}

#[wasm_bindgen_test]
async fn attributes_are_followed() {
    let mut page = Page::with(900, &[("lang", "zh-Hant")]).await;
    page.go(TASKS).await;
    page.all(".task-button")[3].click();
    page.until(|page| page.details() == ["O2.2.1"]).await;
    for (name, value) in [("theme", "dark"), ("heading-level", "4")] {
        page.host.set_attribute(name, value).unwrap();
    }
    page.handle.props.root.set_attribute("lang", "en").unwrap();
    page.handle.update();
    page.until(|page| page.text().contains("Behaviour indicators")).await;
    let base = page.one(".competency");
    assert_eq!(attribute(&base, "data-theme").as_deref(), Some("dark"));
    assert_eq!(page.one("h4").text_content().unwrap(), "廣告AE人員職能基準");
    assert!(page.all("h1, h2, h3").is_empty());
    assert_eq!(page.details(), ["O2.2.1"], "what was open stays open");
}

#[wasm_bindgen_test]
async fn widgets_share_their_style_sheets() {
    let (one, other) = (Page::with(400, &[]).await, Page::with(400, &[]).await);
    let sheet = |page: &Page| page.shadow.adopted_style_sheets();
    assert_eq!(sheet(&one).length(), 2);
    assert!((0..2).all(|place| sheet(&one).get(place) == sheet(&other).get(place)));
}

/// A quiz in which everything works until `window.broken` names what throws, or calls that it failed.
const QUIZ: &str = r#"
    const run = (name, made) => {
        if (globalThis.broken === name) throw new Error("unreachable");
        return made;
    };
    return Promise.resolve({
        exportText: () => run("exportText", "text"),
        mount: (element, options, { ready, failed }) => run("mount", () => {
            element.append("the quiz");
            if (globalThis.broken === "later") failed("unreachable");
            else ready();
            return { update: () => {}, focus: () => true, destroy: () => {} };
        })(),
    });
"#;

fn break_down(method: &str) {
    js_sys::Reflect::set(&js_sys::global(), &"broken".into(), &method.into()).unwrap();
}

#[wasm_bindgen_test]
async fn where_the_quiz_fails_that_is_said_it_is_tried_again_and_the_explorer_lives_on() {
    for method in ["mount", "later"] {
        break_down(method);
        let page = Page::bringing(QUIZ, 900, &[("lang", "en")]).await;
        page.sent();
        page.one(".quiz-button").click();
        let failed = |page: &Page| page.text().contains("The quiz is not available at the moment.");
        page.until(failed).await;
        page.go(MATRIX).await;
        page.until(|page| !page.all("[role=grid]").is_empty()).await;
        type_in(&page, "客戶");
        page.until(|page| !page.all(".hit").is_empty()).await;
        type_in(&page, "");
        break_down("nothing");
        page.one(".quiz-button").click();
        page.until(|page| page.text().contains("the quiz")).await;
        assert!(!failed(&page), "{method}");
        assert_eq!(page.sent(), Vec::<String>::new(), "no error of the widget: {method}");
        page.handle.destroy();
        page.host.remove();
    }
}

#[wasm_bindgen_test]
async fn the_quiz_stays_as_it_is_while_the_reader_is_elsewhere() {
    break_down("nothing");
    let page = Page::bringing(QUIZ, 900, &[("lang", "en")]).await;
    page.one(".quiz-button").click();
    page.until(|page| page.text().contains("the quiz")).await;
    let element = page.one(".quiz-room > div");
    page.go(MATRIX).await;
    assert!(!element.is_connected());
    page.one(".quiz-button").click();
    page.until(|_| element.is_connected()).await;
    assert_eq!(element.text_content().as_deref(), Some("the quiz"), "mounted once");
}

#[wasm_bindgen_test]
async fn the_focus_goes_to_a_code_whatever_is_in_it() {
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    root.set_attribute("class", "room").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    let codes = ["T1.1", "\"", "\\", "\\\"]", "a\"], *, [b=\"", "a\nb", "1", "K 05", "\u{202e}知識", "'"];
    let buttons = codes.map(|code| {
        let button = document.create_element("button").unwrap();
        button.set_id(code);
        root.append_child(&button).unwrap();
        button
    });
    let outside = document.create_element("div").unwrap();
    outside.append_child(&root).unwrap();
    document.body().unwrap().append_child(&outside).unwrap();
    for (code, button) in codes.into_iter().zip(buttons) {
        crate::focus::arrive(&outside, Some(code), None);
        assert_eq!(document.active_element(), Some(button), "{code:?}");
    }
    outside.remove();
}

#[wasm_bindgen_test]
async fn a_destroyed_widget_leaves_nothing() {
    let Page { shadow, handle, .. } = Page::with(400, &[]).await;
    handle.destroy();
    until(|| shadow.text_content().as_deref() == Some("")).await;
}
