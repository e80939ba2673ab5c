//! Print: all of the standard, off the page until then.

use competency_shared::new_div;
use gloo_events::EventListener;
use gloo_utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use yew::{Html, UseReducerHandle, create_portal, hook, html, use_effect_with, use_memo, use_node_ref};

use crate::rooms::Printed;
use crate::state::{Action, State};

/// What is for paper: a sheet that stands on the page only while that is printed. It is rendered once the browser has time,
/// as Firefox takes its picture of the page before anything more is rendered; what is printed sooner is rendered at once.
/// Opens the print dialog where the reader asked for it.
#[hook]
pub(crate) fn use_paper(state: &UseReducerHandle<State>) -> Html {
    let (sheet, place) = (use_memo((), |()| new_div()), use_node_ref());
    let dispatcher = state.dispatcher();
    use_effect_with((), {
        let (sheet, place) = (sheet.clone(), place.clone());
        move |()| {
            let make = move || dispatcher.dispatch(Action::MakePaper);
            let lay = {
                let (sheet, make) = (sheet.clone(), make.clone());
                move |_: &_| {
                    // A place that is gone prints nothing.
                    let _ = place.cast::<Element>().map(|place| place.append_child(&sheet));
                    make();
                }
            };
            let listeners = [
                EventListener::new(&window(), "beforeprint", lay),
                EventListener::new(&window(), "afterprint", move |_| sheet.remove()),
            ];
            // Where the browser doesn't tell that it has time, there is what is printed at once.
            let _ = window().request_idle_callback(Closure::once_into_js(make).unchecked_ref());
            || drop(listeners)
        }
    });
    use_effect_with(state.print_requests, |requests| {
        if *requests > 0 {
            // Where the page may not print, nothing happens.
            let _ = window().print();
        }
    });
    html! {
        <div ref={place}>
            if state.has_paper { { create_portal(html! { <Printed /> }, (*sheet).clone()) } }
        </div>
    }
}
