//! What the explorer asks of a standard: search, relations, and what one takes along.
#![allow(clippy::unwrap_used, clippy::panic)]

mod fold;
mod found;
mod made_up;
mod near;
mod places;
mod relations;
mod takeaway;
mod taken;
