//! The quiz: a Yew program of its own. The explorer mounts it into an element of its quiz room ([`mount`]), and
//! `mode="quiz"` shows it alone ([`mount_widget`]).
//!
//! Its state is a pure reducer in `state`; `screens` shows it, made of `pieces`; `outside` brings it together with the
//! browser.

mod attempt;
mod certainty;
mod context;
mod count;
mod export;
mod family;
mod focus;
mod keyboard;
mod lookup;
mod memory;
mod mounted;
mod outside;
mod pieces;
mod player;
mod screens;
mod setup;
mod slices;
mod state;
mod storage;
#[cfg(test)]
mod tests;
mod widget;

pub use export::export_text;
pub use mounted::{Quiz, mount};
pub use widget::{Widget, mount_widget};

/// Two kilobytes lighter than the standard one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
