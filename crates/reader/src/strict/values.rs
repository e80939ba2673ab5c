//! What a value is, and what is in it. Nothing here lets an exception through.

use js_sys::{Array, JsString, Reflect, RegExp};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::fault::Fault;

#[wasm_bindgen]
extern "C" {
    /// Throws for a proxy that was revoked.
    #[wasm_bindgen(js_namespace = Array, js_name = isArray, catch)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    /// Throws what a proxy throws.
    #[wasm_bindgen(js_namespace = Object, js_name = keys, catch)]
    fn own_names(object: &JsValue) -> Result<Array, JsValue>;
}

thread_local! {
    /// What no character is. Of a pair, both halves together are one.
    static HALVES: RegExp = RegExp::new(r"\p{Surrogate}", "u");
}

pub(super) fn is_list(value: &JsValue) -> bool {
    is_array(value).unwrap_or(false)
}

/// Whether a value has no others in it, and looking at it runs nothing.
pub(super) fn is_single(value: &JsValue) -> bool {
    !(value.is_object() || value.is_function() || value.is_symbol())
}

pub(super) fn text(value: &JsValue) -> Option<&JsString> {
    value.is_string().then(|| value.unchecked_ref())
}

/// The names of an object's fields: its own, as `JSON.stringify` has them.
pub(super) fn names(object: &JsValue) -> Result<Array, Fault> {
    own_names(object).map_err(|error| thrown(&error))
}

/// What an object has there.
pub(super) fn get(object: &JsValue, name: &JsValue) -> Result<JsValue, Fault> {
    Reflect::get(object, name).map_err(|error| thrown(&error))
}

/// Fails where a text has half of a surrogate pair, which would be read as another character.
pub(super) fn whole(text: &JsString) -> Result<(), Fault> {
    if HALVES.with(|halves| text.search(halves)) < 0 {
        return Ok(());
    }
    let help = "write the character itself, or both halves of its pair of \\u escapes";
    Err(Fault::new("invalid-text", "half of a surrogate pair stands alone in this text".into(), help))
}

fn thrown(error: &JsValue) -> Fault {
    let message = Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    let message = message.or_else(|| error.as_string());
    let message = ["reading it throws: ", message.as_deref().unwrap_or_default()].concat();
    Fault::new("unreadable", message, "give plain data, such as JSON.parse makes")
}
