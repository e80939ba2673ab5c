//! What happens around the widget and in it: it is pressed, measured, printed; the page's address changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, EventTarget, ResizeObserver};
use yew::Context;
use yew::html::Scope;

use crate::app::{App, Message};
use crate::press;
use crate::state::{Action, Layout};

/// Listening for as long as it is held.
struct Ear {
    target: EventTarget,
    names: &'static [&'static str],
    heard: Closure<dyn Fn(Event)>,
}

impl Ear {
    fn new(target: EventTarget, names: &'static [&'static str], heard: impl Fn(Event) + 'static) -> Self {
        let heard = Closure::<dyn Fn(Event)>::new(heard);
        for name in names {
            // Listening to what is on the page can't fail; nor can ceasing to.
            let _ = target.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
        }
        Self { target, names, heard }
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        for name in self.names {
            let _ = self.target.remove_event_listener_with_callback(name, self.heard.as_ref().unchecked_ref());
        }
    }
}

/// Listens to the widget and to the page around it.
pub(crate) struct Listening {
    _inside: Ear,
    _around: Ear,
}

impl Listening {
    pub(crate) fn new(context: &Context<App>) -> Self {
        let (link, root) = (context.link().clone(), context.props().root.clone());
        let inside = {
            let (link, root) = (link.clone(), root.clone());
            Ear::new(root.clone().into(), press::EVENTS, move |event| press::heard(&link, &root, &event))
        };
        let window = js_sys::global().unchecked_into();
        let names = &["beforeprint", "afterprint", "popstate"];
        Self { _inside: inside, _around: Ear::new(window, names, move |event| around(&link, &event)) }
    }
}

fn around(link: &Scope<App>, event: &Event) {
    match &*event.type_() {
        "popstate" => link.send_message(Message::Readdressed),
        name => link.send_message(Message::Did(Action::Print(name == "beforeprint"))),
    }
}

/// Keeps the layout in step with the width of the element for as long as it is held.
pub(crate) struct Measuring {
    observer: Option<ResizeObserver>,
    _measure: Closure<dyn Fn()>,
}

impl Measuring {
    pub(crate) fn new(context: &Context<App>) -> Self {
        let (link, root) = (context.link().clone(), context.props().root.clone());
        let measured = root.clone();
        let measure = Closure::<dyn Fn()>::new(move || {
            let width = measured.get_bounding_client_rect().width();
            link.send_message(Message::Did(Action::Arrange(Layout::for_width(width))));
        });
        let observer = ResizeObserver::new(measure.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(&root);
        }
        Self { observer, _measure: measure }
    }
}

impl Drop for Measuring {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
