//! A task → its level. Wrong: the document's other levels; with two levels, a statement is true or false.

use super::each_subject;
use crate::draft::{Ask, Draft, Shape, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let mut drafts = each_subject(Kind::LevelOfTask, Ask::forward(index, Relation::Level), gaps, question);
    for draft in &mut drafts {
        draft.shape = Shape::SingleOrTrueFalse(statement);
    }
    drafts
}

fn question(task: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{task}」的職能級別是下列哪一級？"),
        format!("According to this standard, which of these is the level of the task “{task}”?"),
    )
}

fn statement(task: &str, level: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{task}」的職能級別是 {level} 級。這項敘述對嗎？"),
        format!("According to this standard, the task “{task}” has the level {level}. Is this true?"),
    )
}
