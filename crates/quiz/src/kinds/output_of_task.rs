//! A task → its output. Wrong: the outputs of other tasks.

use super::each::each_pair;
use crate::draft::{Ask, Draft};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::kind::Kind;

/// An output that comes from several tasks is no single task's own, and isn't asked for.
pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let ask = Ask::forward(index, Relation::Output);
    each_pair(Kind::OutputOfTask, ask, gaps, |_, output| ask.turned().has_one_answer(output))
}
