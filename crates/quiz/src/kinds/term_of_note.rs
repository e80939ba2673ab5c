//! A footnote → the term that it explains. Wrong: the terms with other notes.

use super::each_subject;
use crate::draft::{Ask, Draft, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_subject(Kind::TermOfNote, Ask::backward(index, Relation::Note), gaps, question)
}

fn question(note: &str) -> Stem {
    stem(
        format!("依本職能基準，註解「{note}」說明的是下列哪一項？"),
        format!("According to this standard, which of these does the footnote “{note}” explain?"),
    )
}
