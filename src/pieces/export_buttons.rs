//! Buttons that export a standard, or some of it: copied as text or Markdown, saved as a table, or printed.

use competency_shared::{ExportExtent, ExportForm, changing};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_node_ref, use_state_eq};

use crate::context::{ExplorerContext, use_explorer};
use crate::export::{Outcome, export};
use crate::state::Action;

/// What the buttons export.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ExportButtonsProps {
    /// How much of the standard.
    pub(crate) extent: ExportExtent,
    /// What a file's name has behind the standard's code.
    #[prop_or_default]
    pub(crate) file: String,
    /// How many tasks the reader picked.
    #[prop_or_default]
    pub(crate) picked: usize,
    /// Whether it is what print gives: the whole standard.
    #[prop_or_default]
    pub(crate) can_print: bool,
}

/// The buttons, and what came of pressing one.
#[component]
pub(crate) fn ExportButtons(props: &ExportButtonsProps) -> Html {
    let context = use_explorer();
    let outcome = use_state_eq(|| Outcome::None);
    // Another extent has other buttons: what was said of the last one goes.
    let setter = outcome.setter();
    use_effect_with(props.extent.clone(), move |_| setter.set(Outcome::None));
    let text = use_node_ref();
    use_effect_with(((*outcome).clone(), text.clone()), |(outcome, text)| {
        if let (Outcome::ByHand(_), Some(text)) = (outcome, text.cast::<HtmlTextAreaElement>()) {
            // An element that can't be focused is copied from by pointer.
            let _ = text.focus();
            text.select();
        }
    });
    let words = context.standard.words;
    let button = |form, name: &'static str| {
        let setter = outcome.setter();
        let onclick = export_on_click(&context, props, form, move |outcome| setter.set(outcome));
        html! { <button type="button" class="taking" {onclick}>{ name }</button> }
    };
    let (told, by_hand) = match &*outcome {
        Outcome::None => ("", None),
        Outcome::Copied => (words.taken, None),
        Outcome::ByHand(text) => (words.take_by_hand, Some(text.clone())),
        Outcome::Failed => (words.take_failed, None),
    };
    let is_hidden = by_hand.is_none();
    html! {
        <div class="take" role="group" aria-label={words.take}>
            if props.picked > 0 { <span class="picked">{ words.picked }{ " " }{ changing(&props.picked.to_string()) }</span> }
            { button(ExportForm::Text, words.take_text) }
            { button(ExportForm::Markdown, words.take_markdown) }
            { button(ExportForm::Csv, words.take_csv) }
            if props.can_print {
                <button type="button" class="taking" onclick={context.on(Action::RequestPrint)}>{ words.take_print }</button>
            }
            <span role="status">{ changing(told) }</span>
            <textarea ref={text} hidden={is_hidden} readonly=true rows="6" aria-label={words.take_by_hand}
                value={by_hand.unwrap_or_default()} />
        </div>
    }
}

fn export_on_click(
    context: &ExplorerContext,
    props: &ExportButtonsProps,
    form: ExportForm,
    done: impl Fn(Outcome) + Clone + 'static,
) -> Callback<MouseEvent> {
    let (context, props) = (context.clone(), props.clone());
    Callback::from(move |_| {
        // What is said of one export is said of the next, too.
        done(Outcome::None);
        let (context, props, done) = (context.clone(), props.clone(), done.clone());
        spawn_local(async move { done(export(&context, form, &props.extent, &props.file).await) });
    })
}
