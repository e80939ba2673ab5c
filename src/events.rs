//! The events that the element sends: the one place that makes them.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, EventTarget};

/// Why a widget can't be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// What was asked for isn't there, or isn't a standard.
    Data,
    /// A fault in the program.
    Panic,
}

/// `competency-ready`: the standard is on the page.
pub(crate) fn ready(host: &EventTarget, standard: Option<&str>) {
    send(host, "competency-ready", &[("standard", standard.into())]);
}

/// `competency-select`: the reader opened what has that code.
pub(crate) fn select(host: &EventTarget, code: Option<&str>) {
    send(host, "competency-select", &[("code", code.into())]);
}

/// `competency-error`: the widget can't be shown, and why.
pub(crate) fn error(host: &EventTarget, reason: Reason, message: &str) {
    let reason = match reason {
        Reason::Data => "data",
        Reason::Panic => "panic",
    };
    send(host, "competency-error", &[("reason", reason.into()), ("message", message.into())]);
}

/// `competency-error` as the loader or a part told it. What failed in a part without a word couldn't be read.
pub(crate) fn failed(host: &EventTarget, failure: &JsValue) {
    if Reflect::get(failure, &"reason".into()).is_ok_and(|reason| reason.is_string()) {
        emit(host, "competency-error", failure);
    } else {
        error(host, Reason::Data, &String::from(Object::from(failure.clone()).to_string()));
    }
}

fn send(host: &EventTarget, name: &str, detail: &[(&str, JsValue)]) {
    let object = Object::new();
    for (key, value) in detail {
        let value = if value.is_undefined() { &JsValue::NULL } else { value };
        // Setting a field of a fresh object can't fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    emit(host, name, &object);
}

/// An event with a detail made elsewhere.
pub(crate) fn emit(host: &EventTarget, name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // False means that a listener cancelled it, which changes nothing here.
        let _ = host.dispatch_event(&event);
    }
}
