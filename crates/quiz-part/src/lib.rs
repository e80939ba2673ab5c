//! The quiz on the page: a module of its own, which the widget brings in when a reader opens the quiz.
//!
//! It holds the items, the session, what is remembered and the screens, and touches neither the page nor, but to
//! leave the browser its turn, a clock: the widget makes it ([`prepare`]), tells it what was pressed and when ([`Quiz::act`]), shows what it wants shown then, and
//! does what it wants done.

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
use competency_standard::Packed;
use competency_words::Language;
use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::turns::in_turns;

/// Two kilobytes lighter than the standard one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A quiz; see [`prepare`].
#[wasm_bindgen]
pub struct Quiz {
    quiz: quiz::Quiz,
    /// What was kept, as last told.
    stored: Option<String>,
}

#[wasm_bindgen]
impl Quiz {
    /// Takes a press: `name` and `value` are `data-act` and `data-value` of what was pressed, `now` is the time in
    /// milliseconds since 1970. What is unknown changes nothing. `stored` is what is kept by then: another quiz of the
    /// same standard may have kept it, or deleted it.
    ///
    /// Returns what is to be shown, an element being `[tag, attributes, children, key?]` and a text a string; then what is
    /// to be done outside, `[name, value]` each.
    #[must_use]
    pub fn act(&mut self, name: &str, value: &str, now: f64, stored: Option<String>) -> JsValue {
        if self.stored != stored {
            match stored.as_deref().map(js::kept) {
                Some(None) => {}
                kept => self.quiz.sync(kept.flatten()),
            }
            self.stored = stored;
        }
        self.quiz.act(name, value, now);
        js::turn(&view::view(&self.quiz), self.quiz.effects())
    }
}

/// A quiz at its start screen, as the options say; docs/QUIZ.md lists them. Its items are made in small steps, between
/// which the page stays alive.
///
/// # Errors
/// Where `standard` isn't a packed one.
#[wasm_bindgen]
pub fn prepare(options: &JsValue) -> Result<Promise, JsValue> {
    let setup = js::setup(options)?;
    in_turns(async {
        let bank = Bank::in_steps(setup.standard).await;
        Quiz { quiz: quiz::Quiz::new(setup, bank), stored: None }.into()
    })
}

/// The looks of the quiz. Its tokens come from the widget's own sheet.
#[wasm_bindgen]
#[must_use]
pub fn style() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/style/quiz.css")).to_owned()
}

/// A packed standard, or some of it, as a text to be taken along. `form` is `text`, `markdown` or `csv`; `extent` names tasks
/// as `T0 T3`, or knowledge and skills as `K2 S0`, counted from 0, and is empty for all of it.
///
/// # Errors
/// Where it isn't one.
#[wasm_bindgen]
pub fn take(standard: Vec<u8>, language: &str, form: &str, extent: &str) -> Result<String, JsError> {
    let packed = Packed::of(standard.into()).ok_or_else(js::not_a_standard)?;
    Ok(take::take(&packed.standard, Language::of_tag(language), form, extent))
}
