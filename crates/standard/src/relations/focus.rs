//! Only these concern us: what stands first.

use super::Relations;
use crate::search::fold;
use crate::{Entry, Standard, Text, tasks};

/// The tasks, knowledge and skills that some codes bring into view, in document order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Focus {
    /// The tasks.
    pub tasks: Vec<usize>,
    /// The pieces of knowledge.
    pub knowledge: Vec<usize>,
    /// The skills.
    pub skills: Vec<usize>,
    /// Codes that the standard doesn't have, as they were given.
    pub unknown: Vec<String>,
}

impl Focus {
    /// Reads codes, parted by white space; width and case make no difference.
    ///
    /// A task brings what it needs, a duty its tasks and what they need, knowledge or a skill the tasks that need it.
    #[must_use]
    pub fn new(standard: &Standard, relations: &Relations, codes: &str) -> Self {
        let mut focus = Self::default();
        for code in codes.split_whitespace() {
            if !focus.add(standard, relations, code) {
                focus.unknown.push(code.to_owned());
            }
        }
        focus
    }

    /// Whether nothing is in focus.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tasks.is_empty() && self.knowledge.is_empty() && self.skills.is_empty()
    }

    /// Adds what a code brings; whether it brings anything.
    fn add(&mut self, standard: &Standard, relations: &Relations, code: &str) -> bool {
        let mut known = standard.duties.iter().any(|duty| is(duty.code.as_ref(), code));
        for (number, (duty, task)) in tasks(standard).enumerate() {
            if is(task.code.as_ref(), code) || is(duty.code.as_ref(), code) {
                known = true;
                insert(&mut self.tasks, &[number]);
                insert(&mut self.knowledge, relations.knowledge.of_task(number));
                insert(&mut self.skills, relations.skills.of_task(number));
            }
        }
        for index in with_code(&standard.knowledge, code) {
            known = true;
            insert(&mut self.knowledge, &[index]);
            insert(&mut self.tasks, relations.knowledge.tasks(index));
        }
        for index in with_code(&standard.skills, code) {
            known = true;
            insert(&mut self.skills, &[index]);
            insert(&mut self.tasks, relations.skills.tasks(index));
        }
        known
    }
}

fn with_code(entries: &[Entry], code: &str) -> impl Iterator<Item = usize> {
    entries.iter().enumerate().filter(move |(_, entry)| is(entry.code.as_ref(), code)).map(|(index, _)| index)
}

fn is(code: Option<&Text>, wanted: &str) -> bool {
    code.is_some_and(|code| code.chars().filter_map(fold).eq(wanted.chars().filter_map(fold)))
}

fn insert(sorted: &mut Vec<usize>, numbers: &[usize]) {
    for number in numbers {
        if let Err(at) = sorted.binary_search(number) {
            sorted.insert(at, *number);
        }
    }
}

/// The same numbers with those in focus first; else their order stays.
#[must_use]
pub fn focused_first(numbers: &[usize], focused: &[usize]) -> Vec<usize> {
    let is_focused = |number: &&usize| focused.contains(*number);
    numbers.iter().filter(is_focused).chain(numbers.iter().filter(|number| !is_focused(number))).copied().collect()
}
