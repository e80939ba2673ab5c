//! An attitude → its description, with the characters of its name hidden in all options. Wrong: the other descriptions.

use super::each::each_subject;
use crate::draft::{Ask, Draft};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::kind::Kind;

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let ask = Ask::forward(index, Relation::Attitude);
    let mut drafts = each_subject(Kind::DescriptionOfAttitude, ask, gaps);
    for draft in &mut drafts {
        draft.hidden = &ask.subject(draft.subjects[0]).text;
    }
    drafts
}
