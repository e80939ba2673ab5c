//! A task → its duty. Wrong: the other duties; with two duties, a statement is true or false.

use super::each_subject;
use crate::draft::{Ask, Draft, Shape, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let mut drafts = each_subject(Kind::DutyOfTask, Ask::forward(index, Relation::Duty), gaps, question);
    for draft in &mut drafts {
        draft.shape = Shape::SingleOrTrueFalse(statement);
    }
    drafts
}

fn question(task: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{task}」屬於下列哪一項主要職責？"),
        format!("According to this standard, which of these duties is the task “{task}” part of?"),
    )
}

fn statement(task: &str, duty: &str) -> Stem {
    stem(
        format!("依本職能基準，工作任務「{task}」屬於主要職責「{duty}」。這項敘述對嗎？"),
        format!("According to this standard, the task “{task}” is part of the duty “{duty}”. Is this true?"),
    )
}
