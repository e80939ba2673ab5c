//! A term → the footnote that explains it. Wrong: the other notes; with two notes, a statement is true or false.

use super::each::each_subject;
use crate::draft::{Ask, Draft, Shape};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::kind::Kind;

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let mut drafts = each_subject(Kind::NoteOfTerm, Ask::forward(index, Relation::Note), gaps);
    for draft in &mut drafts {
        draft.shape = Shape::SingleOrTrueFalse;
    }
    drafts
}
