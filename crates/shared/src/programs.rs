//! The other programs of the package, which the loader brings when they are first asked for.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Brings a program by its name, `quiz` or `reader`: a function of the loader's that returns a promise of its exports.
#[derive(Clone, Debug, PartialEq)]
pub struct Bring(Function);

impl From<Function> for Bring {
    fn from(function: Function) -> Self {
        Self(function)
    }
}

impl Bring {
    /// The exports of a program.
    ///
    /// # Errors
    /// What the loader threw, where the program couldn't be fetched or started.
    pub async fn program<P: JsCast>(&self, name: &str) -> Result<P, JsValue> {
        let promise: Promise = self.0.call1(&JsValue::NULL, &name.into())?.unchecked_into();
        Ok(JsFuture::from(promise).await?.unchecked_into())
    }
}

#[wasm_bindgen]
extern "C" {
    /// The program that reads a standard at run time: `crates/reader`.
    #[derive(Clone)]
    pub type ReaderProgram;

    /// A promise of the standard at a URL or in an object, packed.
    #[wasm_bindgen(method)]
    pub fn read(this: &ReaderProgram, source: &JsValue) -> Promise;

    /// Gives up that promise.
    #[wasm_bindgen(method)]
    pub fn leave(this: &ReaderProgram, promise: &Promise);
}
