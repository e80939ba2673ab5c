//! A task → all the knowledge, or all the skills, in a list that it needs. Wrong: what it doesn't need.

use crate::draft::{Ask, Draft, Shape};
use crate::gap::{Gaps, Reason};
use crate::index::{Index, Relation};
use crate::kind::Kind;

pub(super) fn knowledge<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(Kind::KnowledgesOfTask, Ask::forward(index, Relation::Knowledge), gaps)
}

pub(super) fn skills<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(Kind::SkillsOfTask, Ask::forward(index, Relation::Skill), gaps)
}

fn drafts<'i>(kind: Kind, ask: Ask<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let mut drafts = Vec::new();
    for task in 0..ask.subjects().list.len() {
        let right: Vec<usize> = ask.options().usable().filter(|&option| ask.holds(task, option)).collect();
        if right.len() < 2 {
            gaps.add(kind, Reason::TooFewOptions);
        } else if !ask.subject(task).is_usable() {
            gaps.add(kind, Reason::Unnamed);
        } else {
            let single = Draft::single(kind, ask, task, right[0]);
            drafts.push(Draft { shape: Shape::Multiple, right, ..single });
        }
    }
    drafts
}
