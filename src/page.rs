//! What the page around the widget does: it is printed, its address changes, a key is pressed.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document as Page, Element, Event, EventTarget, HtmlElement, KeyboardEvent};
use yew::{UseReducerDispatcher, UseReducerHandle, hook, use_effect_with};

use crate::document::Document;
use crate::links::{self, Leads};
use crate::place::{Place, Room};
use crate::search::keys;
use crate::state::{Action, State};

const HEARD: [&str; 4] = ["beforeprint", "afterprint", "popstate", "keydown"];

/// A widget on the page.
#[derive(Clone, PartialEq)]
struct Widget {
    root: Element,
    host: HtmlElement,
    document: Document,
}

/// Follows the page, its address too where `links` is on.
#[hook]
pub(crate) fn use_page(
    root: &Element,
    host: &HtmlElement,
    document: Option<Document>,
    links: bool,
    state: &UseReducerHandle<State>,
) {
    let dispatch = state.dispatcher();
    let widget = document.map(|document| Widget { root: root.clone(), host: host.clone(), document });
    use_effect_with((widget, links), move |(widget, links)| {
        let window: EventTarget = js_sys::global().unchecked_into();
        let hear = widget.clone().map(|widget| {
            links::join(&widget.host, widget.document, *links);
            widget.follow(&dispatch);
            Closure::<dyn Fn(Event)>::new(move |event: Event| widget.heard(&dispatch, &event))
        });
        let listener = hear.as_ref().map(|hear| hear.as_ref().unchecked_ref::<js_sys::Function>().clone());
        if let Some(listener) = &listener {
            // Listening to the window can't fail.
            HEARD.map(|name| window.add_event_listener_with_callback(name, listener)).into_iter().for_each(drop);
        }
        let host = widget.as_ref().map(|widget| (widget.host.clone(), widget.document));
        move || {
            if let (Some(listener), Some((host, document))) = (listener, host) {
                links::join(&host, document, false);
                HEARD
                    .map(|name| window.remove_event_listener_with_callback(name, &listener))
                    .into_iter()
                    .for_each(drop);
            }
            drop(hear);
        }
    });
}

impl Widget {
    fn heard(&self, dispatch: &UseReducerDispatcher<State>, event: &Event) {
        match &*event.type_() {
            "keydown" => self.key(event),
            "popstate" => self.follow(dispatch),
            name => dispatch.dispatch(Action::Print(name == "beforeprint")),
        }
    }

    /// Goes where the address leads.
    fn follow(&self, dispatch: &UseReducerDispatcher<State>) {
        match links::read(&self.host) {
            Leads::To(address) => {
                if let Some(place) = self.document.place(&address) {
                    dispatch.dispatch(Action::Go(place, Some(address)));
                }
            }
            Leads::Back => dispatch.dispatch(Action::Go(Place::Room(Room::Overview), None)),
            Leads::Elsewhere => {}
        }
    }

    /// `/` leads to the field when nothing on the page has the focus, and no one else took it.
    fn key(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let document = self.host.owner_document();
        let focused = document.as_ref().and_then(Page::active_element);
        let idle = focused.is_none() || focused == document.and_then(|document| document.body()).map(Into::into);
        if idle
            && !event.default_prevented()
            && event.key() == "/"
            && !event.ctrl_key()
            && !event.meta_key()
            && !event.alt_key()
        {
            keys::enter(&self.root, event);
        }
    }
}
