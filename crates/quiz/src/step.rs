//! Work in steps: a future that is pending after each of them, and so needs nobody to wake it.

use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Ends a step.
pub(crate) async fn step() {
    let mut is_over = false;
    poll_fn(|_| if std::mem::replace(&mut is_over, true) { Poll::Ready(()) } else { Poll::Pending }).await;
}

/// Takes all steps at once.
pub(crate) fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        if let Poll::Ready(made) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return made;
        }
    }
}
