//! The parts of the program that come when they are first asked for: what is taken along and the quiz; and what reads a
//! standard that isn't in the bundle. Without them, the first load has only what every reader needs.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// A part, as the loader brings it.
    #[derive(Clone)]
    pub(crate) type Part;

    /// A promise of the standard at a URL or in an object, packed: see `read` in the reader.
    #[wasm_bindgen(method)]
    pub(crate) fn read(this: &Part, source: &JsValue) -> Promise;

    /// Gives up that promise.
    #[wasm_bindgen(method)]
    pub(crate) fn leave(this: &Part, promise: &Promise);

    /// A standard, or some of it, as a text: see `take` in the part.
    #[wasm_bindgen(method, catch)]
    pub(crate) fn take(
        this: &Part,
        standard: &[u8],
        language: &str,
        form: &str,
        extent: &str,
    ) -> Result<String, JsValue>;

    /// A [`Quiz`] with these options, when its items are made: see `prepare` in the part.
    #[wasm_bindgen(method, catch)]
    pub(crate) fn prepare(this: &Part, options: &JsValue) -> Result<Promise, JsValue>;

    /// The looks of the quiz.
    #[wasm_bindgen(method, catch)]
    pub(crate) fn style(this: &Part) -> Result<String, JsValue>;

    /// A quiz, as the part plays it; docs/QUIZ.md says how both sides talk. A fault in the part is thrown.
    #[derive(Clone, Debug)]
    pub(crate) type Quiz;

    /// Tells it what was pressed, at a time in milliseconds since 1970, and what is kept by then. It returns what it
    /// wants shown, then what it wants done outside, `[name, value]` each.
    #[wasm_bindgen(method, catch)]
    pub(crate) fn act(this: &Quiz, name: &str, value: &str, now: f64, stored: Option<String>)
    -> Result<Array, JsValue>;
}

/// A part, brought by the loader's function: `quiz` or `reader`.
///
/// # Errors
/// What the loader threw, where it couldn't be fetched or started.
pub(crate) async fn bring(loader: &Function, name: &str) -> Result<Part, JsValue> {
    let promise: Promise = loader.call1(&JsValue::NULL, &name.into())?.unchecked_into();
    Ok(JsFuture::from(promise).await?.unchecked_into())
}
