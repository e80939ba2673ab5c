//! The shipped JSON Schema is the model's, and documents keep to it.

#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used)]

use boon::{Compiler, Schemas};
use competency_standard::{JSON_SCHEMA, json_schema};
use serde_json::{Value, json};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/competency-standard-1.schema.json");
const DOCUMENT: &str = include_str!("expected/KPS2431-001v2.json");

/// What the schema, itself checked against its own schema, says of a document.
fn validate(document: &Value) -> Result<(), String> {
    let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
    compiler.add_resource(FILE, serde_json::from_str(JSON_SCHEMA).unwrap()).unwrap();
    let schema = compiler.compile(FILE, &mut schemas).unwrap();
    schemas.validate(document, schema).map_err(|error| error.to_string())
}

/// Whether the schema takes the first document with the value at a place replaced.
fn takes(pointer: &str, value: Value) -> bool {
    let mut document: Value = serde_json::from_str(DOCUMENT).unwrap();
    *document.pointer_mut(pointer).unwrap() = value;
    validate(&document).is_ok()
}

#[test]
fn the_schema_is_up_to_date() {
    let schema = json_schema();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(FILE, &schema).unwrap();
    } else {
        assert_eq!(
            JSON_SCHEMA, schema,
            "the model has changed; `UPDATE=1 cargo test --all-features json_schema` writes it anew"
        );
    }
}

#[test]
fn the_schema_takes_the_first_document() {
    assert_eq!(validate(&serde_json::from_str(DOCUMENT).unwrap()), Ok(()));
}

#[test]
fn the_schema_takes_what_the_format_allows() {
    assert!(takes("/code", Value::Null));
    assert!(takes("/level", json!({"text": "", "min": null, "max": null})));
    assert!(takes("/level", json!({"text": "1-6", "min": 1, "max": 6})));
    assert!(takes("/attitudes/0", json!({"code": null, "name": null, "description": "…", "notes": []})));
}

#[test]
fn the_schema_takes_fields_of_a_later_version() {
    for pointer in ["", "/level", "/duties/0/tasks/0/blocks/0", "/knowledge/0", "/notes/0"] {
        let mut document: Value = serde_json::from_str(DOCUMENT).unwrap();
        document.pointer_mut(pointer).unwrap()["later"] = json!({"x": []});
        assert_eq!(validate(&document), Ok(()), "{pointer}");
    }
}

#[test]
fn the_schema_refuses_what_the_format_does_not_allow() {
    assert!(!takes("/format", json!("competency-standard/2")));
    assert!(!takes("/naming", json!("trade")));
    assert!(!takes("/level/min", json!(0)));
    assert!(!takes("/level/max", json!(7)));
    assert!(!takes("/level/max", json!("4")));
    assert!(!takes("/duties/0/tasks/0", json!({"code": "T1.1"})));
}
