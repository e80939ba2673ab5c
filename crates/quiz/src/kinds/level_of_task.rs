//! A task → its level. Wrong: the document's other levels; with two levels, a statement is true or false.

use super::each_subject;
use crate::Kind;
use crate::draft::{Ask, Draft, Shape};
use crate::gap::Gaps;
use crate::index::{Index, Relation};

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let mut drafts = each_subject(Kind::LevelOfTask, Ask::forward(index, Relation::Level), gaps);
    for draft in &mut drafts {
        draft.shape = Shape::SingleOrTrueFalse;
    }
    drafts
}
