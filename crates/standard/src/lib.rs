//! An occupational competency standard (職能基準) as data.
//!
//! [`Standard`] is the document. With the feature `parse`, the published text or its JSON is read into it, and every
//! doubt about the document is a [`Diagnostic`]; [`pack`] turns it into few bytes, `html` into HTML. Nothing here touches
//! a browser, a file or a clock.

#[cfg(feature = "check")]
mod check;
#[cfg(feature = "parse")]
mod code;
mod complete;
#[cfg(feature = "check")]
mod decode;
#[cfg(feature = "check")]
mod diagnostic;
#[cfg(feature = "html")]
pub mod html;
#[cfg(feature = "parse")]
mod json;
#[cfg(feature = "check")]
mod key;
#[cfg(feature = "check")]
mod level;
#[cfg(feature = "check")]
mod locate;
mod model;
#[cfg(feature = "check")]
mod numbers;
mod packed;
#[cfg(feature = "parse")]
mod parse;
mod place;
#[cfg(feature = "parse")]
mod read;
pub mod relations;
#[cfg(feature = "parse")]
mod report;
#[cfg(feature = "parse")]
mod schema;
pub mod search;
mod shown;
pub mod takeaway;
mod version;
#[cfg(feature = "check")]
mod wrong;

#[cfg(feature = "check")]
pub use check::{Finding, check};
pub use complete::complete;
#[cfg(feature = "check")]
pub use decode::{MAX_BYTES, decode};
#[cfg(feature = "check")]
pub use diagnostic::{Diagnostic, Severity};
#[cfg(feature = "parse")]
pub use json::{from_json, to_json};
#[cfg(feature = "check")]
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
pub use shown::shown;
#[cfg(feature = "check")]
pub use wrong::{UNKNOWN_FIELD, unknown_field, wrong_data};
