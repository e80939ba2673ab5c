//! A piece of knowledge, or a skill → the one task that needs it. Wrong: the tasks that don't.

use super::each::each_subject;
use crate::draft::{Ask, Draft};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::kind::Kind;

pub(super) fn knowledge<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_subject(Kind::TaskOfKnowledge, Ask::backward(index, Relation::Knowledge), gaps)
}

pub(super) fn skills<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_subject(Kind::TaskOfSkill, Ask::backward(index, Relation::Skill), gaps)
}
