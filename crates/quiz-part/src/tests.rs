//! What the tests of all modules share.
#![allow(clippy::unwrap_used)]

use competency_quiz::{Bank, Mode, Session, Wish};
use competency_standard::{Packed, Standard, pack, parse};
use competency_words::Language;

use crate::quiz::Quiz;
use crate::round::Round;
use crate::setup::Setup;

#[cfg(target_arch = "wasm32")]
mod border;
#[cfg(not(target_arch = "wasm32"))]
mod play;
mod screens;

/// The first document, packed.
pub(crate) fn packed() -> Vec<u8> {
    pack(&parse(include_str!("../../../data/KPS2431-001v2.txt")).standard.unwrap(), Vec::new())
}

/// The first document.
pub(crate) fn standard() -> &'static Standard {
    &Packed::of(packed().into()).unwrap().standard
}

pub(crate) fn setup() -> Setup {
    Setup {
        standard: standard(),
        language: Language::of_tag("zh-Hant"),
        heading: 2,
        focus: Vec::new(),
        questions: 10,
        seed: 1,
        mode: None,
        remembers: false,
        now: 0.0,
    }
}

pub(crate) fn quiz() -> Quiz {
    opened(setup())
}

/// A quiz with a setup.
pub(crate) fn opened(setup: Setup) -> Quiz {
    let bank = Bank::new(setup.standard);
    Quiz::new(setup, bank)
}

pub(crate) fn bank() -> Bank {
    Bank::new(standard())
}

/// A session of so many items at its first one.
pub(crate) fn round(bank: &Bank, count: usize) -> Round {
    let items = bank.quiz(&Wish { seed: 1, count: Some(count), ..Wish::default() });
    Round::new(Session::new(Mode::Test, items), false, 0)
}

/// Chooses the right answer to the current item, or a wrong one, by presses.
pub(crate) fn choose(quiz: &mut Quiz, is_right: bool) {
    let item = quiz.round.as_ref().unwrap().item().unwrap().clone();
    let other = item.option_ids().find(|id| !item.key.contains(&(*id).to_owned())).map(str::to_owned);
    match item.response {
        competency_quiz::Response::Match => {
            let mut rights = item.key.clone();
            if !is_right {
                rights.rotate_left(1);
            }
            for (left, right) in item.key.iter().zip(rights) {
                quiz.act("change", &[left, "=", &right].concat(), 0.0);
            }
        }
        _ if is_right => item.key.iter().for_each(|id| quiz.act("choose", id, 0.0)),
        _ => quiz.act("choose", &other.unwrap(), 0.0),
    }
}
