//! Print: all of the standard, off the page until then.

use std::cell::{Cell, RefCell};

use gloo_events::EventListener;
use gloo_utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use yew::{NodeRef, UseReducerHandle, hook, use_effect_with, use_memo};

use crate::state::{Action, State};

/// What is for paper: it is rendered into an element of the page, and stands there only while that is printed.
#[derive(Default)]
struct Paper {
    place: NodeRef,
    sheet: RefCell<Option<Element>>,
    is_printed: Cell<bool>,
}

impl Paper {
    /// What was rendered is kept.
    fn keep(&self) {
        *self.sheet.borrow_mut() = self.place.cast::<Element>().and_then(|place| place.first_element_child());
        self.print(self.is_printed.get());
    }

    /// Puts the sheet on the page, or takes it off.
    fn print(&self, is_printed: bool) {
        self.is_printed.set(is_printed);
        let (sheet, place) = (self.sheet.borrow(), self.place.cast::<Element>());
        let (Some(sheet), Some(place)) = (&*sheet, place) else { return };
        if is_printed {
            // A place that is gone prints nothing.
            let _ = place.append_child(sheet);
        } else {
            sheet.remove();
        }
    }
}

/// The place for what is for paper. It is rendered once the browser has time, as Firefox takes its picture of the page
/// before anything more is rendered; what is printed sooner is rendered at once. Opens the print dialog where the reader
/// asked for it.
#[hook]
pub(crate) fn use_paper(state: &UseReducerHandle<State>) -> NodeRef {
    let paper = use_memo((), |()| Paper::default());
    let place = paper.place.clone();
    let dispatcher = state.dispatcher();
    use_effect_with((), {
        let paper = paper.clone();
        move |()| {
            let make = move || dispatcher.dispatch(Action::MakePaper);
            let listeners = [("beforeprint", true), ("afterprint", false)].map(|(name, is_printed)| {
                let (paper, make) = (paper.clone(), make.clone());
                EventListener::new(&window(), name, move |_| {
                    paper.print(is_printed);
                    if is_printed {
                        make();
                    }
                })
            });
            // Where the browser doesn't tell that it has time, there is what is printed at once.
            let _ = window().request_idle_callback(Closure::once_into_js(make).unchecked_ref());
            || drop(listeners)
        }
    });
    use_effect_with(state.has_paper, move |_| paper.keep());
    use_effect_with(state.print_requests, |requests| {
        if *requests > 0 {
            // Where the page may not print, nothing happens.
            let _ = window().print();
        }
    });
    place
}
