//! The items of a standard, made in slices of time between which the page stays alive.

use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use competency_quiz::Bank;
use competency_shared::Document;
use gloo_timers::future::TimeoutFuture;
use gloo_utils::document;
use js_sys::Date;
use wasm_bindgen_futures::spawn_local;
use yew::{hook, use_effect_with, use_state};

/// How long a slice is, in milliseconds: half of what a frame lasts.
const SLICE: f64 = 8.0;

/// The items of a standard; none until they are made.
#[hook]
pub(crate) fn use_bank(document: Option<Document>) -> Option<Rc<Bank>> {
    let made = use_state(|| None::<(Document, Rc<Bank>)>);
    let setter = made.setter();
    use_effect_with(document, move |document| {
        let wanted = Rc::new(());
        if let Some(document) = *document {
            let is_wanted = Rc::downgrade(&wanted);
            spawn_local(async move {
                let work = Bank::in_steps(document.get());
                if let Some(bank) = in_slices(work, || is_wanted.strong_count() > 0).await {
                    setter.set(Some((document, Rc::new(bank))));
                }
            });
        }
        move || drop(wanted)
    });
    made.as_ref().filter(|(of, _)| Some(*of) == document).map(|(_, bank)| bank.clone())
}

/// What work in steps makes, a step being one poll; none where it is no longer wanted.
pub(crate) async fn in_slices<T>(work: impl Future<Output = T>, is_wanted: impl Fn() -> bool) -> Option<T> {
    let mut work = pin!(work);
    while is_wanted() {
        let start = Date::now();
        // A clock that is turned back ends the slice, too.
        while (0.0..SLICE).contains(&(Date::now() - start)) {
            if let Poll::Ready(made) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                return Some(made);
            }
        }
        // A page that nobody sees has time, and its timers are slow.
        if !document().hidden() {
            TimeoutFuture::new(0).await;
        }
    }
    None
}
