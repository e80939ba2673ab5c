//! What the page around the widget does: it is printed.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, EventTarget};
use yew::{UseReducerDispatcher, UseReducerHandle, hook, use_effect_with};

use crate::state::{Action, State};

const HEARD: [&str; 2] = ["beforeprint", "afterprint"];

/// Follows the page.
#[hook]
pub(crate) fn use_page(state: &UseReducerHandle<State>) {
    let dispatch = state.dispatcher();
    use_effect_with((), move |()| {
        let window: EventTarget = js_sys::global().unchecked_into();
        let hear = Closure::<dyn Fn(Event)>::new(move |event: Event| heard(&dispatch, &event));
        let listener = hear.as_ref().unchecked_ref();
        // Listening to the window can't fail.
        HEARD.map(|name| window.add_event_listener_with_callback(name, listener)).into_iter().for_each(drop);
        move || {
            let listener = hear.as_ref().unchecked_ref();
            HEARD.map(|name| window.remove_event_listener_with_callback(name, listener)).into_iter().for_each(drop);
        }
    });
}

fn heard(dispatch: &UseReducerDispatcher<State>, event: &Event) {
    dispatch.dispatch(Action::Print(event.type_() == "beforeprint"));
}
