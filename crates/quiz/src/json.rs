//! `competency-quiz/1`: a quiz as JSON.

use serde::Serialize;

use crate::item::Item;

/// The JSON Schema (draft 2020-12) of `competency-quiz/1`, as shipped.
pub const JSON_SCHEMA: &str = include_str!("../competency-quiz-1.schema.json");

/// A quiz as it is written.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Quiz {
    /// The format of this data.
    pub format: Format,
    /// The code of the standard; none where it has none.
    pub standard: Option<String>,
    /// What the items were made from: the hash of the standard's canonical JSON.
    pub source: String,
    /// What all chance came from.
    pub seed: u64,
    /// The items in the order asked.
    pub items: Vec<Item>,
}

/// The format of the data: its name and major version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Format {
    /// `competency-quiz/1`
    #[serde(rename = "competency-quiz/1")]
    V1,
}

/// The JSON Schema made anew from the items: what [`JSON_SCHEMA`] has to be.
#[cfg(feature = "schema")]
#[must_use]
pub fn json_schema() -> String {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Quiz>();
    schema.insert("$id".into(), "urn:competency-quiz:1".into());
    schema.insert("title".into(), "competency-quiz/1".into());
    let mut json = serde_json::to_string_pretty(&schema).unwrap_or_default();
    json.push('\n');
    json
}
