//! From bytes or an object to a packed standard, or to what is wrong with it.

use competency_standard::{Severity, Standard, Text, check, complete, decode, pack};
use js_sys::{JSON, JsString, Uint8Array};
use serde::Deserialize as _;
use wasm_bindgen::{JsCast, JsValue};

use crate::failure::Failure;
use crate::fault::Fault;
use crate::limits::{self, DOUBTS, Room};
use crate::strict::Strict;

/// The standard in the bytes of a file of that name, packed.
pub(crate) fn bytes(name: &str, bytes: &[u8]) -> Result<Uint8Array, Failure> {
    let source = decode(bytes).map_err(|found| Failure::data(&[name, ":", &found.to_string()].concat()))?;
    match JSON::parse(source) {
        Ok(value) => object(name, value),
        Err(error) => Err(failure(name, &wrong_json(&error).to_string())),
    }
}

/// The standard in an object, packed. Messages call it by that name.
pub(crate) fn object(name: &str, value: JsValue) -> Result<Uint8Array, Failure> {
    let read = standard(value).map_err(|fault| fault.to_string());
    let packed = read.and_then(|(standard, unknown)| packed(standard, &unknown));
    packed.map(|packed| Uint8Array::from(&*packed)).map_err(|error| failure(name, &error))
}

fn failure(name: &str, error: &str) -> Failure {
    Failure::data(&[name, ": ", error].concat())
}

/// The browser says what is wrong, and where.
fn wrong_json(error: &JsValue) -> Fault {
    let message = error.unchecked_ref::<js_sys::Error>().message().into();
    let help = "get the file again, whole, or mend its JSON; it has no comments and no comma after the last item";
    Fault::new("invalid-json", message, help)
}

/// The standard, and the doubts about fields that nobody knows.
fn standard(value: JsValue) -> Result<(Standard, Vec<Fault>), Fault> {
    let room = Room::new();
    let standard = Standard::deserialize(Strict { value, room: &room })?;
    limits::check(&standard)?;
    Ok((standard, room.into_unknown()))
}

fn packed(standard: Standard, unknown: &[Fault]) -> Result<Vec<u8>, String> {
    let doubts = doubts(&standard, unknown)?;
    let standard = complete(standard);
    let packed = pack(&standard, doubts);
    // Once more: what is used and never named has come to what is named.
    limits::check(&standard).and_then(|()| limits::check_packed(&packed)).map_err(|fault| fault.to_string())?;
    Ok(packed)
}

/// What is doubtful in a standard, unknown fields first.
///
/// # Errors
/// The first error, and how many more there are.
fn doubts(standard: &Standard, unknown: &[Fault]) -> Result<Vec<Text>, String> {
    let mut doubts: Vec<Text> = unknown.iter().take(DOUBTS).map(|doubt| doubt.to_string().into()).collect();
    let (mut errors, mut more) = (Vec::new(), unknown.len() - doubts.len());
    check(standard, nfkc, &mut |found| match found.severity {
        Severity::Warning if doubts.len() == DOUBTS => more += 1,
        Severity::Warning => doubts.push(found.told(standard).into()),
        Severity::Error => errors.push(found),
    });
    if let [first, rest @ ..] = errors.as_slice() {
        let more = ["; ", &rest.len().to_string(), " more errors: `competency check` lists them"].concat();
        return Err(first.told(standard) + if rest.is_empty() { "" } else { &more });
    }
    if more > 0 {
        doubts.push([&more.to_string(), " more findings are not shown; mend those above first"].concat().into());
    }
    Ok(doubts)
}

/// The browser has the tables.
fn nfkc(text: &str) -> String {
    JsString::from(text).normalize("NFKC").into()
}
