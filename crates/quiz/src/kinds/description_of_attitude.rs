//! An attitude → its description, with the characters of its name hidden in all options. Wrong: the other descriptions.

use super::each_subject;
use crate::draft::{Ask, Draft, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let ask = Ask::forward(index, Relation::Attitude);
    let mut drafts = each_subject(Kind::DescriptionOfAttitude, ask, gaps, question);
    for draft in &mut drafts {
        draft.hidden = &ask.subject(draft.subjects[0]).text;
    }
    drafts
}

fn question(attitude: &str) -> Stem {
    stem(
        format!("依本職能基準，下列哪一項說明的是態度「{attitude}」？（名稱用字以○○代替）"),
        format!(
            "According to this standard, which of these describes the attitude “{attitude}”? (○○ hides the words of names.)"
        ),
    )
}
