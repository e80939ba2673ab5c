//! What is being fetched: once for all who wait for the same URL, and for as long as somebody does.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;
use web_sys::AbortController;

use crate::failure::Failure;
use crate::{fetch, read};

/// A standard on its way.
struct Coming {
    url: String,
    promise: Promise,
    abort: AbortController,
    /// How many wait for it.
    waiting: usize,
}

thread_local! {
    static COMING: RefCell<Vec<Coming>> = const { RefCell::new(Vec::new()) };
}

/// A promise of the standard at a URL, packed.
pub(crate) fn standard(url: &str) -> Promise {
    let known = COMING.with_borrow_mut(|coming| {
        let known = coming.iter_mut().find(|one| one.url == url)?;
        known.waiting += 1;
        Some(known.promise.clone())
    });
    known.unwrap_or_else(|| begin(url))
}

fn begin(url: &str) -> Promise {
    let Ok(abort) = AbortController::new() else {
        return Promise::reject(&Failure::network("this browser has no AbortController").into());
    };
    let promise = future_to_promise(arrive(url.to_owned(), abort.clone()));
    let coming = Coming { url: url.to_owned(), promise: promise.clone(), abort, waiting: 1 };
    COMING.with_borrow_mut(|all| all.push(coming));
    promise
}

async fn arrive(url: String, abort: AbortController) -> Result<JsValue, JsValue> {
    let bytes = fetch::bytes(&url, &abort).await;
    COMING.with_borrow_mut(|coming| coming.retain(|one| one.abort != abort));
    Ok(read::bytes(&url, &bytes?)?.into())
}

/// One who waited does so no longer.
pub(crate) fn leave(promise: &Promise) {
    COMING.with_borrow_mut(|coming| {
        let Some(at) = coming.iter().position(|one| js_sys::Object::is(&one.promise, promise)) else { return };
        coming[at].waiting -= 1;
        if coming[at].waiting == 0 {
            coming.swap_remove(at).abort.abort();
        }
    });
}
