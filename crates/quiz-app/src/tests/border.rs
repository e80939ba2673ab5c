//! What crosses the border to JavaScript.

use std::cell::Cell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

use competency_shared::{ExportExtent, ExportForm, QuizOptions};
use gloo_timers::callback::Timeout;
use js_sys::{Function, JSON, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::CustomEvent;

use super::page::{Page, all, host, options, settle, text, until, value};
use super::standard;
use crate::memory::{Memory, StoredMemory};
use crate::slices::in_slices;
use crate::storage::MemoryStorage;
use crate::{export_text, mount, mount_widget};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn options_are_named_as_javascript_names_them() {
    let options = value(&options());
    let json = |name: &str| JSON::stringify(&Reflect::get(&options, &name.into()).unwrap()).unwrap().as_string();
    assert!(Reflect::get(&options, &"standard".into()).unwrap().is_instance_of::<Uint8Array>());
    assert_eq!(
        ["language", "headingLevel", "questions", "seed", "practice", "remembers"].map(|name| json(name).unwrap()),
        ["\"en\"", "3", "3", "1", "\"practice\"", "false"]
    );
}

#[wasm_bindgen_test]
fn what_is_no_standard_or_no_object_of_functions_is_refused() {
    let (_, _, root) = host();
    let nothing = || Function::new_no_args("");
    let callbacks = JSON::parse("{}").unwrap();
    for name in ["ready", "answer", "complete", "go", "failed"] {
        Reflect::set(&callbacks, &name.into(), &nothing()).unwrap();
    }
    let cut = QuizOptions { standard: vec![1, 2, 3], ..options() };
    assert!(mount(&root, value(&cut), callbacks.clone()).is_err());
    assert!(mount(&root, JSON::parse("{}").unwrap(), callbacks).is_err());
    assert!(mount(&root, value(&options()), JsValue::NULL).is_err());
}

#[wasm_bindgen_test]
fn a_text_is_exported_in_its_form_and_extent() {
    let exported = |standard: Vec<u8>, form: &ExportForm, extent: &ExportExtent| {
        let [form, extent] = [serde_wasm_bindgen::to_value(form), serde_wasm_bindgen::to_value(extent)];
        export_text(standard, "en", form.unwrap(), extent.unwrap())
    };
    let packed = || options().standard;
    let Ok(whole) = exported(packed(), &ExportForm::Text, &ExportExtent::Whole) else { unreachable!() };
    let needs = ExportExtent::Entries { knowledge: vec![2], skills: vec![0] };
    let Ok(table) = exported(packed(), &ExportForm::Csv, &needs) else { unreachable!() };
    let Ok(task) = exported(packed(), &ExportForm::Markdown, &ExportExtent::Tasks(vec![0])) else { unreachable!() };
    assert!(whole.contains("T1.1") && whole.contains("A01"));
    assert!(table.contains("K03") && table.contains("S01") && !table.contains("K02"), "{table}");
    assert!(task.contains("T1.1") && !task.contains("T1.2"));
    assert!(exported(vec![1, 2, 3], &ExportForm::Text, &ExportExtent::Whole).is_err());
    assert!(export_text(packed(), "en", "pdf".into(), "whole".into()).is_err());
}

#[wasm_bindgen_test]
async fn a_practice_calls_with_plain_data_each_answer_and_the_end_once() {
    let page = Page::new(&options()).await;
    page.press("Begin").await;
    for number in 0..3 {
        page.choose_first().await;
        page.press("Answer").await;
        let calls = page.calls();
        assert_eq!(calls.len(), 1);
        assert_eq!(calls[0].0, "answer");
        for part in [r#"{"item":""#, r#"","kind":""#, r#"","response":[""#, r#""],"correct":"#] {
            assert!(calls[0].1.contains(part), "{}", calls[0].1);
        }
        page.press(if number == 2 { "See the result" } else { "Next question" }).await;
    }
    let calls = page.calls();
    assert_eq!(calls.len(), 1);
    let (name, complete) = &calls[0];
    assert!(*name == "complete" && complete.starts_with(r#"{"score":"#), "{complete}");
    assert!(
        complete.contains(r#","max":3,"items":[{"item":""#) && complete.ends_with(r#"}],"seconds":0}"#),
        "{complete}"
    );
    let place = page.all(".quiz-go").remove(0);
    place.click();
    settle().await;
    let code = text(&all(&place, "span").pop().unwrap());
    assert_eq!(page.calls(), [("go", ["\"", &code, "\""].concat())]);
    page.leave();
}

#[wasm_bindgen_test]
async fn changed_options_are_followed_and_another_standard_begins_anew() {
    let mut page = Page::new(&options()).await;
    page.press("Begin").await;
    page.choose_first().await;
    let stem = text(&page.all(".quiz-stem").remove(0));
    assert_eq!(page.all("h3").len(), 1);
    let changed = QuizOptions { language: "zh-Hant".to_owned(), heading_level: 5, ..options() };
    assert!(page.quiz.update(value(&changed)).is_ok());
    page.until(|page| page.button("作答").is_some()).await;
    assert_eq!((page.all("h5").len(), page.all(":checked").len()), (1, 1));
    assert_ne!(text(&page.all(".quiz-stem").remove(0)), stem);
    assert!(page.calls().is_empty(), "the same session");

    let mut other = standard();
    other.code = Some("OTHER".into());
    let other = QuizOptions { standard: competency_standard::pack(&other, Vec::new()), ..options() };
    assert!(page.quiz.update(value(&other)).is_ok());
    page.until(|page| page.button("Begin").is_some()).await;
    assert_eq!(page.calls(), [("ready", String::new())]);
    assert!(page.quiz.update(JsValue::NULL).is_err());
    page.leave();
}

#[wasm_bindgen_test]
async fn the_looks_are_adopted_and_nothing_is_left_behind() {
    let page = Page::new(&options()).await;
    let sheets = Reflect::get(&page.shadow, &"adoptedStyleSheets".into()).unwrap();
    assert_eq!(js_sys::Array::from(&sheets).length(), 1);
    let shadow = page.shadow.clone();
    page.leave();
    settle().await;
    assert!(all(&shadow, ".quiz").is_empty());
}

const KEY: &str = "competency-quiz/TEST";

fn browser_storage() -> web_sys::Storage {
    gloo_utils::window().local_storage().unwrap().unwrap()
}

#[wasm_bindgen_test]
fn memory_is_stored_as_a_text_that_is_read_again() {
    browser_storage().remove_item(KEY).unwrap();
    let storage = MemoryStorage::new(Some("TEST"));
    assert!(storage.changed().is_none());
    let mut memory = Memory::default();
    memory.record("a", true, None, 3);
    let stored = memory.stored(Some("TEST"), None);
    storage.write(Some(&stored));
    let text = r#"["competency-quiz-memory/1","TEST",[["a",1,1,250,4]],null]"#;
    assert_eq!(browser_storage().get_item(KEY).unwrap().as_deref(), Some(text));
    let read = |storage: &MemoryStorage| storage.changed().map(|change| change.0);
    assert_eq!(read(&storage), Some(Some(stored.clone())));
    assert_eq!(read(&storage), None, "nothing new");
    assert_eq!(read(&MemoryStorage::new(Some("TEST"))), Some(Some(stored.clone())));
    // What another quiz deletes at once after it was stored is gone, too.
    storage.write(Some(&stored));
    browser_storage().remove_item(KEY).unwrap();
    assert_eq!(read(&storage), Some(None));
    storage.write(Some(&stored));
    storage.write(None);
    assert_eq!(browser_storage().get_item(KEY).unwrap(), None);
}

#[wasm_bindgen_test]
fn what_is_no_memory_is_passed_over() {
    let session = r#"["competency-quiz-memory/1","TEST",[],[[1,1,0,[["i",["a"],[],0,0]]],1,75]]"#;
    let is_read = |text: &str| {
        browser_storage().set_item(KEY, text).unwrap();
        let change = MemoryStorage::new(Some("TEST")).changed();
        browser_storage().remove_item(KEY).unwrap();
        change.is_some()
    };
    assert!(is_read(session));
    assert!(is_read(&session.replace(",0,0]", ",[\"a\"],3]")));
    let long =
        |length: usize| session.replace("\"i\"", &["\"", &"a".repeat(length - session.len() + 1), "\""].concat());
    assert!(is_read(&long(1 << 20)));
    assert!(!is_read(&long((1 << 20) + 1)));
    let deep = ["[".repeat(1000), "]".repeat(1000)].concat();
    let fraction = session.replace("75", "7.5");
    for text in ["", "null", "[1,", "{\"length\":4}", &deep, "[-1,1.5,1e300]", &session.replace("75", "-75"), &fraction]
    {
        assert!(!is_read(text), "{text}");
    }
}

#[wasm_bindgen_test]
async fn a_quiz_goes_on_where_it_was_broken_off() {
    let key = "competency-quiz/KPS2431-001v2";
    browser_storage().remove_item(key).unwrap();
    let options = QuizOptions { remembers: true, ..options() };
    let first = Page::new(&options).await;
    first.press("Begin").await;
    first.choose_first().await;
    first.press("Answer").await;
    first.leave();
    let stored = browser_storage().get_item(key).unwrap().unwrap();
    let memory: StoredMemory = serde_wasm_bindgen::from_value(JSON::parse(&stored).unwrap()).unwrap();
    assert!(memory.is_of(Some("KPS2431-001v2")));
    let second = Page::new(&options).await;
    assert!(second.text().contains("answered 1 of 3"), "{}", second.text());
    second.press("Go on").await;
    assert!(second.button("Next question").is_some());
    second.leave();
    browser_storage().remove_item(key).unwrap();
}

#[wasm_bindgen_test]
async fn alone_it_is_a_widget_that_tells_the_page() {
    let (host, shadow, root) = host();
    root.set_attribute("lang", "en").unwrap();
    host.set_attribute("quiz-mode", "practice").unwrap();
    let told: Rc<std::cell::RefCell<Vec<String>>> = Rc::default();
    let _listening = ["competency-ready", "competency-answer", "competency-error"].map(|name| {
        let told = told.clone();
        let hear = move |event: web_sys::Event| {
            let detail = JSON::stringify(&event.unchecked_into::<CustomEvent>().detail()).unwrap();
            told.borrow_mut().push([name, " ", &String::from(detail)].concat());
        };
        let hear = wasm_bindgen::closure::Closure::<dyn Fn(web_sys::Event)>::new(hear);
        host.add_event_listener_with_callback(name, hear.as_ref().unchecked_ref()).unwrap();
        hear
    });
    let explored = Function::new_with_args("code", "globalThis.explored = code");
    let mut widget = mount_widget(&root, host.clone(), Function::new_no_args("throw new Error"), explored);
    until(|| !all(&shadow, ".competency .quiz-room .quiz").is_empty()).await;
    assert_eq!(told.take(), [r#"competency-ready {"standard":"KPS2431-001v2"}"#]);
    let press = async |name: &str| {
        all(&shadow, "button").into_iter().find(|button| text(button) == name).unwrap().click();
        settle().await;
    };
    press("Begin").await;
    all(&shadow, ".quiz-options input, option + option")[0].click();
    settle().await;
    host.set_attribute("theme", "dark").unwrap();
    widget.update();
    until(|| !all(&shadow, "[data-theme=dark] .quiz-stem").is_empty()).await;
    press("Answer").await;
    assert!(told.borrow()[0].starts_with(r#"competency-answer {"item":"#), "{:?}", told.borrow());
    let place = all(&shadow, ".quiz-go").remove(0);
    place.click();
    settle().await;
    assert!(Reflect::get(&js_sys::global(), &"explored".into()).unwrap().is_string());

    told.take();
    host.set_attribute("standard", "XYZ").unwrap();
    widget.update();
    until(|| !told.borrow().is_empty()).await;
    let message = r#"this bundle has no standard \"XYZ\"; it has KPS2431-001v2"#;
    assert!(
        told.borrow()[0].contains(message) && told.borrow()[0].contains(r#""reason":"data""#),
        "{:?}",
        told.borrow()
    );
    assert!(all(&shadow, ".quiz").is_empty());
    widget.destroy();
    host.remove();
}

/// This work ends only where the page has its turn while it lasts.
#[wasm_bindgen_test]
async fn the_page_lives_on_while_work_is_done() {
    let heard = Rc::new(Cell::new(false));
    let hear = heard.clone();
    let _timer = Timeout::new(0, move || hear.set(true));
    let work = poll_fn(move |_| if heard.get() { Poll::Ready("made") } else { Poll::Pending });
    assert_eq!(in_slices(work, || true).await, Some("made"));
    assert_eq!(in_slices(poll_fn(|_| Poll::<()>::Pending), || false).await, None);
}
