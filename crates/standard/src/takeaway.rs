//! What one takes along of a standard: as plain text, as Markdown, or as CSV for a spreadsheet.

mod csv;
mod lines;
mod markdown;
mod outline;
mod plain;

pub use csv::csv;
pub use markdown::markdown;
pub use plain::plain;

/// How much of a standard is taken along; the numbers are those of [`Place`](crate::Place).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// These tasks, in this order, with what they need.
    Tasks(Vec<usize>),
    /// Knowledge and skills.
    Entries {
        /// The pieces of knowledge, in this order.
        knowledge: Vec<usize>,
        /// The skills, in this order.
        skills: Vec<usize>,
    },
}
