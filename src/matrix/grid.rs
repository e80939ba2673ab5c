//! Who needs what: the matrix as data.

use competency_standard::{Entry, Task};

use crate::document::Document;
use crate::explorer::Kind;
use crate::place::Numbered;

/// Knowledge or a skill, and the tasks that need it.
pub(crate) struct Row {
    /// What is needed.
    pub(crate) entry: &'static Entry,
    /// For each task of the document, whether it needs it.
    pub(crate) needed: Vec<bool>,
    /// How many tasks need it.
    pub(crate) sum: usize,
}

/// A row for all knowledge or for all skills, in document order.
pub(crate) fn rows(document: Document, kind: Kind, tasks: &[Numbered]) -> Vec<Row> {
    let standard = document.get();
    let entries = if kind == Kind::Skill { &standard.skills } else { &standard.knowledge };
    let row = |entry: &'static Entry| {
        let needed: Vec<_> = tasks.iter().map(|one| needs(one.task, kind, entry)).collect();
        let sum = needed.iter().filter(|needed| **needed).count();
        Row { entry, needed, sum }
    };
    entries.iter().map(row).collect()
}

/// Those that most tasks share first; within as many, in document order.
pub(super) fn by_sharing(rows: Vec<Row>) -> Vec<Row> {
    let mut ordered: Vec<Row> = Vec::with_capacity(rows.len());
    for row in rows {
        ordered.insert(ordered.partition_point(|other| other.sum >= row.sum), row);
    }
    ordered
}

fn needs(task: &Task, kind: Kind, entry: &Entry) -> bool {
    task.blocks.iter().any(|block| {
        let codes = if kind == Kind::Skill { &block.skills } else { &block.knowledge };
        codes.iter().any(|code| Some(code) == entry.code.as_ref())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn first(kind: Kind) -> Vec<Row> {
        let document = Document::find(Some("KPS2431-001v2")).unwrap();
        rows(document, kind, &document.tasks().collect::<Vec<_>>())
    }

    #[test]
    fn a_row_has_a_mark_for_each_task_that_needs_it() {
        let document = Document::find(Some("KPS2431-001v2")).unwrap();
        for row in first(Kind::Knowledge).into_iter().chain(first(Kind::Skill)) {
            let marked = document.tasks().filter(|one| row.needed[one.number]).filter_map(Numbered::code);
            let code = row.entry.code.as_deref().unwrap();
            assert_eq!(marked.collect::<Vec<_>>(), document.tasks_with(code), "{code}");
            assert_eq!(row.sum, document.tasks_with(code).len());
        }
    }

    #[test]
    fn a_code_is_sought_among_its_own_kind() {
        let skills = first(Kind::Skill);
        assert!(skills.iter().all(|row| row.entry.code.as_deref().unwrap().starts_with('S')));
        assert_eq!((first(Kind::Knowledge).len(), skills.len()), (19, 17));
    }

    #[test]
    fn what_most_tasks_share_comes_first_and_ties_keep_their_order() {
        let rows = by_sharing(first(Kind::Skill));
        let keys: Vec<_> = rows.iter().map(|row| (usize::MAX - row.sum, row.entry.code.clone())).collect();
        assert!(keys.is_sorted(), "{keys:?}");
        assert!(rows[0].sum > rows[16].sum);
    }
}
