//! What the tests of all modules share.
#![allow(clippy::unwrap_used)]

use competency_quiz::{Bank, Mode, Session, Wish};
use competency_shared::Document;
use competency_standard::{Standard, pack, parse};

use crate::attempt::Attempt;

#[cfg(target_arch = "wasm32")]
mod border;
#[cfg(not(target_arch = "wasm32"))]
mod game;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(not(target_arch = "wasm32"))]
mod play;
#[cfg(target_arch = "wasm32")]
mod screens;
#[cfg(not(target_arch = "wasm32"))]
mod stored;

/// The first document, as it is published.
pub(crate) fn standard() -> Standard {
    parse(include_str!("../../../data/KPS2431-001v2.txt")).standard.unwrap()
}

/// A standard for as long as the tests run.
pub(crate) fn loaded(standard: &Standard) -> Document {
    Document::packed(pack(standard, Vec::new())).unwrap()
}

/// The first document.
pub(crate) fn document() -> Document {
    loaded(&standard())
}

pub(crate) fn bank() -> Bank {
    Bank::new(document().get())
}

/// A session of so many items at its first one.
pub(crate) fn attempt(bank: &Bank, count: usize) -> Attempt {
    let items = bank.quiz(&Wish { seed: 1, count: Some(count), ..Wish::default() });
    Attempt::new(Session::new(Mode::Test, items), false, 0)
}
