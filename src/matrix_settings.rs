//! How the matrix is set.

use competency_shared::EntryKind;
use competency_standard::relations::Order;

/// What the rows of the matrix are, and their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MatrixSettings {
    /// Knowledge or skills.
    pub(crate) kind: EntryKind,
    /// As in the document, or what most tasks share first.
    pub(crate) order: Order,
}

impl Default for MatrixSettings {
    fn default() -> Self {
        Self { kind: EntryKind::Knowledge, order: Order::Document }
    }
}
