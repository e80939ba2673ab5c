//! A task → a piece of knowledge, or a skill, that it needs. Wrong: what it doesn't need.

use super::each::each_pair;
use crate::draft::{Ask, Draft};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::kind::Kind;

pub(super) fn knowledge<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_pair(Kind::KnowledgeOfTask, Ask::forward(index, Relation::Knowledge), gaps, |_, _| true)
}

pub(super) fn skills<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_pair(Kind::SkillOfTask, Ask::forward(index, Relation::Skill), gaps, |_, _| true)
}
