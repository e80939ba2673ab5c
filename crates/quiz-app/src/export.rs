//! A standard, or some of it, as a text to be taken along.

use competency_shared::{Document, ExportExtent, ExportForm};
use competency_standard::takeaway::{Extent, csv, markdown, plain};
use competency_words::Language;
use serde::Deserialize;
use serde_wasm_bindgen::Deserializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::mounted::document;

/// A packed standard, or some of it, as a text. `form` and `extent` are [`ExportForm`] and [`ExportExtent`].
///
/// # Errors
/// Where they are something else, or the bytes hold no standard.
#[wasm_bindgen(js_name = exportText)]
pub fn export_text(standard: Vec<u8>, language: &str, form: JsValue, extent: JsValue) -> Result<String, JsError> {
    let form = ExportForm::deserialize(Deserializer::from(form))?;
    let extent = ExportExtent::deserialize(Deserializer::from(extent))?;
    Ok(export(document(standard)?, Language::of_tag(language), form, extent))
}

fn export(document: Document, language: Language, form: ExportForm, extent: ExportExtent) -> String {
    let extent = match extent {
        ExportExtent::Whole => Extent::Whole,
        ExportExtent::Tasks(tasks) => Extent::Tasks(tasks),
        ExportExtent::Entries { knowledge, skills } => Extent::Entries { knowledge, skills },
    };
    let (standard, labels) = (document.get(), language.labels());
    match form {
        ExportForm::Text => plain(standard, &extent, labels),
        ExportForm::Markdown => markdown(standard, &extent, labels),
        ExportForm::Csv => csv(standard, &extent, labels),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_the_words_of_its_language() {
        let tasks = || ExportExtent::Tasks(vec![2]);
        let task = |tag, form| export(crate::tests::document(), Language::of_tag(tag), form, tasks());
        assert!(task("zh-Hant", ExportForm::Text).contains("工作產出"));
        assert!(task("en", ExportForm::Markdown).contains("#### Outputs"));
        assert!(task("en", ExportForm::Csv).starts_with("\u{feff}Duty code,Duty,"));
        assert!(task("ja", ExportForm::Csv).starts_with("\u{feff}職務コード,主な職務,"));
        assert!(!task("zh-Hant", ExportForm::Text).contains("T1.1"), "one task alone");
    }
}
