//! How much a task yields and asks for.

use crate::{Block, Entry, List, Task};

/// How many different things a task has, over all its blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Outputs.
    pub outputs: usize,
    /// Behaviour indicators.
    pub indicators: usize,
    /// Pieces of knowledge.
    pub knowledge: usize,
    /// Skills.
    pub skills: usize,
}

impl Counts {
    /// Counts what a task has. What stands in two of its blocks counts once.
    #[must_use]
    pub fn new(task: &Task) -> Self {
        let entries = |of: fn(&Block) -> &List<Entry>| distinct(task.blocks.iter().flat_map(|block| of(block).iter()));
        Self {
            outputs: entries(|block| &block.outputs),
            indicators: entries(|block| &block.indicators),
            knowledge: distinct(task.blocks.iter().flat_map(|block| block.knowledge.iter())),
            skills: distinct(task.blocks.iter().flat_map(|block| block.skills.iter())),
        }
    }
}

fn distinct<'a, T: PartialEq + 'a>(all: impl Iterator<Item = &'a T>) -> usize {
    let mut seen: Vec<&T> = Vec::new();
    for one in all {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen.len()
}
