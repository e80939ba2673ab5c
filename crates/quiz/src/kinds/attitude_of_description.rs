//! A description, with the characters of its name hidden → its attitude. Wrong: the other attitudes.

use super::each_subject;
use crate::draft::{Ask, Draft, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_subject(Kind::AttitudeOfDescription, Ask::backward(index, Relation::Attitude), gaps, question)
}

fn question(description: &str) -> Stem {
    stem(
        format!("依本職能基準，「{description}」說明的是下列哪一項態度？（名稱用字以○○代替）"),
        format!(
            "According to this standard, which of these attitudes does “{description}” describe? (○○ hides the words of the name.)"
        ),
    )
}
