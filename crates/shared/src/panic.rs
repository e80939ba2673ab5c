//! A panic of the program is told to the page: the program must not be called again, and can be begun anew.

use std::cell::{Cell, RefCell};

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static HEARERS: RefCell<Vec<Function>> = const { RefCell::new(Vec::new()) };
    static IS_HOOKED: Cell<bool> = const { Cell::new(false) };
}

/// Calls `hearer` with a message when the program panics.
#[wasm_bindgen(js_name = onPanic)]
pub fn watch(hearer: &Function) {
    HEARERS.with_borrow_mut(|hearers| hearers.push(hearer.clone()));
    if !IS_HOOKED.replace(true) {
        let before = std::panic::take_hook();
        yew::set_custom_panic_hook(Box::new(move |info| {
            before(info);
            tell(&info.to_string());
        }));
    }
}

/// Calls it no more.
pub fn forget(hearer: &Function) {
    HEARERS.with_borrow_mut(|hearers| hearers.retain(|one| one != hearer));
}

fn tell(message: &str) {
    for hearer in HEARERS.take() {
        // What it throws is its own affair.
        let _ = hearer.call1(&JsValue::NULL, &message.into());
    }
}
