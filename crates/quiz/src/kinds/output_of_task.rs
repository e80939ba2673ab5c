//! A task → its output. Wrong: the outputs of other tasks.

use super::each_pair;
use crate::draft::{Ask, Draft, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

/// An output that comes from several tasks is no single task's own, and isn't asked for.
pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let ask = Ask::forward(index, Relation::Output);
    each_pair(Kind::OutputOfTask, ask, gaps, question, |_, output| ask.turned().has_one_answer(output))
}

fn question(task: &str) -> Stem {
    stem(
        format!("依本職能基準，下列哪一項是工作任務「{task}」的工作產出？"),
        format!("According to this standard, which of these is an output of the task “{task}”?"),
    )
}
