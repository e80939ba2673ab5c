//! Two tasks → the knowledge, or the skill, that both need. Wrong: what at least one of them doesn't need.

use crate::draft::{Ask, Draft, stem};
use crate::gap::{Gaps, Reason};
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

pub(super) fn knowledge<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(Kind::KnowledgeSharedBy, Ask::backward(index, Relation::Knowledge), gaps, ask_knowledge)
}

pub(super) fn skills<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    drafts(Kind::SkillSharedBy, Ask::backward(index, Relation::Skill), gaps, ask_skill)
}

/// One question for each two tasks that follow each other among those that need a thing.
fn drafts<'i>(kind: Kind, back: Ask<'i>, gaps: &mut Gaps, stem: fn(&str, &str) -> Stem) -> Vec<Draft<'i>> {
    let ask = back.turned();
    let mut drafts = Vec::new();
    for need in 0..back.subjects().list.len() {
        let tasks: Vec<usize> = back.options().usable().filter(|&task| back.holds(need, task)).collect();
        for pair in tasks.windows(2).filter(|pair| !back.options().is_near(pair[0], pair[1])) {
            if back.subject(need).is_usable() {
                let stem = stem(&ask.subject(pair[0]).text, &ask.subject(pair[1]).text);
                drafts.push(Draft { subjects: pair.to_vec(), ..Draft::single(kind, ask, pair[0], need, stem) });
            } else {
                gaps.add(kind, Reason::Unnamed);
            }
        }
    }
    drafts
}

fn ask_knowledge(one: &str, other: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{one}」與「{other}」都需要下列哪一項知識？"),
        format!("According to this standard, which of these do both tasks “{one}” and “{other}” need as knowledge?"),
    )
}

fn ask_skill(one: &str, other: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{one}」與「{other}」都需要下列哪一項技能？"),
        format!("According to this standard, which of these do both tasks “{one}” and “{other}” need as a skill?"),
    )
}
