//! Knowledge and skills, grouped by how many tasks share them.

use competency_shared::EntryKind;
use competency_standard::relations::{Needs, Order, Relations};

/// From so many tasks on, what they share is one group.
const MANY: usize = 5;

/// What is shared by as many tasks.
pub(super) struct Group<'a> {
    relations: &'a Relations,
    /// By how many tasks: from 0 to `MANY`, which means as many or more.
    pub(super) sharing: usize,
}

impl Group<'_> {
    /// How much knowledge, or how many skills, there are in it.
    pub(super) fn count(&self, kind: EntryKind) -> usize {
        self.needs(kind).ordered(Order::Document).into_iter().filter(|entry| self.holds(kind, *entry)).count()
    }

    /// How many of them a task needs.
    pub(super) fn needed(&self, kind: EntryKind, task: usize) -> usize {
        self.needs(kind).of_task(task).iter().filter(|entry| self.holds(kind, **entry)).count()
    }

    fn holds(&self, kind: EntryKind, entry: usize) -> bool {
        self.needs(kind).tasks(entry).len().min(MANY) == self.sharing
    }

    fn needs(&self, kind: EntryKind) -> &Needs {
        if kind == EntryKind::Skill { &self.relations.skills } else { &self.relations.knowledge }
    }
}

/// The groups that have something in them, by sharing.
pub(super) fn groups(relations: &Relations) -> Vec<Group<'_>> {
    let groups = (0..=MANY).map(|sharing| Group { relations, sharing });
    groups.filter(|group| group.count(EntryKind::Knowledge) + group.count(EntryKind::Skill) > 0).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use competency_shared::Document;

    #[test]
    fn each_is_in_one_group_and_a_task_finds_all_its_own() {
        let standard = Document::find(Some("KPS2431-001v2")).unwrap().get();
        let relations = Relations::new(standard);
        let groups = groups(&relations);
        assert!(groups.is_sorted_by_key(|group| group.sharing));
        for (kind, all) in [(EntryKind::Knowledge, &standard.knowledge), (EntryKind::Skill, &standard.skills)] {
            assert_eq!(groups.iter().map(|group| group.count(kind)).sum::<usize>(), all.len());
            for (number, (_, task)) in competency_standard::tasks(standard).enumerate() {
                let block = &task.blocks[0];
                let own = if kind == EntryKind::Skill { &block.skills } else { &block.knowledge };
                assert_eq!(groups.iter().map(|group| group.needed(kind, number)).sum::<usize>(), own.len());
            }
        }
    }
}
