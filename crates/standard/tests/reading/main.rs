//! Reading published texts: what the parser must make of them.
//!
//! `PROPTEST_CASES=5000 PROPTEST_RNG_SEED=7` before the command tries more made-up documents, and others.
#![cfg(feature = "parse")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod continued;
mod cuts;
mod doubtful;
mod endless;
mod faults;
mod first_document;
mod hostile;
mod made_up;
mod marked;
mod packed;
mod parity;
mod profiles;
mod real;
mod support;
mod survival;
mod traits;
mod tricky;
mod variations;
mod words_like_codes;
mod wrapped;

/// The first document, as published.
pub(crate) const FIRST: &str = include_str!("../../../../data/KPS2431-001v2.txt");
