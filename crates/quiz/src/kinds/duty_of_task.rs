//! A task → its duty. Wrong: the other duties; with two duties, a statement is true or false.

use super::each::each_subject;
use crate::draft::{Ask, Draft, Shape};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::kind::Kind;

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let mut drafts = each_subject(Kind::DutyOfTask, Ask::forward(index, Relation::Duty), gaps);
    for draft in &mut drafts {
        draft.shape = Shape::SingleOrTrueFalse;
    }
    drafts
}
