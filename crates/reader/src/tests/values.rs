//! Values that aren't what `JSON.parse` makes: an error, or the standard that they hold.

use competency_standard::from_json;
use js_sys::{Function, JSON as Json};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{JSON, packed};

/// What becomes of the first document, `s`, by this JavaScript.
fn made(body: &str) -> JsValue {
    let body = [body, "; return s"].concat();
    Function::new_with_args("s", &body).call1(&JsValue::NULL, &Json::parse(JSON).unwrap()).unwrap()
}

/// What is done to the first document, and what is said of it behind its name.
const REFUSED: &[(&str, &str)] = &[
    ("return null", "error[wrong-type]"),
    ("return () => s", "error[wrong-type]: invalid type: function, expected struct Standard"),
    ("return [s]", "error[wrong-type]: invalid type: list, expected struct Standard"),
    ("return {}", "error[missing-field]: missing field `format`; add the field"),
    ("return Object.create(s)", "error[missing-field]: missing field `format`"),
    ("return new Map(Object.entries(s))", "error[missing-field]"),
    ("return JSON.parse('{\"__proto__\": {}}')", "error[missing-field]: missing field `format`"),
    ("s.duties[0].tasks = s.duties", "duties[0].tasks[0]: error[missing-field]: missing field `blocks`"),
    ("for (let n = 0; n < 10000; n += 1) s['x' + n] = n", "error[too-large]: it has more than 10000 parts"),
    ("s.duties[0].tasks[1].blocks[0].level.min = -1", "duties[0].tasks[1].blocks[0].level.min: error[wrong-type]"),
    ("s.level.min = 1.5", "level.min: error[wrong-type]: invalid type: "),
    ("s.level.min = 300", "level.min: error[wrong-type]: invalid value: "),
    ("s.level.min = NaN", "level.min: error[wrong-type]"),
    ("s.level.min = 4n", "level.min: error[wrong-type]"),
    ("s.level.min = true", "level.min: error[wrong-type]"),
    ("s.level.min = {}", "level.min: error[wrong-type]: invalid type: object, expected u8"),
    ("s.level.min = Object.create(null)", "level.min: error[wrong-type]: invalid type: object"),
    ("s.level.min = Symbol()", "level.min: error[wrong-type]: invalid type: symbol"),
    ("s.notes[0].number = 2 ** 32", "notes[0].number: error[wrong-type]"),
    ("s.notes[0].number = Infinity", "notes[0].number: error[wrong-type]"),
    ("s.title = null", "title: error[wrong-type]"),
    ("s.title = new String('x')", "title: error[wrong-type]: invalid type: object, expected a string"),
    ("s.title = ['x']", "title: error[wrong-type]: invalid type: list, expected a string"),
    ("s.versions[0].date = new Date()", "versions[0].date: error[wrong-type]"),
    ("s.remarks = 'x'", "remarks: error[wrong-type]: invalid type: string \"x\", expected a sequence"),
    ("s.remarks = new Set(['x'])", "remarks: error[wrong-type]: invalid type: object, expected a sequence"),
    ("s.remarks = new Uint8Array(4)", "remarks: error[wrong-type]"),
    ("s.remarks = (function* () { for (;;) yield 'x'; })()", "remarks: error[wrong-type]"),
    ("s.remarks = { length: 1, 0: 'x' }", "remarks: error[wrong-type]"),
    ("s.remarks = [, 'x']", "remarks[0]: error[wrong-type]"),
    ("s.remarks = new Array(2 ** 32 - 1)", "remarks: error[too-large]: it has more than 10000 parts"),
    ("s.remarks = new Proxy([], { get: (_, k) => k === 'length' ? 2 ** 53 : 'x' })", "remarks: error[too-large]"),
    ("s.remarks = new Proxy([], { get() { throw 'no'; } })", "remarks: error[unreadable]: reading it throws: no;"),
    (
        "const t = s.duties[0].tasks[0]; s.duties = Array(5000).fill({ ...s.duties[0], tasks: Array(5000).fill(t) })",
        "duties[0].tasks: error[too-large]",
    ),
    ("s.title = 'x'.repeat(2 ** 28)", "title: error[too-large]: it has more than 1048576 bytes of text"),
    (
        "s.remarks = Array(2000).fill('x'.repeat(1000))",
        "remarks[1046]: error[too-large]: it has more than 1048576 bytes of text",
    ),
    ("s.title = '\\udc00\\ud800'", "title: error[invalid-text]: half of a surrogate pair"),
    (
        "Object.defineProperty(s.level, 'min', { get() { throw new Error('no'); } })",
        "level.min: error[unreadable]: reading it throws: no; give plain data",
    ),
    ("Object.defineProperty(s, 'title', { get() { throw null; } })", "title: error[unreadable]"),
    ("return new Proxy(s, { ownKeys() { throw new Error('no'); } })", "error[unreadable]: reading it throws: no"),
    ("const { proxy, revoke } = Proxy.revocable([], {}); revoke(); s.duties = proxy", "duties: error[wrong-type]"),
    ("const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); s.level = proxy", "level: error[unreadable]"),
];

