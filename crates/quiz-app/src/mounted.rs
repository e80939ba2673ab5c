//! The quiz where another program mounts it.

use competency_shared::{Document, QuizCallbacks, QuizOptions, Rendered, panic, style};
use competency_words::Language;
use js_sys::Function;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use web_sys::Element;
use yew::{Callback, Html, Properties, component, html, use_effect};

use crate::focus::Targets;
use crate::outside::Outside;
use crate::player::Player;
use crate::setup::Setup;
use crate::slices::use_bank;

/// What a [`Mounted`] quiz is given.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct MountedProps {
    root: Element,
    setup: Setup,
    language: Language,
    heading_level: u8,
    targets: Targets,
    outside: Outside,
}

/// Nothing until the items are made, then the quiz.
#[component]
pub(crate) fn Mounted(props: &MountedProps) -> Html {
    let MountedProps { root, setup, language, heading_level, targets, outside } = props.clone();
    // The element may have come to its shadow root since.
    use_effect(move || style::adopt(&root, style::QUIZ));
    let bank = use_bank(Some(setup.document));
    html! {
        if let Some(bank) = bank {
            <Player {bank} {setup} {language} {heading_level} {targets} {outside} />
        }
    }
}

/// A quiz that another program mounted.
#[wasm_bindgen]
pub struct Quiz {
    rendered: Rendered,
    props: MountedProps,
    failed: Function,
}

/// Mounts a quiz into an element inside a shadow root, which adopts its looks. `options` and `callbacks` are
/// [`QuizOptions`] and [`QuizCallbacks`].
///
/// # Errors
/// Where they are something else, or the options hold no packed standard.
#[wasm_bindgen]
pub fn mount(element: &Element, options: JsValue, callbacks: JsValue) -> Result<Quiz, JsError> {
    let callbacks = QuizCallbacks::deserialize(Deserializer::from(callbacks))?;
    let Options { setup, language, heading_level } = Options::read(options)?;
    let failed = callbacks.failed.clone();
    panic::watch(&failed);
    style::adopt(element, style::QUIZ);
    let (root, targets, outside) = (element.clone(), Targets::default(), outside(callbacks));
    let props = MountedProps { root, setup, language, heading_level, targets, outside };
    Ok(Quiz { rendered: Rendered::new(element, html! { <Mounted ..props.clone() /> }), props, failed })
}

#[wasm_bindgen]
impl Quiz {
    /// Follows changed options: of the same standard with the session that is under way, of another one from the start.
    ///
    /// # Errors
    /// Where the options hold no packed standard.
    pub fn update(&mut self, options: JsValue) -> Result<(), JsError> {
        let Options { setup, language, heading_level } = Options::read(options)?;
        self.props = MountedProps { setup, language, heading_level, ..self.props.clone() };
        self.rendered.update(html! { <Mounted ..self.props.clone() /> });
        Ok(())
    }

    /// Brings the focus to what the screen begins with; whether it is there.
    #[must_use]
    pub fn focus(&self) -> bool {
        self.props.targets.focus_screen()
    }

    /// Takes the quiz off the page.
    pub fn destroy(self) {
        panic::forget(&self.failed);
        self.rendered.remove();
    }
}

/// [`QuizOptions`], read.
struct Options {
    setup: Setup,
    language: Language,
    heading_level: u8,
}

impl Options {
    fn read(options: JsValue) -> Result<Self, JsError> {
        let options = QuizOptions::deserialize(Deserializer::from(options))?;
        let setup = |document| Setup::of_options(document, &options);
        let (language, heading_level) = (Language::of_tag(&options.language), options.heading_level.clamp(1, 6));
        let setup = setup(document(options.standard.clone())?);
        Ok(Self { setup, language, heading_level })
    }
}

/// The standard in bytes.
///
/// # Errors
/// Where they hold none.
pub(crate) fn document(packed: Vec<u8>) -> Result<Document, JsError> {
    Document::packed(packed).ok_or_else(|| JsError::new("these bytes are no packed standard"))
}

/// Who hears of a quiz, as its functions.
fn outside(callbacks: QuizCallbacks) -> Outside {
    let QuizCallbacks { ready, answer, complete, go, .. } = callbacks;
    Outside {
        onready: Callback::from(move |()| call(&ready, &JsValue::UNDEFINED)),
        onanswer: calling(answer),
        oncomplete: calling(complete),
        onexplore: calling(go),
    }
}

/// A function that is called with plain data.
fn calling<T: Serialize + 'static>(function: Function) -> Callback<T> {
    // Data of our own serializes.
    Callback::from(move |detail: T| {
        call(&function, &detail.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL));
    })
}

/// Calls a function of the page's, which may throw: that is said, and the quiz goes on.
pub(crate) fn call(function: &Function, value: &JsValue) {
    if let Err(error) = function.call1(&JsValue::NULL, value) {
        gloo_console::warn!(error);
    }
}
