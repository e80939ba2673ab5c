//! What real documents brought out: each kind by a small document, read as a careful person reads it.

mod cells;
mod codes;
mod columns;
mod halves;
mod heads;
mod kinds;
mod needs;
mod parted;
mod profile;
mod texts;

use crate::support::{fixture, read_finding};
use competency_standard::Standard;

/// The model of a document that has no error and exactly these kinds of findings.
#[track_caller]
fn read(name: &str, findings: &[&str]) -> Standard {
    read_finding(&fixture(&format!("real/{name}")), findings)
}
