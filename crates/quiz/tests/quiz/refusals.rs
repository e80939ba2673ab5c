//! The second proof refuses what is false.

use competency_quiz::{Bank, Kind};
use serde_json::{Value, json};

use crate::{checker, first, value};

/// What the second proof says of an item of the first document that was changed.
fn check(kind: Kind, change: impl Fn(&mut Value)) -> Result<(), String> {
    let bank = Bank::new(&first());
    let item = bank.items.iter().find(|item| item.kind == kind).unwrap();
    let mut json = serde_json::to_value(item).unwrap();
    change(&mut json);
    checker::Document::new(&value(&first())).check(&json)
}

/// A question about something else than the item's proof, in one of its languages.
fn ask(item: &mut Value, [language, open, close]: [&str; 3], about: &str) {
    let stem = item["stem"][language].as_str().unwrap();
    let (start, rest) = stem.split_once(open).unwrap();
    let (named, end) = rest.split_once(close).unwrap();
    assert_ne!(named, about);
    item["stem"][language] = [start, open, about, close, end].concat().into();
}

#[test]
fn an_item_is_taken_as_it_is() {
    for &kind in &[Kind::SkillOfTask, Kind::SkillSharedBy, Kind::NoteOfTerm, Kind::DescriptionOfAttitude] {
        assert_eq!(check(kind, |_| {}), Ok(()));
    }
}

#[test]
fn a_stem_about_something_else_is_refused() {
    for language in [["zh-Hant", "「", "」"], ["en", "“", "”"]] {
        check(Kind::SkillOfTask, |item| ask(item, language, "廣告整合行銷規劃及執行")).unwrap_err();
        check(Kind::SkillOfTask, |item| ask(item, language, "")).unwrap_err();
        check(Kind::NoteOfTerm, |item| ask(item, language, "相關")).unwrap_err();
        check(Kind::SkillOfTask, |item| item["stem"][language[0]] = "？".into()).unwrap_err();
    }
}

#[test]
fn an_explanation_that_lacks_something_is_refused() {
    check(Kind::SkillOfTask, |item| item["explanation"][0]["codes"] = json!([])).unwrap_err();
    check(Kind::SkillOfTask, |item| item["explanation"][0]["codes"] = json!(["T2.2", "T9.9"])).unwrap_err();
    check(Kind::SkillOfTask, |item| item["explanation"][0]["option"] = "other".into()).unwrap_err();
    let forget = |part: &mut Value| part.as_object_mut().unwrap().retain(|name, _| name != "whole");
    for kind in [Kind::DescriptionOfAttitude, Kind::AttitudeOfDescription] {
        check(kind, |item| item["explanation"].as_array_mut().unwrap().iter_mut().for_each(forget)).unwrap_err();
    }
}

#[test]
fn a_key_without_its_proof_is_refused() {
    check(Kind::SkillSharedBy, |item| {
        item["proof"]["holds"].as_array_mut().unwrap().pop();
    })
    .unwrap_err();
}
