//! Where things stand in a standard.

mod fields;
mod kind;
mod walk;

pub use fields::Field;
pub use kind::Kind;
pub use walk::{task, tasks};

/// One thing of a standard that has texts of its own; the numbers count from 0.
///
/// A task's number is its place among all tasks of the standard, in document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The document itself: its title, code, name and description.
    Document,
    /// A row of the version table.
    Version(usize),
    /// An occupational category of the classification.
    Category(usize),
    /// An occupation of the classification.
    Occupation(usize),
    /// An industry of the classification.
    Industry(usize),
    /// A duty.
    Duty(usize),
    /// A task.
    Task(usize),
    /// An output.
    Output {
        /// The task's number.
        task: usize,
        /// The block of the task.
        block: usize,
        /// The output of the block.
        index: usize,
    },
    /// A behaviour indicator.
    Indicator {
        /// The task's number.
        task: usize,
        /// The block of the task.
        block: usize,
        /// The indicator of the block.
        index: usize,
    },
    /// A piece of knowledge.
    Knowledge(usize),
    /// A skill.
    Skill(usize),
    /// An attitude.
    Attitude(usize),
    /// A prerequisite.
    Prerequisite(usize),
    /// A further remark.
    Remark(usize),
    /// A footnote.
    Note(usize),
}
