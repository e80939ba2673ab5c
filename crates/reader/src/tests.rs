//! What crosses the border to JavaScript, in a browser.
#![allow(clippy::panic, clippy::unwrap_used)]

mod values;
mod verdicts;

use std::collections::BTreeSet;

use competency_standard::{Packed, complete, from_json, to_json};
use js_sys::{Function, JSON, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::{leave, read};

wasm_bindgen_test_configure!(run_in_browser);

const JSON: &str = include_str!("../../standard/tests/expected/KPS2431-001v2.json");

/// The URL of a file with that content.
fn url(content: &str) -> JsValue {
    let body = "return URL.createObjectURL(new Blob([content]))";
    Function::new_with_args("content", body).call1(&JsValue::NULL, &content.into()).unwrap()
}

async fn packed(source: &JsValue) -> Result<&'static Packed, String> {
    let field = |failure: &JsValue, name: &str| Reflect::get(failure, &name.into()).unwrap().as_string().unwrap();
    match JsFuture::from(read(source)).await {
        Ok(bytes) => Ok(Packed::of(bytes.unchecked_into::<Uint8Array>().to_vec().into()).unwrap()),
        Err(failure) => Err([field(&failure, "reason"), field(&failure, "message")].join(": ")),
    }
}

#[wasm_bindgen_test]
async fn a_standard_is_the_same_from_a_url_and_from_an_object() {
    let expected = from_json(JSON).standard.unwrap();
    let (from_url, given) = (packed(&url(JSON)).await.unwrap(), packed(&JSON::parse(JSON).unwrap()).await.unwrap());
    assert_eq!((&from_url.standard, &*from_url.doubts), (&expected, &[][..]));
    assert_eq!(given.standard, expected);
}

#[wasm_bindgen_test]
async fn doubts_come_along_and_every_code_has_its_entry() {
    let json = JSON.replacen("\"K01\"", "\"K99\"", 1);
    let reading = from_json(&json);
    let packed = packed(&url(&json)).await.unwrap();
    let tail = |doubt: &str| doubt.split_once("warning[").unwrap().1.to_owned();
    let found: BTreeSet<_> = reading.diagnostics.iter().map(|found| tail(&found.to_string())).collect();
    assert_eq!(packed.doubts.iter().map(|doubt| tail(doubt)).collect::<BTreeSet<_>>(), found);
    let place = "duties[0].tasks[0].blocks[0] (T1.1): warning[never-named]: K99 is used, but never named; ";
    assert!(packed.doubts.iter().any(|doubt| doubt.starts_with(place)), "{:?}", packed.doubts);
    let standard = reading.standard.unwrap();
    assert_eq!(to_json(&standard), json, "the command gives it back as it was");
    assert_eq!(packed.standard, complete(standard));
    assert!(packed.standard.knowledge.iter().any(|entry| entry.code.as_deref() == Some("K99")));
}

#[wasm_bindgen_test]
async fn texts_that_differ_in_their_forms_alone_are_the_same() {
    let twice = |text: &str| {
        let entry = r#"{ "code": "O1.1.1", "text": "AE1", "notes": [] }"#;
        let outputs = ["\"outputs\": [", entry, ",", &entry.replace("AE1", text), ",\n"].concat();
        JSON.replacen("\"outputs\": [\n", &outputs, 1).replacen("潛在廣告主名單", "ＡＥ①", 1)
    };
    assert_eq!(packed(&url(&twice("Ａ E１"))).await.map(|_| ()), Ok(()));
    assert!(packed(&url(&twice("AE2"))).await.unwrap_err().contains("error[two-texts]"));
}

#[wasm_bindgen_test]
async fn who_waits_for_the_same_url_has_the_same_promise_until_all_have_left() {
    let source = url(JSON);
    let (one, other) = (read(&source), read(&source));
    let is_same = |one: &Promise, other: &Promise| js_sys::Object::is(one, other);
    assert!(is_same(&one, &other));
    leave(&one);
    leave(&other);
    let next = read(&source);
    assert!(!is_same(&one, &next));
    assert!(JsFuture::from(one).await.is_err());
    assert!(JsFuture::from(next).await.is_ok());
    leave(&other);
}
