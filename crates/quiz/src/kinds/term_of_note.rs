//! A footnote → the term that it explains. Wrong: the terms with other notes.

use super::each::each_subject;
use crate::draft::{Ask, Draft};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::kind::Kind;

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_subject(Kind::TermOfNote, Ask::backward(index, Relation::Note), gaps)
}
