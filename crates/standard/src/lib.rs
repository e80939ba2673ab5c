//! An occupational competency standard (職能基準) as data.
//!
//! [`Standard`] is the document. With the feature `parse`, the published text or its JSON is read into it, and every
//! doubt about the document is a [`Diagnostic`]; [`pack`] turns it into few bytes, `html` into HTML. Nothing here touches
//! a browser, a file or a clock.

#[cfg(feature = "json")]
mod check;
#[cfg(feature = "parse")]
mod code;
mod complete;
#[cfg(feature = "json")]
mod decode;
#[cfg(feature = "json")]
mod diagnostic;
#[cfg(feature = "html")]
pub mod html;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "json")]
mod key;
#[cfg(feature = "json")]
mod level;
#[cfg(feature = "json")]
mod locate;
mod model;
#[cfg(feature = "json")]
mod numbers;
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
#[cfg(feature = "json")]
pub use decode::{MAX_BYTES, decode};
#[cfg(feature = "json")]
pub use diagnostic::{Diagnostic, Severity};
#[cfg(feature = "parse")]
pub use json::from_json;
#[cfg(feature = "json")]
pub use json::{check_json, from_json_unchecked, to_json};
#[cfg(feature = "json")]
pub use key::Nfkc;
pub use model::*;
pub use packed::{Packed, pack};
#[cfg(feature = "parse")]
pub use parse::parse;
pub use place::{Field, Kind, Place, task, tasks};
#[cfg(feature = "parse")]
pub use read::{Reading, read};
#[cfg(feature = "parse")]
pub use schema::JSON_SCHEMA;
#[cfg(feature = "schema")]
pub use schema::json_schema;
