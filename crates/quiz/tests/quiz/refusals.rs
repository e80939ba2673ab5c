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
fn ask(item: &mut Value, language: &str, about: [&str; 2]) {
    let stem = item["stem"][language].as_str().unwrap().replace(about[0], about[1]);
    item["stem"][language] = stem.into();
}

#[test]
fn an_item_is_taken_as_it_is() {
    for &kind in &[Kind::SkillOfTask, Kind::SkillSharedBy, Kind::DutyOfTask] {
        assert_eq!(check(kind, |_| {}), Ok(()));
    }
}

#[test]
fn a_stem_about_something_else_is_refused() {
    for language in ["zh-Hant", "en"] {
        check(Kind::SkillOfTask, |item| ask(item, language, ["開發廣告客戶", "簽約及收款"])).unwrap_err();
        check(Kind::SkillOfTask, |item| ask(item, language, ["開發廣告客戶", "開發"])).unwrap_err();
        check(Kind::SkillOfTask, |item| item["stem"][language] = "？".into()).unwrap_err();
    }
}

#[test]
fn an_explanation_that_lacks_something_is_refused() {
    check(Kind::SkillOfTask, |item| item["explanation"][0]["codes"] = json!([])).unwrap_err();
    check(Kind::SkillOfTask, |item| item["explanation"][0]["codes"] = json!(["T2.2", "T9.9"])).unwrap_err();
    check(Kind::SkillOfTask, |item| item["explanation"][0]["option"] = "other".into()).unwrap_err();
}

#[test]
fn a_key_without_its_proof_is_refused() {
    check(Kind::SkillSharedBy, |item| {
        item["proof"]["holds"].as_array_mut().unwrap().pop();
    })
    .unwrap_err();
}
