//! One question for each pair, or for each subject, of a relation.

use crate::draft::{Ask, Draft};
use crate::gap::{Gaps, Reason};
use crate::kind::Kind;

/// One question for each stated pair whose two ends can be named.
pub(super) fn each_pair<'i>(
    kind: Kind,
    ask: Ask<'i>,
    gaps: &mut Gaps,
    has_one_key: impl Fn(usize, usize) -> bool,
) -> Vec<Draft<'i>> {
    let mut drafts = Vec::new();
    for (subject, option) in ask.pairs() {
        if !ask.subject(subject).is_usable() || !ask.option(option).is_usable() {
            gaps.add(kind, Reason::Unnamed);
        } else if has_one_key(subject, option) {
            drafts.push(Draft::single(kind, ask, subject, option));
        } else {
            gaps.add(kind, Reason::SeveralAnswers);
        }
    }
    drafts
}

/// One question for each subject that goes with one option alone.
pub(super) fn each_subject<'i>(kind: Kind, ask: Ask<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    each_pair(kind, ask, gaps, |subject, _| ask.has_one_answer(subject))
}
