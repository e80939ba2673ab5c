//! A task → a piece of knowledge, or a skill, that it needs. Wrong: what it doesn't need.

use super::{Need, each_pair};
use crate::draft::{Ask, Draft, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

const KNOWLEDGE: Need = Need { relation: Relation::Knowledge, kind: Kind::KnowledgeOfTask, stem: ask_knowledge };
const SKILL: Need = Need { relation: Relation::Skill, kind: Kind::SkillOfTask, stem: ask_skill };

pub(super) fn knowledge<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(&KNOWLEDGE, index, gaps)
}

pub(super) fn skills<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(&SKILL, index, gaps)
}

fn drafts<'i>(need: &Need, index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_pair(need.kind, Ask::forward(index, need.relation), gaps, need.stem, |_, _| true)
}

fn ask_knowledge(task: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{task}」需要下列哪一項知識？"),
        format!("According to this standard, which of these does the task “{task}” need as knowledge?"),
    )
}

fn ask_skill(task: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{task}」需要下列哪一項技能？"),
        format!("According to this standard, which of these does the task “{task}” need as a skill?"),
    )
}