/// What is done to the first document, which stays what it says.
const TAKEN: &[&str] = &[
    "s[Symbol('x')] = 1; s.extra = undefined; Object.defineProperty(s, 'hidden', { value: 1 })",
    "s = Object.assign(Object.create(null), s)",
    "s = Object.assign(Object.create({ inherited: 1 }), s)",
    "const { title } = s; Object.defineProperty(s, 'title', { get: () => title })",
    "s.duties[Symbol.iterator] = function* () { for (;;) yield 1; }; s.duties.extra = 1",
    "const seen = (value) => typeof value === 'object' && value ? new Proxy(value, { get: (t, k) => seen(t[k]) }) : value; s = seen(s)",
    "s = Object.freeze(s); Object.freeze(s.duties)",
];

#[wasm_bindgen_test]
async fn strange_values_are_errors_with_their_place() {
    for (body, told) in REFUSED {
        let failure = packed(&made(body)).await.map(|_| ()).unwrap_err();
        assert!(failure.starts_with(&["data: standard: ", told].concat()), "{body}: {failure}");
        assert!(failure.chars().count() < 700 && failure.contains("; "), "{body}: {failure}");
    }
}

#[wasm_bindgen_test]
async fn what_holds_a_standard_is_read_as_one() {
    let expected = from_json(JSON).standard.unwrap();
    for body in TAKEN {
        let packed = packed(&made(body)).await;
        assert_eq!(packed.map(|packed| &packed.standard), Ok(&expected), "{body}");
    }
}

/// What is done to the first document, and the doubt that is told of it.
const PASSED_OVER: &[(&str, &str)] = &[
    ("s.self = s", "warning[unknown-field]: the field `self` isn't known"),
    (
        "Object.defineProperty(s, '__proto__', { value: s, enumerable: true })",
        "warning[unknown-field]: the field `__proto__`",
    ),
    ("s['x'.repeat(2 ** 28)] = 1", "warning[unknown-field]: the field `xxx"),
    (
        "let a = []; for (let n = 0; n < 1e5; n += 1) a = [a]; s.level.deep = a",
        "level: warning[unknown-field]: the field `deep`",
    ),
    (
        "s.duties[1].tasks[0].later = Array(2 ** 32 - 1)",
        "duties[1].tasks[0]: warning[unknown-field]: the field `later`",
    ),
    ("s.notes[0].text_en = Symbol()", "notes[0]: warning[unknown-field]: the field `text_en`"),
    (
        "Object.defineProperty(s, 'x', { get() { throw 0; }, enumerable: true })",
        "warning[unknown-field]: the field `x`",
    ),
    ("s.naming_ = '\\ud800'", "warning[unknown-field]: the field `naming_`"),
];

#[wasm_bindgen_test]
async fn a_field_that_nobody_knows_is_passed_over_and_told() {
    let expected = from_json(JSON).standard.unwrap();
    for (body, told) in PASSED_OVER {
        let packed = packed(&made(body)).await.unwrap();
        assert_eq!(&packed.standard, &expected, "{body}");
        let [doubt] = &*packed.doubts else { panic!("{body}: {:?}", packed.doubts) };
        assert!(doubt.starts_with(told) && doubt.contains("; ") && doubt.len() < 400, "{body}: {doubt}");
    }
}

#[wasm_bindgen_test]
async fn so_many_unknown_fields_are_told_and_the_rest_is_counted() {
    let packed = packed(&made("for (let n = 0; n < 600; n += 1) s['x' + n] = n")).await.unwrap();
    assert_eq!(packed.doubts.len(), 501);
    assert!(packed.doubts[500].starts_with("100 more findings"), "{}", packed.doubts[500]);
}

#[wasm_bindgen_test]
async fn the_most_parts_that_are_read_are_the_most_that_were_said() {
    let count = "const count = (v) => Object(v) === v ? Object.values(v).map(count).reduce((a, b) => a + b, Array.isArray(v) ? v.length : 0) : 0;";
    for (more, fits) in [(0, true), (1, false)] {
        let body = format!("{count} s.remarks = Array(10000 + {more} - count(s)).fill('x')");
        assert_eq!(packed(&made(&body)).await.is_ok(), fits);
    }
}
