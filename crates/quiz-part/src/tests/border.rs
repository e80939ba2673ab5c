//! What crosses the border to JavaScript, in a browser.

use std::cell::Cell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

use competency_quiz::Mode;
use competency_words::Language;
use js_sys::{Array, Function, JSON, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::packed;
use crate::js;
use crate::setup::Setup;
use crate::turns::in_turns;
use crate::value::Value;

wasm_bindgen_test_configure!(run_in_browser);

const OPTIONS: &str = r#"{
    "language": "en", "headingLevel": 3, "focus": " T2.1  T2.3 ", "questions": 2, "seed": 3,
    "chance": 0.5, "practice": "practice", "remembers": true, "now": 86400000
}"#;

fn parsed(json: &str) -> JsValue {
    JSON::parse(json).unwrap()
}

fn written(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

/// Options with the first document.
fn options(json: &str) -> JsValue {
    let options = parsed(json);
    Reflect::set(&options, &"standard".into(), &Uint8Array::from(&*packed())).unwrap();
    options
}

fn setup(json: &str) -> Setup {
    js::setup(&options(json)).unwrap()
}

async fn prepared(json: &str) -> JsValue {
    JsFuture::from(crate::prepare(&options(json)).unwrap()).await.unwrap()
}

fn call(quiz: &JsValue, method: &str, arguments: &[JsValue]) -> JsValue {
    let method: Function = Reflect::get(quiz, &method.into()).unwrap().unchecked_into();
    method.apply(quiz, &arguments.iter().collect::<Array>()).unwrap()
}

/// What is shown after a press, and the name and value of each effect.
fn act(quiz: &JsValue, name: &str, value: &str) -> (JsValue, Vec<(String, JsValue)>) {
    let turn: Array = call(quiz, "act", &[name.into(), value.into(), 0.into(), JsValue::UNDEFINED]).unchecked_into();
    let effect = |effect: JsValue| {
        let effect: Array = effect.unchecked_into();
        (effect.get(0).as_string().unwrap(), effect.get(1))
    };
    (turn.get(0), turn.iter().skip(1).map(effect).collect())
}

fn names(effects: &[(String, JsValue)]) -> Vec<&str> {
    effects.iter().map(|(name, _)| name.as_str()).collect()
}

/// The first value in a view of an attribute, on elements that do this.
fn value(node: &JsValue, act: &str) -> Option<String> {
    let parts = Array::is_array(node).then(|| node.unchecked_ref::<Array>())?;
    let attribute = |name: &str| Reflect::get(&parts.get(1), &name.into()).unwrap().as_string();
    if attribute("data-act").as_deref() == Some(act) {
        return attribute("data-value");
    }
    parts.get(2).unchecked_into::<Array>().iter().find_map(|child| value(&child, act))
}

#[wasm_bindgen_test]
fn options_are_read() {
    let setup = setup(OPTIONS);
    assert_eq!(setup.code(), Some("KPS2431-001v2"));
    assert_eq!((setup.language, setup.heading, setup.questions, setup.seed), (Language::of_tag("en"), 3, 2, 3));
    assert_eq!(
        (setup.mode, setup.remembers, setup.focus),
        (Some(Mode::Practice), true, vec!["T2.1".into(), "T2.3".into()])
    );
}

#[wasm_bindgen_test]
fn what_is_missing_or_makes_no_sense_has_its_default() {
    for options in ["{}", r#"{ "questions": "many", "seed": null, "practice": "exam", "focus": [] }"#] {
        let setup = setup(options);
        assert_eq!((setup.code(), setup.language), (Some("KPS2431-001v2"), Language::of_tag("en")));
        assert_eq!((setup.heading, setup.questions, setup.seed, setup.mode), (2, 10, 0, None));
        assert_eq!((setup.remembers, setup.focus.len()), (false, 0));
    }
    let questions = |number: &str| setup(&["{\"questions\":", number, "}"].concat()).questions;
    assert_eq!(["0", "-3", "1", "100", "1e9"].map(questions), [1, 1, 1, 100, 100]);
    assert_eq!(setup(r#"{ "chance": 0.5 }"#).seed, 1 << 52);
    for nothing in ["{}", r#"{ "standard": "KPS2431-001v2" }"#, r#"{ "standard": [1, 2, 3] }"#] {
        assert!(crate::prepare(&parsed(nothing)).is_err());
    }
    let cut = packed().split_last().unwrap().1.to_vec();
    assert!(crate::take(cut, "en", "text", "").is_err());
}

#[wasm_bindgen_test]
fn of_what_was_kept_only_as_much_is_read_as_can_be_meant() {
    let stored = js::kept;
    let long = |length: usize| ["\"", &"a".repeat(length - 2), "\""].concat();
    assert!(stored(&long(1 << 20)).is_some());
    assert_eq!(stored(&long((1 << 20) + 1)), None);
    assert_eq!(stored("[1,"), None);
    let list = Value::List(vec![Value::Nothing, Value::Nothing]);
    assert_eq!(stored(r#"["kept",7,[null,{}]]"#), Some(Value::List(vec!["kept".into(), Value::Number(7), list])));
    let mut deep = stored(&["[".repeat(1000), "]".repeat(1000)].concat());
    let mut depth = 0;
    while let Some(Value::List(mut list)) = deep {
        (deep, depth) = (list.pop(), depth + 1);
    }
    assert_eq!(depth, 8);
    assert_eq!(stored("[-1,1.5,1e300]"), Some(Value::List([0, 1, u32::MAX].map(Value::Number).into())));
}

#[wasm_bindgen_test]
async fn a_view_is_lists_of_tag_attributes_children_and_key() {
    let quiz = prepared(OPTIONS).await;
    let (view, _) = act(&quiz, "", "");
    let parts: &Array = view.unchecked_ref();
    assert_eq!(
        (parts.get(0).as_string().as_deref(), written(&parts.get(1)).as_str()),
        (Some("div"), r#"{"class":"quiz","data-screen":"start"}"#)
    );
    let children: Array = parts.get(2).unchecked_into();
    assert_eq!(written(&children.get(0)), r#"["p",{"class":"unseen","role":"status"},[""],"told"]"#);
    let title = r#"["h3",{"class":"quiz-title","part":"quiz-title","tabindex":"-1"},["#;
    assert!(written(&children.get(1)).contains(title), "{}", written(&children.get(1)));
    assert_eq!(children.get(1).unchecked_into::<Array>().get(3).as_string().as_deref(), Some("start"));
}

#[wasm_bindgen_test]
async fn a_whole_practice_tells_what_is_to_be_done_outside_once() {
    let quiz = prepared(OPTIONS).await;
    assert_eq!(act(&quiz, "", "").1.len(), 0);
    let (mut shown, told) = act(&quiz, "begin", "");
    assert_eq!((told[0].0.as_str(), written(&told[0].1).as_str()), ("focus", r#"".quiz-stem""#));
    let kept = told[1].1.as_string().unwrap();
    let mut last = Vec::new();
    assert!(kept.starts_with(r#"["competency-quiz-memory/1","KPS2431-001v2",[],[["#), "{kept}");
    for _ in 0..2 {
        let option = value(&shown, "choose").unwrap();
        act(&quiz, "choose", &option);
        let (_, told) = act(&quiz, "answer", "");
        assert_eq!(names(&told), ["answer", "focus", "store"]);
        for (name, kind) in [("item", "string"), ("kind", "string"), ("correct", "boolean")] {
            assert_eq!(Reflect::get(&told[0].1, &name.into()).unwrap().js_typeof(), kind, "{name}");
        }
        assert_eq!(written(&Reflect::get(&told[0].1, &"response".into()).unwrap()), ["[\"", &option, "\"]"].concat());
        (shown, last) = act(&quiz, "next", "");
    }
    let told = last;
    assert_eq!(names(&told), ["complete", "focus", "store"]);
    let complete = written(&told[0].1);
    assert!(complete.starts_with(r#"{"score":"#) && complete.contains(r#","max":2,"items":[{"item":"#), "{complete}");
    assert!(complete.ends_with(r#"}],"seconds":0}"#), "{complete}");
    assert_eq!(act(&quiz, "", "").1.len(), 0);
    let (_, told) = act(&quiz, "go", "T1.1");
    assert_eq!((names(&told), written(&told[0].1)), (vec!["go"], r#""T1.1""#.to_owned()));
}

#[wasm_bindgen_test]
async fn what_is_forgotten_is_stored_as_null() {
    let quiz = prepared(OPTIONS).await;
    act(&quiz, "stored", "");
    let (_, told) = act(&quiz, "forget", "");
    assert!(told.iter().any(|(name, value)| name == "store" && value.is_null()));
}

/// This work ends only where the page has its turn while it lasts.
#[wasm_bindgen_test]
async fn the_page_lives_on_while_work_is_done() {
    let heard = Rc::new(Cell::new(false));
    let hear = heard.clone();
    let timer = Closure::once(move || hear.set(true));
    Function::new_with_args("act", "setTimeout(act)").call1(&JsValue::NULL, timer.as_ref()).unwrap();
    let work = poll_fn(move |_| if heard.get() { Poll::Ready(JsValue::from("made")) } else { Poll::Pending });
    assert_eq!(JsFuture::from(in_turns(work).unwrap()).await.unwrap(), "made");
}

#[wasm_bindgen_test]
async fn work_that_fails_breaks_its_promise() {
    let work = poll_fn(|_| -> Poll<JsValue> { wasm_bindgen::throw_str("broken") });
    let error = JsFuture::from(in_turns(work).unwrap()).await.unwrap_err();
    assert!(format!("{error:?}").contains("broken"));
}
