//! Values across the border to JavaScript.

use competency_quiz::Mode;
use competency_standard::Packed;
use competency_words::Language;
use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsError, JsValue};

use crate::effect::{Effect, Given};
use crate::node::{Element, Node};
use crate::setup::Setup;
use crate::value::Value;

/// The most items that a quiz asks.
const MOST_QUESTIONS: f64 = 100.0;
/// The most bytes that are read of what was kept: twenty times what the largest document needs.
const MOST_KEPT: usize = 1 << 20;
/// Every number below it is a whole one of a JavaScript number.
const SEEDS: f64 = 9_007_199_254_740_992.0;

/// Reads the options; what can't be read has its default.
///
/// # Errors
/// Where the standard isn't a packed one.
pub(crate) fn setup(options: &JsValue) -> Result<Setup, JsError> {
    let get = |name: &str| Reflect::get(options, &name.into()).unwrap_or_default();
    let text = |name: &str| get(name).as_string();
    let number = |name: &str| get(name).as_f64();
    let chance = || number("chance").unwrap_or_default() * SEEDS;
    let mode = match text("practice").as_deref() {
        Some("practice") => Some(Mode::Practice),
        Some("test") => Some(Mode::Test),
        _ => None,
    };
    let bytes = get("standard").dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
    let packed = Packed::of(bytes.into()).ok_or_else(not_a_standard)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, as it should")]
    Ok(Setup {
        standard: &packed.standard,
        language: Language::of_tag(&text("language").unwrap_or_default()),
        heading: number("headingLevel").unwrap_or(2.0) as u8,
        focus: text("focus").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
        questions: number("questions").unwrap_or(10.0).clamp(1.0, MOST_QUESTIONS) as usize,
        seed: number("seed").unwrap_or_else(chance) as u64,
        mode,
        remembers: get("remembers").is_truthy(),
        now: number("now").unwrap_or_default(),
    })
}

/// What is wrong where bytes are no packed standard.
pub(crate) fn not_a_standard() -> JsError {
    JsError::new("these bytes are no packed standard")
}

/// The data in a text of JSON; none where that can't be read.
pub(crate) fn kept(text: &str) -> Option<Value> {
    let parsed = if text.len() <= MOST_KEPT { JSON::parse(text).ok()? } else { return None };
    Some(value(&parsed, 0))
}

/// What is kept is seven lists deep; what is deeper is nothing.
const MOST_DEPTH: usize = 8;

fn value(value: &JsValue, depth: usize) -> Value {
    if depth < MOST_DEPTH && Array::is_array(value) {
        return Value::List(Array::from(value).iter().map(|part| self::value(&part, depth + 1)).collect());
    }
    if let Some(text) = value.as_string() {
        return Value::Text(text);
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, as it should")]
    value.as_f64().map_or(Value::Nothing, |number| Value::Number(number as u32))
}

/// Data as a text of JSON.
fn written(value: &Value) -> JsValue {
    JSON::stringify(&plain(value)).map_or(JsValue::NULL, JsValue::from)
}

fn plain(value: &Value) -> JsValue {
    match value {
        Value::Number(number) => (*number).into(),
        Value::Text(text) => text.into(),
        Value::List(values) => values.iter().map(plain).collect::<Array>().into(),
        Value::Nothing => JsValue::NULL,
    }
}

/// What is to be shown, then what is to be done.
pub(crate) fn turn(screen: &Element, effects: Vec<Effect>) -> JsValue {
    [element(screen)].into_iter().chain(effects.into_iter().map(effect)).collect::<Array>().into()
}

/// `[tag, attributes, children, key?]`
fn element(element: &Element) -> JsValue {
    let attributes = Object::new();
    for (name, value) in &element.attributes {
        set(&attributes, name, &(&**value).into());
    }
    let children = Array::new();
    for child in &element.children {
        children.push(&match child {
            Node::Element(child) => self::element(child),
            Node::Text(text) => (&**text).into(),
        });
    }
    let list = list(&[element.tag.into(), attributes.into(), children.into()]);
    if let Some(key) = &element.key {
        list.push(&key.into());
    }
    list.into()
}

/// `[name, value]`
fn effect(effect: Effect) -> JsValue {
    let (name, value) = match effect {
        Effect::Answer(answer) => ("answer", given(answer)),
        Effect::Complete { score, max, items, seconds } => ("complete", complete(score, max, items, seconds)),
        Effect::Go(code) => ("go", code.into()),
        Effect::Store(kept) => ("store", kept.map_or(JsValue::NULL, |kept| written(&kept))),
        Effect::Focus(selector) => ("focus", selector.into()),
    };
    list(&[name.into(), value]).into()
}

fn given(given: Given) -> JsValue {
    let answer = Object::new();
    set(&answer, "item", &given.item.into());
    set(&answer, "kind", &given.kind.into());
    let response = Array::new();
    for id in given.response {
        response.push(&id.into());
    }
    set(&answer, "response", &response);
    set(&answer, "correct", &given.is_right.into());
    answer.into()
}

fn complete(score: usize, max: usize, items: Vec<Given>, seconds: u32) -> JsValue {
    let result = Object::new();
    set(&result, "score", &score.into());
    set(&result, "max", &max.into());
    let list = Array::new();
    for item in items {
        list.push(&given(item));
    }
    set(&result, "items", &list);
    set(&result, "seconds", &seconds.into());
    result.into()
}

fn list(values: &[JsValue]) -> Array {
    let list = Array::new();
    for value in values {
        list.push(value);
    }
    list
}

/// A property of a plain object, which takes any.
fn set(object: &Object, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}
