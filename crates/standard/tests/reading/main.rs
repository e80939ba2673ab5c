//! Reading published texts: what the parser must make of them.
#![cfg(feature = "parse")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod faults;
mod first_document;
mod hostile;
mod made_up;
mod support;
mod survival;
mod tricky;
mod variations;

/// The first document, as published.
pub(crate) const FIRST: &str = include_str!("../../../../data/KPS2431-001v2.txt");
