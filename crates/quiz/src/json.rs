//! `competency-quiz/1`: a quiz as JSON.

use serde::Serialize;

use crate::Item;

/// A quiz as it is written.
#[derive(Clone, Debug, Serialize)]
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
pub enum Format {
    /// `competency-quiz/1`
    #[serde(rename = "competency-quiz/1")]
    V1,
}
