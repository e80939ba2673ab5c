//! What several screens are made of.

mod belonging;
mod explanation;
mod groups;
mod mark;
mod options;
mod progress;
mod statement;
mod tally;

pub(crate) use self::explanation::explanation;
pub(crate) use self::groups::{by_certainty, by_duty, by_family, weakest};
pub(crate) use self::mark::mark;
pub(crate) use self::options::options;
pub(crate) use self::progress::{progress_bar, state};
