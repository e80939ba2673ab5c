//! Which task needs which knowledge and skills, and what tasks share.
//!
//! Tasks, knowledge and skills are named by their numbers, as in [`Place`](crate::Place).

mod counts;
mod focus;

pub use counts::Counts;
pub use focus::{Focus, focused_first};

use crate::{Entry, Need, Standard, tasks};

/// Who needs what, over all blocks of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relations {
    /// Tasks and knowledge.
    pub knowledge: Needs,
    /// Tasks and skills.
    pub skills: Needs,
}

/// Tasks, and the entries of one list that they need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    of_task: Vec<Vec<usize>>,
    tasks: Vec<Vec<usize>>,
    /// The tasks that don't say what they need.
    unstated: Vec<usize>,
}

/// How knowledge or skills are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As in the document.
    Document,
    /// Those that most tasks need first, else as in the document.
    Shared,
}

impl Relations {
    /// Reads who needs what. Codes that the standard never names are passed over.
    #[must_use]
    pub fn new(standard: &Standard) -> Self {
        Self {
            knowledge: Needs::new(standard, &standard.knowledge, Need::Knowledge),
            skills: Needs::new(standard, &standard.skills, Need::Skills),
        }
    }
}

impl Needs {
    fn new(standard: &Standard, entries: &[Entry], need: Need) -> Self {
        let mut needs = Self { of_task: Vec::new(), tasks: vec![Vec::new(); entries.len()], unstated: Vec::new() };
        for (number, (_, task)) in tasks(standard).enumerate() {
            let mut of_task = Vec::new();
            for code in task.blocks.iter().flat_map(|block| block.needs(need).iter()) {
                let entry = entries.iter().position(|entry| entry.code.as_ref() == Some(code));
                of_task.extend(entry.filter(|entry| !of_task.contains(entry)));
            }
            for entry in &of_task {
                needs.tasks.get_mut(*entry).into_iter().for_each(|tasks| tasks.push(number));
            }
            needs.of_task.push(of_task);
            needs.unstated.extend((!task.blocks.iter().all(|block| block.states(need))).then_some(number));
        }
        needs
    }

    /// What a task needs, in the order of its blocks, each entry once.
    #[must_use]
    pub fn of_task(&self, task: usize) -> &[usize] {
        self.of_task.get(task).map_or(&[], Vec::as_slice)
    }

    /// The tasks that need an entry, in document order.
    #[must_use]
    pub fn tasks(&self, entry: usize) -> &[usize] {
        self.tasks.get(entry).map_or(&[], Vec::as_slice)
    }

    /// Whether a task says all that it needs. Of one that doesn't nothing may be denied: its cell is blank in the document.
    #[must_use]
    pub fn is_stated(&self, task: usize) -> bool {
        self.unstated.binary_search(&task).is_err()
    }

    /// Whether a task needs an entry; none where the document doesn't say.
    #[must_use]
    pub fn answer(&self, task: usize, entry: usize) -> Option<bool> {
        if self.has(task, entry) { Some(true) } else { self.is_stated(task).then_some(false) }
    }

    /// Whether this task alone needs an entry, as far as can be said: every other task says what it needs, and this isn't
    /// among it.
    #[must_use]
    pub fn is_only_in(&self, task: usize, entry: usize) -> bool {
        self.tasks(entry) == [task] && self.unstated.iter().all(|other| *other == task)
    }

    /// Whether a task needs an entry; false too where the document doesn't say: see [`answer`](Self::answer).
    #[must_use]
    pub fn has(&self, task: usize, entry: usize) -> bool {
        self.tasks(entry).binary_search(&task).is_ok()
    }

    /// The other tasks that need an entry; none where only this task needs it.
    pub fn others(&self, task: usize, entry: usize) -> impl Iterator<Item = usize> {
        self.tasks(entry).iter().copied().filter(move |other| *other != task)
    }

    /// What two tasks share, in the order of the first.
    pub fn shared(&self, task: usize, other: usize) -> impl Iterator<Item = usize> {
        self.of_task(task).iter().copied().filter(move |entry| self.has(other, *entry))
    }

    /// Every entry, in that order.
    #[must_use]
    pub fn ordered(&self, order: Order) -> Vec<usize> {
        let mut entries = Vec::new();
        for entry in 0..self.tasks.len() {
            let at = match order {
                Order::Document => entry,
                Order::Shared => entries.partition_point(|&other| self.tasks(other).len() >= self.tasks(entry).len()),
            };
            entries.insert(at, entry);
        }
        entries
    }
}
