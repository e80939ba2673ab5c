//! The program of the quiz, `crates/quiz-app`, as other programs call it: [`crate::Bring`] brings it.

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use crate::document::Document;
use crate::quiz_options::{QuizCallbacks, QuizOptions};

/// What a text is written in that is taken along of a standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExportForm {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A table for a spreadsheet.
    Csv,
}

/// How much of a standard is taken along, by the places of tasks, knowledge and skills, counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExportExtent {
    /// All of it.
    Whole,
    /// These tasks, in this order, with what they need.
    Tasks(Vec<usize>),
    /// Knowledge and skills.
    Entries {
        /// The pieces of knowledge, in this order.
        knowledge: Vec<usize>,
        /// The skills, in this order.
        skills: Vec<usize>,
    },
}

#[wasm_bindgen]
extern "C" {
    /// The exports of the quiz's program.
    #[derive(Clone, Debug)]
    pub type QuizProgram;

    #[wasm_bindgen(method, catch, js_name = mount)]
    fn mount_into(
        this: &QuizProgram,
        element: &Element,
        options: &JsValue,
        callbacks: &JsValue,
    ) -> Result<MountedQuiz, JsValue>;

    #[wasm_bindgen(method, catch, js_name = exportText)]
    fn export_text(
        this: &QuizProgram,
        standard: &[u8],
        language: &str,
        form: &JsValue,
        extent: &JsValue,
    ) -> Result<String, JsValue>;

    /// A quiz that is mounted into an element.
    #[derive(Clone, Debug)]
    pub type MountedQuiz;

    #[wasm_bindgen(method, catch, js_name = update)]
    fn update_to(this: &MountedQuiz, options: &JsValue) -> Result<(), JsValue>;

    /// Brings the focus to what the screen begins with; whether it is there.
    #[wasm_bindgen(method, catch)]
    pub fn focus(this: &MountedQuiz) -> Result<bool, JsValue>;

    /// Takes the quiz off the page.
    #[wasm_bindgen(method, catch)]
    pub fn destroy(this: &MountedQuiz) -> Result<(), JsValue>;
}

impl QuizProgram {
    /// Mounts a quiz into an element inside a shadow root, which adopts its looks.
    ///
    /// # Errors
    /// Where the options hold no packed standard.
    pub fn mount(
        &self,
        element: &Element,
        options: &QuizOptions,
        callbacks: &QuizCallbacks,
    ) -> Result<MountedQuiz, JsValue> {
        self.mount_into(element, &value(options)?, &value(callbacks)?)
    }

    /// A standard, or some of it, as a text to be taken along.
    ///
    /// # Errors
    /// What the program threw.
    pub fn export(
        &self,
        standard: Document,
        language: &str,
        form: ExportForm,
        extent: &ExportExtent,
    ) -> Result<String, JsValue> {
        self.export_text(standard.bytes(), language, &value(&form)?, &value(extent)?)
    }
}

impl MountedQuiz {
    /// Follows changed options: of the same standard with the session that is under way, of another one from the start.
    ///
    /// # Errors
    /// Where the options hold no packed standard.
    pub fn update(&self, options: &QuizOptions) -> Result<(), JsValue> {
        self.update_to(&value(options)?)
    }
}

fn value(of: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(serde_wasm_bindgen::to_value(of)?)
}
