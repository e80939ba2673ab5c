//! What the levels officially mean, in the wording of the guide to setting standards.

use crate::{Level, List, Standard, Text};

/// From level 1.
const MEANINGS: [&str; 6] = [
    "能夠在可預計及有規律的情況中，在密切監督及清楚指示下，執行常規性及重複性的工作。且通常不需要特殊訓練、教育及專業知識與技術。",
    "能夠在大部分可預計及有規律的情況中，在經常性監督下，按指導進行需要某些判斷及理解性的工作。需具備基本知識、技術。",
    "能夠在部分變動及非常規性的情況中，在一般監督下，獨立完成工作。需要一定程度的專業知識與技術及少許的判斷能力。",
    "能夠在經常變動的情況中，在少許監督下，獨立執行涉及規劃設計且需要熟練技巧的工作。需要具備相當的專業知識與技術，及作判斷及決定的能力。",
    "能夠在複雜變動的情況中，在最少監督下，自主完成工作。需要具備應用、整合、系統化的專業知識與技術及策略思考與判斷能力。",
    "能夠在高度複雜變動的情況中，應用整合的專業知識與技術，獨立完成專業與創新的工作。需要具備策略思考、決策及原創能力。",
];

/// The meaning of each level from 1; empty for those that a document doesn't name.
pub(super) fn meanings(standard: &Standard) -> List<Text> {
    let tasks = standard.duties.iter().flat_map(|duty| duty.tasks.iter());
    let blocks = tasks.flat_map(|task| task.blocks.iter().map(|block| &block.level));
    let levels: Vec<&Level> = std::iter::once(&standard.level).chain(blocks).collect();
    let is_named = |level| levels.iter().any(|one| one.names(level));
    (1..).zip(MEANINGS).map(|(level, meaning)| Text::from(if is_named(level) { meaning } else { "" })).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::parse;

    #[test]
    fn a_document_has_the_meanings_of_its_own_levels() {
        let mut standard = parse(include_str!("../../../../data/KPS2431-001v2.txt")).standard.unwrap();
        let named = |standard: &Standard| meanings(standard).iter().map(|text| !text.is_empty()).collect::<Vec<_>>();
        assert_eq!(named(&standard), [false, false, false, true, false, false]);
        assert!(meanings(&standard)[3].starts_with("能夠在經常變動的情況中，在少許監督下，獨立執行"));
        standard.level = Level { text: "1至2".into(), min: Some(1), max: Some(2) };
        standard.duties.to_mut()[0].tasks.to_mut()[0].blocks.to_mut()[0].level.max = Some(5);
        assert_eq!(named(&standard), [true, true, false, true, true, false]);
        standard.level = Level { text: "高".into(), min: None, max: None };
        standard.duties = List::default();
        assert_eq!(named(&standard), [false; 6]);
    }
}
