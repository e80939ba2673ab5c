//! A fault in the program becomes `competency-error` on every widget, and the page gets its fallback back.

use std::cell::{Cell, RefCell};

use web_sys::HtmlElement;

use crate::events::{self, Reason};

thread_local! {
    static HOSTS: RefCell<Vec<HtmlElement>> = const { RefCell::new(Vec::new()) };
    static HOOKED: Cell<bool> = const { Cell::new(false) };
}

/// Tells `host` when the program panics.
pub(crate) fn watch(host: &HtmlElement) {
    HOSTS.with_borrow_mut(|hosts| hosts.push(host.clone()));
    if !HOOKED.replace(true) {
        let before = std::panic::take_hook();
        yew::set_custom_panic_hook(Box::new(move |info| {
            before(info);
            tell(&info.to_string());
        }));
    }
}

/// Stops telling `host`.
pub(crate) fn forget(host: &HtmlElement) {
    HOSTS.with_borrow_mut(|hosts| hosts.retain(|one| one != host));
}

fn tell(message: &str) {
    for host in HOSTS.take() {
        events::error(&host, Reason::Panic, message);
    }
}
