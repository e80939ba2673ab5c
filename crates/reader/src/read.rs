//! From bytes or an object to a packed standard, or to what is wrong with it.

use competency_standard::{Diagnostic, Severity, check_json, complete, decode, from_json_unchecked, pack};
use js_sys::{JSON, JsString, Uint8Array};
use wasm_bindgen::JsValue;

use crate::failure::Failure;
use crate::limits;

/// What is said of places in an object, which has no lines of its own.
const LINES: &str = " (line and column as JSON.stringify(standard, null, 2) has them)";

/// The standard in an object, packed.
pub(crate) fn object(object: &JsValue) -> Result<Uint8Array, Failure> {
    let json = JSON::stringify_with_replacer_and_space(object, &JsValue::NULL, &2.into());
    let Ok(Some(json)) = json.map(|json| json.as_string()) else {
        let remedy =
            "give an object of competency-standard/1, such as JSON.parse makes, that refers to no part of itself";
        return Err(Failure::data(&["standard: JSON.stringify makes nothing of it; ", remedy].concat()));
    };
    bytes("standard", LINES, json.as_bytes())
}

/// The standard in the bytes of a file of that name, packed. `lines` explains the places in it.
pub(crate) fn bytes(name: &str, lines: &str, bytes: &[u8]) -> Result<Uint8Array, Failure> {
    let failure =
        |found: &Diagnostic, rest: &str| Failure::data(&[name, ":", &found.to_string(), lines, rest].concat());
    let source = decode(bytes).map_err(|found| failure(&found, ""))?;
    let standard = from_json_unchecked(source).map_err(|found| failure(&found, ""))?;
    let excess = |excess: String| Failure::data(&[name, ": ", &excess].concat());
    limits::excess(&standard).map_or(Ok(()), |found| Err(excess(found)))?;
    let findings = check_json(&standard, source, nfkc);
    let mut errors = findings.iter().filter(|found| found.severity == Severity::Error);
    if let Some(first) = errors.next() {
        let more = errors.count();
        let rest = ["; ", &more.to_string(), " more errors: `competency check` lists them"].concat();
        return Err(failure(first, if more > 0 { &rest } else { "" }));
    }
    let doubts = findings.iter().map(|found| found.to_string().into()).collect();
    let packed = pack(&complete(standard), doubts);
    match limits::excess_of_bytes(&packed) {
        Some(found) => Err(excess(found)),
        None => Ok(Uint8Array::from(&*packed)),
    }
}

/// The browser has the tables.
fn nfkc(text: &str) -> String {
    JsString::from(text).normalize("NFKC").into()
}
