//! A term → the footnote that explains it. Wrong: the other notes; with two notes, a statement is true or false.

use super::each_subject;
use crate::draft::{Ask, Draft, Shape, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let mut drafts = each_subject(Kind::NoteOfTerm, Ask::forward(index, Relation::Note), gaps, question);
    for draft in &mut drafts {
        draft.shape = Shape::SingleOrTrueFalse(statement);
    }
    drafts
}

fn question(term: &str) -> Stem {
    stem(
        format!("依本職能基準，下列哪一項是「{term}」的註解？"),
        format!("According to this standard, which of these is the footnote to “{term}”?"),
    )
}

fn statement(term: &str, note: &str) -> Stem {
    stem(
        format!("依本職能基準，「{term}」的註解是「{note}」。這項敘述對嗎？"),
        format!("According to this standard, the footnote to “{term}” is “{note}”. Is this true?"),
    )
}
