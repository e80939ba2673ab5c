//! A task → all the knowledge, or all the skills, in a list that it needs. Wrong: what it doesn't need.

use super::Need;
use crate::draft::{Ask, Draft, Shape, stem};
use crate::gap::{Gaps, Reason};
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

const KNOWLEDGE: Need = Need { relation: Relation::Knowledge, kind: Kind::KnowledgesOfTask, stem: ask_knowledge };
const SKILL: Need = Need { relation: Relation::Skill, kind: Kind::SkillsOfTask, stem: ask_skills };

pub(super) fn knowledge<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(&KNOWLEDGE, index, gaps)
}

pub(super) fn skills<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(&SKILL, index, gaps)
}

fn drafts<'i>(need: &Need, index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let ask = Ask::forward(index, need.relation);
    let mut drafts = Vec::new();
    for task in 0..ask.subjects().list.len() {
        let right: Vec<usize> = ask.options().usable().filter(|&option| ask.holds(task, option)).collect();
        if right.len() < 2 {
            gaps.add(need.kind, Reason::TooFewOptions);
        } else if !ask.subject(task).is_usable() {
            gaps.add(need.kind, Reason::Unnamed);
        } else {
            let stem = (need.stem)(&ask.subject(task).text);
            let single = Draft::single(need.kind, ask, task, right[0], stem);
            drafts.push(Draft { shape: Shape::Multiple, right, ..single });
        }
    }
    drafts
}

fn ask_knowledge(task: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{task}」需要下列哪些知識？請選出所有符合的項目。"),
        format!(
            "According to this standard, which of these does the task “{task}” need as knowledge? Choose all that apply."
        ),
    )
}

fn ask_skills(task: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{task}」需要下列哪些技能？請選出所有符合的項目。"),
        format!(
            "According to this standard, which of these does the task “{task}” need as skills? Choose all that apply."
        ),
    )
}
