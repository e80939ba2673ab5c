//! How other published standards vary, point by point: read as agreed, never an error.

mod contents;
mod lists;
mod profile;

use crate::support::{fixture, read_with_warnings};
use competency_standard::Standard;

/// The model of a fixture that has no error, and warnings on at least these lines.
fn read(name: &str, warned: &[usize]) -> Standard {
    read_with_warnings(&fixture(&format!("variations/{name}")), warned)
}
