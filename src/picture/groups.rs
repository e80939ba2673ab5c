//! Knowledge and skills, grouped by how many tasks share them.

use crate::document::Document;
use crate::explorer::Kind;
use crate::matrix::grid::{Row, rows};
use crate::place::Numbered;

/// From so many tasks on, what they share is one group.
const MANY: usize = 5;

/// What is shared by as many tasks.
pub(super) struct Group {
    /// By how many tasks: from 0 to `MANY`, which means as many or more.
    pub(super) sharing: usize,
    knowledge: Vec<Row>,
    skills: Vec<Row>,
}

impl Group {
    /// How much knowledge, or how many skills, there are in it.
    pub(super) fn count(&self, kind: Kind) -> usize {
        self.rows(kind).len()
    }

    /// How many of them a task needs.
    pub(super) fn needed(&self, kind: Kind, task: usize) -> usize {
        self.rows(kind).iter().filter(|row| row.needed[task]).count()
    }

    fn rows(&self, kind: Kind) -> &[Row] {
        if kind == Kind::Skill { &self.skills } else { &self.knowledge }
    }
}

/// The groups of a document that have something in them, by sharing.
pub(super) fn groups(document: Document, tasks: &[Numbered]) -> Vec<Group> {
    let new = |sharing| Group { sharing, knowledge: Vec::new(), skills: Vec::new() };
    let mut groups: Vec<_> = (0..=MANY).map(new).collect();
    for row in rows(document, Kind::Knowledge, tasks) {
        groups[row.sum.min(MANY)].knowledge.push(row);
    }
    for row in rows(document, Kind::Skill, tasks) {
        groups[row.sum.min(MANY)].skills.push(row);
    }
    groups.retain(|group| !group.knowledge.is_empty() || !group.skills.is_empty());
    groups
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn each_is_in_one_group_and_a_task_finds_all_its_own() {
        let document = Document::find(Some("KPS2431-001v2")).unwrap();
        let tasks: Vec<_> = document.tasks().collect();
        let groups = groups(document, &tasks);
        assert!(groups.is_sorted_by_key(|group| group.sharing));
        for (kind, all) in [(Kind::Knowledge, &document.get().knowledge), (Kind::Skill, &document.get().skills)] {
            assert_eq!(groups.iter().map(|group| group.count(kind)).sum::<usize>(), all.len());
            for one in &tasks {
                let block = &one.task.blocks[0];
                let own = if kind == Kind::Skill { &block.skills } else { &block.knowledge };
                assert_eq!(groups.iter().map(|group| group.needed(kind, one.number)).sum::<usize>(), own.len());
            }
        }
    }
}
