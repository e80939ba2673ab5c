//! Two tasks → the knowledge, or the skill, that both need. Wrong: what at least one of them doesn't need.

use crate::draft::{Ask, Draft};
use crate::gap::{Gaps, Reason};
use crate::index::{Index, Relation};
use crate::kind::Kind;

pub(super) fn knowledge<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(Kind::KnowledgeSharedBy, Ask::backward(index, Relation::Knowledge), gaps)
}

pub(super) fn skills<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(Kind::SkillSharedBy, Ask::backward(index, Relation::Skill), gaps)
}

/// One question for each two tasks that follow each other among those that need a thing.
fn drafts<'i>(kind: Kind, back: Ask<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let ask = back.turned();
    let mut drafts = Vec::new();
    for need in 0..back.subjects().list.len() {
        let tasks: Vec<usize> = back.options().usable().filter(|&task| back.holds(need, task)).collect();
        for pair in tasks.windows(2).filter(|pair| !back.options().is_near(pair[0], pair[1])) {
            if back.subject(need).is_usable() {
                drafts.push(Draft { subjects: pair.to_vec(), ..Draft::single(kind, ask, pair[0], need) });
            } else {
                gaps.add(kind, Reason::Unnamed);
            }
        }
    }
    drafts
}
