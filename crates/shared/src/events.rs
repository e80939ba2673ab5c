//! The events that the element sends: the one place that makes them.

use js_sys::{Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, EventTarget};

#[derive(Serialize)]
struct Ready<'a> {
    standard: Option<&'a str>,
}

#[derive(Serialize)]
struct Failure<'a> {
    reason: &'static str,
    message: &'a str,
}

/// `competency-ready`: the standard of that code is on the page.
pub fn ready(host: &EventTarget, standard: Option<&str>) {
    emit(host, "competency-ready", &Ready { standard });
}

/// `competency-error`: the widget can't be shown. The reason is `data` where what was asked for isn't there or isn't a
/// standard, and `panic` where the program is at fault.
pub fn fail(host: &EventTarget, reason: &'static str, message: &str) {
    emit(host, "competency-error", &Failure { reason, message });
}

/// `competency-error` as the loader or a program told it: `{ reason, message }`. What failed without a word couldn't be
/// read.
pub fn forward_failure(host: &EventTarget, failure: &JsValue) {
    if Reflect::get(failure, &"reason".into()).is_ok_and(|reason| reason.is_string()) {
        emit_value(host, "competency-error", failure);
    } else {
        fail(host, "data", &String::from(Object::from(failure.clone()).to_string()));
    }
}

/// An event of that name with a detail of plain JSON.
pub fn emit(host: &EventTarget, name: &str, detail: &impl Serialize) {
    // Data of our own serializes; what an event lacks is null, as JSON has it.
    let detail = detail.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL);
    emit_value(host, name, &detail);
}

/// An event of that name with a detail made elsewhere.
pub fn emit_value(host: &EventTarget, name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // False means that a listener cancelled it, which changes nothing here.
        let _ = host.dispatch_event(&event);
    }
}
