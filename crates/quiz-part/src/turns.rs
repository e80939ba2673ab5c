//! Leaving the browser its turn, so that the page stays alive during long work.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use js_sys::{Date, Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageChannel, MessagePort};

/// For how long work goes on before the browser has its turn, in milliseconds: half of what a frame lasts.
const TURN: f64 = 8.0;
/// How many steps are taken between two looks at the clock.
const STEPS: usize = 8;

/// Work in small steps, one a poll.
type Work = Pin<Box<dyn Future<Output = JsValue>>>;

/// Does work in turns with the browser; the promise is kept with what it makes, and broken where the work fails.
///
/// # Errors
/// Where the browser lacks channels for messages.
pub(crate) fn in_turns(work: impl Future<Output = JsValue> + 'static) -> Result<Promise, JsValue> {
    let channel = MessageChannel::new()?;
    let mut work: Option<Work> = Some(Box::pin(work));
    Ok(Promise::new(&mut |resolve, reject| {
        let (here, there) = (channel.port1(), channel.port2());
        if let Some(mut work) = work.take() {
            let turn = Closure::<dyn FnMut()>::new(move || take_turn(&mut work, &there, &resolve)).into_js_value();
            // Called from JavaScript, a turn that panics is an exception here.
            let heard = Closure::<dyn FnMut()>::new(move || {
                if let Err(error) = turn.unchecked_ref::<Function>().call0(&JsValue::NULL) {
                    let _ = reject.call1(&JsValue::NULL, &error);
                }
            });
            here.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
            post(&channel.port2());
        }
    }))
}

/// Goes on with the work, and sends a message for the next turn: unlike a timer, it comes at once.
fn take_turn(work: &mut Work, port: &MessagePort, resolve: &Function) {
    let start = Date::now();
    // A clock that is turned back ends the turn, too.
    while (0.0..TURN).contains(&(Date::now() - start)) {
        for _ in 0..STEPS {
            if let Poll::Ready(made) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                port.close();
                let _ = resolve.call1(&JsValue::NULL, &made);
                return;
            }
        }
    }
    post(port);
}

/// Nothing is all that is ever posted, and can be.
fn post(port: &MessagePort) {
    let _ = port.post_message(&JsValue::NULL);
}
