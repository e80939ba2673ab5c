//! What happens around the widget and in it: it is pressed, measured, printed; the page's address changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document as Page, Element, Event, EventTarget, KeyboardEvent, ResizeObserver};
use yew::Context;
use yew::html::Scope;

use crate::app::{App, Message};
use crate::press;
use crate::search::keys;
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
        let names = &["beforeprint", "afterprint", "popstate", "keydown"];
        Self { _inside: inside, _around: Ear::new(window, names, move |event| around(&link, &root, &event)) }
    }
}

fn around(link: &Scope<App>, root: &Element, event: &Event) {
    match &*event.type_() {
        "keydown" => key(root, event),
        "popstate" => link.send_message(Message::Readdressed),
        name => link.send_message(Message::Did(Action::Print(name == "beforeprint"))),
    }
}

/// `/` leads to the field when nothing on the page has the focus, and no one else took it.
fn key(root: &Element, event: &Event) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
    let page = root.owner_document();
    let focused = page.as_ref().and_then(Page::active_element);
    let idle = focused.is_none() || focused == page.and_then(|page| page.body()).map(Into::into);
    let plain = !event.default_prevented() && !event.ctrl_key() && !event.meta_key() && !event.alt_key();
    if idle && plain && event.key() == "/" {
        keys::enter(root, event);
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
