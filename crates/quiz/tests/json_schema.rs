//! The shipped JSON Schema is that of the items, and quizzes keep to it.

#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used)]

#[path = "realistic/mod.rs"]
mod realistic;

use boon::{Compiler, Schemas};
use competency_quiz::{Bank, Format, JSON_SCHEMA, Quiz, Response, Wish, json_schema};
use competency_standard::from_json;
use serde_json::{Value, json};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/competency-quiz-1.schema.json");
const DOCUMENT: &str = include_str!("../../standard/tests/expected/KPS2431-001v2.json");

/// The quiz of all items of the first document.
fn quiz() -> Value {
    let items = Bank::new(&from_json(DOCUMENT).standard.unwrap()).quiz(&Wish::default());
    let source = format!("sha256:{}", "0".repeat(64));
    let quiz = Quiz { format: Format::V1, standard: Some("KPS2431-001v2".into()), source, seed: 1, items };
    serde_json::to_value(quiz).unwrap()
}

/// What the schema, itself checked against its own schema, says of a quiz.
fn validate(quiz: &Value) -> Result<(), String> {
    let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
    compiler.add_resource(FILE, serde_json::from_str(JSON_SCHEMA).unwrap()).unwrap();
    let schema = compiler.compile(FILE, &mut schemas).unwrap();
    schemas.validate(quiz, schema).map_err(|error| error.to_string())
}

/// Whether the schema takes the quiz of the first document with the value at a place replaced.
fn takes(pointer: &str, value: Value) -> bool {
    let mut quiz = quiz();
    *quiz.pointer_mut(pointer).unwrap() = value;
    validate(&quiz).is_ok()
}

#[test]
fn the_schema_is_up_to_date() {
    let schema = json_schema();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(FILE, &schema).unwrap();
    } else {
        assert_eq!(
            JSON_SCHEMA, schema,
            "the items have changed; `UPDATE=1 cargo test --all-features json_schema` writes it anew"
        );
    }
}

#[test]
fn the_schema_takes_every_item_of_the_first_document() {
    let quiz = quiz();
    let responses = ["single", "multiple", "true-false"];
    let has = |response| quiz["items"].as_array().unwrap().iter().any(|item| item["response"] == response);
    assert!(responses.into_iter().all(has));
    assert_eq!(validate(&quiz), Ok(()));
    let others = (0..10).flat_map(|number| Bank::new(&realistic::standard(number)).items);
    let matching: Vec<_> = others.filter(|item| item.response == Response::Match).collect();
    assert!(!matching.is_empty());
    assert!(takes("/items", serde_json::to_value(matching).unwrap()));
    assert!(takes("/standard", Value::Null));
    assert!(takes("/items", json!([])));
}

#[test]
fn the_schema_refuses_what_the_format_does_not_allow() {
    assert!(!takes("/format", json!("competency-quiz/2")));
    assert!(!takes("/seed", json!(-1)));
    assert!(!takes("/items/0/kind", json!("best-of-task")));
    assert!(!takes("/items/0/response", json!("drag")));
    assert!(!takes("/items/0/stem", json!({ "en": "Which?" })));
    assert!(!takes("/items/0/options/0", json!({ "id": "a" })));
    assert!(!takes("/items/0/options/0", json!({ "id": "a", "text": "b", "right": true })));
    assert!(!takes("/items/0/proof", json!({ "holds": [["T1", "duty"]], "fails": [] })));
    assert!(!takes("/items/0/key", Value::Null));
}
