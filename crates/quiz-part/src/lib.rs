//! The quiz on the page: a module of its own, which the widget brings in when a reader opens the quiz.
//!
//! It holds the items, the session, what is remembered and the screens, and touches neither the page nor a clock: the
//! widget makes it ([`prepare`]), tells it what was pressed and when ([`Quiz::act`]), shows what it wants shown ([`Quiz::view`]) and does what
//! it wants done ([`Quiz::effects`]).

mod effect;
mod js;
mod kept;
mod memory;
mod names;
mod node;
mod quiz;
mod round;
mod setup;
mod take;
#[cfg(test)]
mod tests;
mod turns;
mod value;
mod view;
mod words;

use competency_quiz::Bank;
use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::turns::in_turns;

#[allow(clippy::all, clippy::pedantic, dead_code)]
mod baked {
    include!(concat!(env!("OUT_DIR"), "/standards.rs"));
}

/// Two kilobytes lighter than the standard one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A quiz; see [`prepare`].
#[wasm_bindgen]
pub struct Quiz(quiz::Quiz);

#[wasm_bindgen]
impl Quiz {
    /// Takes a press: `name` and `value` are `data-act` and `data-value` of what was pressed, `now` is the time in
    /// milliseconds since 1970. What is unknown changes nothing.
    pub fn act(&mut self, name: &str, value: &str, now: f64) {
        self.0.act(name, value, now);
    }

    /// What is to be shown: an element is `[tag, attributes, children, key?]`, a text is a string.
    #[must_use]
    pub fn view(&self) -> JsValue {
        js::element(&view::view(&self.0))
    }

    /// What is to be done outside since this was last asked for: `[name, value]` each.
    pub fn effects(&mut self) -> JsValue {
        js::effects(self.0.effects())
    }
}

/// A quiz at its start screen, as the options say; docs/QUIZ.md lists them. Its items are made in small steps, between
/// which the page stays alive.
///
/// # Errors
/// Where the standard isn't in the bundle.
#[wasm_bindgen]
pub fn prepare(options: &JsValue) -> Result<Promise, JsValue> {
    let setup = js::setup(options, baked::STANDARDS).map_err(|error| JsError::new(&error))?;
    in_turns(async {
        let bank = Bank::in_steps(setup.standard).await;
        Quiz(quiz::Quiz::new(setup, bank)).into()
    })
}

/// The looks of the quiz. Its tokens come from the widget's own sheet.
#[wasm_bindgen]
#[must_use]
pub fn style() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/style/quiz.css")).to_owned()
}

/// A standard, or some of it, as a text to be taken along. `form` is `text`, `markdown` or `csv`; `extent` names tasks
/// as `T0 T3`, or knowledge and skills as `K2 S0`, counted from 0, and is empty for all of it.
///
/// # Errors
/// Where the standard isn't in the bundle.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "what may be missing is handed over whole")]
pub fn take(standard: Option<String>, language: &str, form: &str, extent: &str) -> Result<String, JsError> {
    let standard = setup::find(baked::STANDARDS, standard.as_deref()).map_err(|error| JsError::new(&error))?;
    Ok(take::take(standard, setup::Language::of(language), form, extent))
}
