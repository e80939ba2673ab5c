//! What Yew renders into, used again.
//!
//! Yew keeps each root for as long as the page is there: the root's listeners, one for each kind of event, hold it. So what
//! leaves the page hands its root back, empty, and what comes next takes it.

use std::cell::{Cell, RefCell};

use gloo_utils::document;
use web_sys::Element;
use yew::{AppHandle, Html, Properties, Renderer, component, html};

thread_local! {
    static IDLE: RefCell<Vec<Rendered>> = const { RefCell::new(Vec::new()) };
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// What is rendered on the page.
pub struct Rendered {
    element: Element,
    app: AppHandle<Root>,
    /// Which of all that were ever rendered it is.
    count: u32,
}

impl Rendered {
    /// Renders into `place`.
    #[must_use]
    pub fn new(place: &Element, content: Html) -> Self {
        let idle = IDLE.with_borrow_mut(Vec::pop);
        let mut rendered = idle.unwrap_or_else(Self::empty);
        rendered.count = COUNT.replace(COUNT.get() + 1);
        // Any element takes another.
        let _ = place.append_child(&rendered.element);
        rendered.update(content);
        rendered
    }

    fn empty() -> Self {
        let (element, props) = (new_div(), RootProps::default());
        Self { app: Renderer::with_root_and_props(element.clone(), props).render(), element, count: 0 }
    }

    /// Renders anew.
    pub fn update(&mut self, content: Html) {
        self.app.update(RootProps { content, count: self.count });
    }

    /// Takes it off the page.
    pub fn remove(mut self) {
        self.app.update(RootProps::default());
        self.element.remove();
        IDLE.with_borrow_mut(|idle| idle.push(self));
    }
}

#[derive(Default, PartialEq, Properties)]
struct RootProps {
    content: Html,
    count: u32,
}

#[component]
fn Root(RootProps { content, count }: &RootProps) -> Html {
    html! { for once in [count] { <key={*once}>{ content.clone() }</> } }
}

/// An empty `div` of the page's.
#[must_use]
pub fn new_div() -> Element {
    let Ok(div) = document().create_element("div") else { unreachable!("`div` is a name") };
    div
}
