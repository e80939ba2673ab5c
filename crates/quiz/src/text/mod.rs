//! Texts as they are compared: never as they are shown.

mod bigrams;
mod code;
mod fold;
mod head;
mod look;
mod mask;
mod same;

pub(crate) use bigrams::Bigrams;
pub(crate) use code::has_code;
pub(crate) use fold::is_within;
pub(crate) use head::Heads;
pub(crate) use look::Look;
pub(crate) use mask::{mask, tells};
pub(crate) use same::{NEARLY_EQUAL, Reading};
