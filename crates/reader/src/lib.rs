//! Standards that are loaded at run time: a module of its own, which the widget brings in for `src` and for an object.
//!
//! It checks what it reads as the `competency` command does, and gives the document back packed. The browser parses JSON.
//! What is read is a stranger's: nothing in it is run, and all of it is bounded.

mod coming;
mod failure;
mod fault;
mod fetch;
mod limits;
mod policy;
mod read;
mod strict;
#[cfg(all(test, target_arch = "wasm32"))]
mod tests;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Two kilobytes lighter than the standard one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A promise of the standard at a URL, or in an object, packed. It is broken with `{ reason, message }`: `csp` where the
/// page's policy forbids to fetch it, `network` where it couldn't be fetched, `data` where that is no standard. Who no
/// longer waits for it calls [`leave`].
#[wasm_bindgen]
pub fn read(source: &JsValue) -> Promise {
    match source.as_string() {
        Some(url) => coming::standard(&url),
        None => Promise::new(&mut |resolve, reject| {
            // What is done with a promise that is being made can't fail.
            let _ = match read::object("standard", source.clone()) {
                Ok(packed) => resolve.call1(&JsValue::NULL, &packed.into()),
                Err(failure) => reject.call1(&JsValue::NULL, &failure.into()),
            };
        }),
    }
}

/// Gives up a promise of [`read`]: where nobody else waits for it, what is being fetched for it no longer is.
#[wasm_bindgen]
pub fn leave(promise: &Promise) {
    coming::leave(promise);
}
