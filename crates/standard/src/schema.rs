//! The JSON Schema of `competency-standard/1`.

/// The JSON Schema (draft 2020-12) of `competency-standard/1`, as shipped.
pub const JSON_SCHEMA: &str = include_str!("../competency-standard-1.schema.json");

/// The JSON Schema made anew from the model: what [`JSON_SCHEMA`] has to be.
#[cfg(feature = "schema")]
#[must_use]
pub fn json_schema() -> String {
    let mut schema = schemars::schema_for!(crate::Standard);
    schema.insert("$id".into(), "urn:competency-standard:1".into());
    schema.insert("title".into(), "competency-standard/1".into());
    let mut json = serde_json::to_string_pretty(&schema).unwrap_or_default();
    json.push('\n');
    json
}
