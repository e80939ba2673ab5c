//! An output → its task. Wrong: the tasks without it.

use super::each_subject;
use crate::draft::{Ask, Draft, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_subject(Kind::TaskOfOutput, Ask::backward(index, Relation::Output), gaps, question)
}

fn question(output: &str) -> Stem {
    stem(
        format!("依本職能基準，「{output}」是下列哪一項工作任務的工作產出？"),
        format!("According to this standard, which of these tasks yields the output “{output}”?"),
    )
}
