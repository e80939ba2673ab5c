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
        "依本職能基準，下列哪一項是「{}」的註解？",
        "According to this standard, which of these is the footnote to “{}”?",
        &[term],
    )
}

fn statement(term: &str, note: &str) -> Stem {
    stem(
        "依本職能基準，「{}」的註解是「{}」。這項敘述對嗎？",
        "According to this standard, the footnote to “{}” is “{}”. Is this true?",
        &[term, note],
    )
}
