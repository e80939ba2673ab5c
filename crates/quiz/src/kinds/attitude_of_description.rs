//! A description, with the characters of its name hidden → its attitude. Wrong: the other attitudes.

use super::each::each_subject;
use crate::draft::{Ask, Draft};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::kind::Kind;

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_subject(Kind::AttitudeOfDescription, Ask::backward(index, Relation::Attitude), gaps)
}
