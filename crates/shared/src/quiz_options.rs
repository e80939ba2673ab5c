//! What the quiz is told and what it tells, where another program mounts it: both sides use these types.

use js_sys::Function;
use serde::{Deserialize, Serialize};

/// What a quiz is mounted with, and updated with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuizOptions {
    /// The standard, packed: a `Uint8Array`.
    #[serde(with = "serde_bytes")]
    pub standard: Vec<u8>,
    /// The tag of the language of the interface.
    pub language: String,
    /// The level of the quiz's first heading, 1–6.
    pub heading_level: u8,
    /// The codes that are asked about first, separated by white space.
    pub focus: Option<String>,
    /// How many items to ask.
    pub questions: u32,
    /// What chance comes from; none for another one each time.
    pub seed: Option<u32>,
    /// `practice` or `test`; none where the learner chooses.
    pub practice: Option<String>,
    /// Whether answers are remembered on this device. A standard without a code is never remembered.
    pub remembers: bool,
}

/// What the quiz calls: an object of functions. What they return is passed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuizCallbacks {
    /// Called without arguments, once the start screen is there.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub ready: Function,
    /// Called with the detail of `competency-answer`.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub answer: Function,
    /// Called with the detail of `competency-complete`.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub complete: Function,
    /// Called with the code of what the explorer is to show.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub go: Function,
    /// Called with a message where the program panicked. It must not be called again.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub failed: Function,
}
