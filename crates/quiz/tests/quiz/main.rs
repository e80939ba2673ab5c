//! Quizzes from outside.

#![allow(clippy::unwrap_used, clippy::panic)]

mod bank;
mod checker;
mod choosing;
mod generated;
mod guessers;
#[path = "../guessing/mod.rs"]
mod guessing;
mod made_up;
mod mutations;
#[path = "../realistic/mod.rs"]
mod realistic;
mod refusals;
mod scheduling;
mod sessions;
mod unstated;

use competency_quiz::{Bank, Item, Wish};
use competency_standard::{Standard, from_json, to_json};
use serde_json::Value;

/// The first document as JSON.
const FIRST: &str = include_str!("../../../standard/tests/expected/KPS2431-001v2.json");

fn first() -> Standard {
    from_json(FIRST).standard.unwrap()
}

/// Every item of a document with the options in the order of a seed.
fn quiz(standard: &Standard, seed: u64) -> Vec<Item> {
    Bank::new(standard).quiz(&Wish { seed, ..Wish::default() })
}

fn value(standard: &Standard) -> Value {
    serde_json::from_str(&to_json(standard)).unwrap()
}

/// Checks all items against the canonical JSON of their document.
#[track_caller]
fn prove(standard: &Standard, items: &[Item]) {
    let document = checker::Document::new(&value(standard));
    for item in items {
        let json = serde_json::to_value(item).unwrap();
        if let Err(fault) = document.check(&json) {
            panic!("{fault}: {json:#}");
        }
    }
}
