//! A panic of the program becomes `competency-error` on each of its widgets, and the page gets its fallback back.

use std::cell::{Cell, RefCell};

use web_sys::EventTarget;

use crate::events;

thread_local! {
    static HOSTS: RefCell<Vec<EventTarget>> = const { RefCell::new(Vec::new()) };
    static IS_HOOKED: Cell<bool> = const { Cell::new(false) };
}

/// Tells `host` when the program panics.
pub fn watch(host: &EventTarget) {
    HOSTS.with_borrow_mut(|hosts| hosts.push(host.clone()));
    if !IS_HOOKED.replace(true) {
        let before = std::panic::take_hook();
        yew::set_custom_panic_hook(Box::new(move |info| {
            before(info);
            tell(&info.to_string());
        }));
    }
}

/// Stops telling `host`.
pub fn forget(host: &EventTarget) {
    HOSTS.with_borrow_mut(|hosts| hosts.retain(|one| one != host));
}

fn tell(message: &str) {
    for host in HOSTS.take() {
        events::fail(&host, "panic", message);
    }
}
