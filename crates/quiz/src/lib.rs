//! Quiz items made from an occupational competency standard (職能基準), each with its proof.
//!
//! A [`Bank`] holds all items that a document allows. Nothing here touches a browser, a file or a clock, and chance
//! comes from a seed alone.

mod answer;
mod arrange;
mod balance;
mod bank;
mod choose;
mod draft;
mod gap;
mod guess;
mod index;
mod item;
#[cfg(feature = "json")]
mod json;
mod kind;
mod kinds;
mod prove;
mod random;
pub mod schedule;
mod score;
mod session;
mod shortlist;
mod snapshot;
mod sort;
mod stem;
mod step;
mod text;
mod tilt;
mod ways;

pub use answer::{Answer, Certainty};
pub use bank::Bank;
pub use choose::Wish;
pub use gap::{Gap, Reason};
pub use item::*;
#[cfg(feature = "schema")]
pub use json::json_schema;
#[cfg(feature = "json")]
pub use json::{Format, JSON_SCHEMA, Quiz};
pub use kind::Kind;
pub use score::{Agreement, Score};
pub use session::{Mode, Refusal, Session};
pub use snapshot::{SNAPSHOT_VERSION, Snapshot, Stale, Step};
pub use stem::Stem;
