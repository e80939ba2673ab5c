//! A piece of knowledge, or a skill → the one task that needs it. Wrong: the tasks that don't.

use super::{Need, each_subject};
use crate::draft::{Ask, Draft, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

const KNOWLEDGE: Need = Need { relation: Relation::Knowledge, kind: Kind::TaskOfKnowledge, stem: ask_knowledge };
const SKILL: Need = Need { relation: Relation::Skill, kind: Kind::TaskOfSkill, stem: ask_skill };

pub(super) fn knowledge<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(&KNOWLEDGE, index, gaps)
}

pub(super) fn skills<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(&SKILL, index, gaps)
}

fn drafts<'i>(need: &Need, index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_subject(need.kind, Ask::backward(index, need.relation), gaps, need.stem)
}

fn ask_knowledge(knowledge: &str) -> Stem {
    stem(
        format!("依本職能基準，下列哪一項工作任務需要「{knowledge}」這項知識？"),
        format!("According to this standard, which of these tasks needs “{knowledge}” as knowledge?"),
    )
}

fn ask_skill(skill: &str) -> Stem {
    stem(
        format!("依本職能基準，下列哪一項工作任務需要「{skill}」這項技能？"),
        format!("According to this standard, which of these tasks needs “{skill}” as a skill?"),
    )
}
