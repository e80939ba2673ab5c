//! A behaviour indicator → its task. Wrong: the tasks without it or a twin of it.

use super::each_subject;
use crate::draft::{Ask, Draft, stem};
use crate::gap::Gaps;
use crate::index::{Index, Relation};
use crate::{Kind, Stem};

pub(super) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_subject(Kind::TaskOfIndicator, Ask::backward(index, Relation::Indicator), gaps, question)
}

fn question(indicator: &str) -> Stem {
    stem(
        format!("依本職能基準，行為指標「{indicator}」屬於下列哪一項工作任務？"),
        format!("According to this standard, which of these tasks has the behaviour indicator “{indicator}”?"),
    )
}
