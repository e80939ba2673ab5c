//! An occupational competency standard (職能基準) as data.
//!
//! [`Standard`] is the document. With the feature `parse`, the published text or its JSON is read into it, and every
//! doubt about the document is a [`Diagnostic`]; [`pack`] turns it into few bytes, `html` into HTML. Nothing here touches
//! a browser, a file or a clock.

#[cfg(feature = "parse")]
mod check;
#[cfg(feature = "parse")]
mod code;
mod complete;
#[cfg(feature = "parse")]
mod diagnostic;
#[cfg(feature = "html")]
pub mod html;
#[cfg(feature = "parse")]
mod json;
#[cfg(feature = "parse")]
mod key;
#[cfg(feature = "parse")]
mod level;
#[cfg(feature = "parse")]
mod locate;
mod model;
mod packed;
#[cfg(feature = "parse")]
mod parse;
mod place;
#[cfg(feature = "parse")]
mod read;
pub mod relations;
#[cfg(feature = "parse")]
mod schema;
pub mod search;
pub mod takeaway;
mod version;

pub use complete::complete;
#[cfg(feature = "parse")]
pub use diagnostic::{Diagnostic, Severity};
#[cfg(feature = "parse")]
pub use json::{from_json, to_json};
pub use model::*;
pub use packed::{Packed, pack};
#[cfg(feature = "parse")]
pub use parse::parse;
pub use place::{Field, Kind, Place, task, tasks};
#[cfg(feature = "parse")]
pub use read::{MAX_BYTES, Reading, decode, read};
#[cfg(feature = "parse")]
pub use schema::JSON_SCHEMA;
#[cfg(feature = "schema")]
pub use schema::json_schema;
