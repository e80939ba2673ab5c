//! Search: a field in the bar, and what was found in place of the room.

mod field;
mod hit;
mod results;

pub(crate) use self::field::SearchField;
pub(crate) use self::results::Results;
