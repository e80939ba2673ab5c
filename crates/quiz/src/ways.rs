//! The ways that items can be, of which one is chosen.

use crate::guess::Gains;
use crate::kind::Kind;

/// An item and the ways that it can be.
pub(crate) struct Way {
    pub(crate) kind: Kind,
    pub(crate) selections: Vec<Selection>,
}

/// One way for an item to be.
#[derive(Debug)]
pub(crate) struct Selection {
    /// The places in the shortlist of the options chosen, one bit each; none for a table.
    pub(crate) places: u16,
    /// What guessers win.
    pub(crate) gains: Gains,
}
