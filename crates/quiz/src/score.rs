//! What came of a session.

use crate::answer::{Answer, Certainty};
use crate::item::Item;
use crate::sort::sort_by;

/// What came of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// How many items were answered rightly.
    pub score: usize,
    /// How many items there were.
    pub max: usize,
    /// The ids of the items that were answered wrongly or not at all.
    pub wrong: Vec<String>,
    /// How well certainty and correctness agreed: for each certainty that was given, from unsure to sure.
    pub certainty: Vec<Agreement>,
}

/// How often answers of a certainty were right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// How sure the learner was.
    pub certainty: Certainty,
    /// How many answers of this certainty there were.
    pub answers: usize,
    /// How many of them were right.
    pub right: usize,
}

impl Score {
    pub(crate) fn new(items: &[Item], answers: &[Option<Answer>]) -> Self {
        let mut score = Self { score: 0, max: items.len(), wrong: Vec::new(), certainty: Vec::new() };
        for (item, answer) in items.iter().zip(answers) {
            let is_right = answer.as_ref().is_some_and(|answer| item.is_right(&answer.response));
            if is_right {
                score.score += 1;
            } else {
                score.wrong.push(item.id.clone());
            }
            if let Some(certainty) = answer.as_ref().and_then(|answer| answer.certainty) {
                score.add(certainty, is_right);
            }
        }
        sort_by(&mut score.certainty, |one, other| one.certainty.cmp(&other.certainty));
        score
    }

    fn add(&mut self, certainty: Certainty, is_right: bool) {
        let there = self.certainty.iter().position(|agreement| agreement.certainty == certainty);
        let there = there.unwrap_or_else(|| {
            self.certainty.push(Agreement { certainty, answers: 0, right: 0 });
            self.certainty.len() - 1
        });
        self.certainty[there].answers += 1;
        self.certainty[there].right += usize::from(is_right);
    }
}
