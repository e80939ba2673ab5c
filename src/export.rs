//! What the reader exports: the program of the quiz makes the text, and the clipboard or a file takes it.

use competency_shared::{ExportExtent, ExportForm, QuizProgram};
use gloo_utils::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlAnchorElement;

use crate::context::ExplorerContext;

/// What came of exporting.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    /// Nothing that need be said.
    None,
    /// It is in the clipboard.
    Copied,
    /// The page may not write to the clipboard: the reader copies the text by hand.
    ByHand(String),
    /// The program that makes the text couldn't be fetched.
    Failed,
}

/// Copies so much of the standard, or saves it as a table in a file whose name ends so.
pub(crate) async fn export(context: &ExplorerContext, form: ExportForm, extent: &ExportExtent, file: &str) -> Outcome {
    let standard = context.standard;
    let Ok(program) = context.bring.program::<QuizProgram>("quiz").await else { return Outcome::Failed };
    let Ok(text) = program.export(standard.document, standard.words.tag, form, extent) else { return Outcome::Failed };
    if form == ExportForm::Csv {
        let code = standard.document.get().code.as_deref().unwrap_or("competency-standard");
        save(&format!("{code}{file}.csv"), &text);
        return Outcome::None;
    }
    if copy(&text).await { Outcome::Copied } else { Outcome::ByHand(text) }
}

/// Whether the clipboard took a text.
async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // Pages that aren't served securely have none.
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Saves a table as a file of that name.
fn save(name: &str, csv: &str) {
    let Ok(link) = document().create_element("a") else { return };
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&format!("data:text/csv;charset=utf-8,{}", js_sys::encode_uri_component(csv)));
    link.set_download(name);
    link.click();
}
