//! Answers: what a response is, and whether it is right.

use crate::item::{Item, Response};
use crate::sort::sort;

/// How sure a learner is of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Certainty {
    /// A guess.
    Unsure,
    /// Rather sure.
    Fair,
    /// Sure.
    Sure,
}

/// An answer to an item.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
pub struct Answer {
    /// The ids of the options chosen. For [`Response::Match`]: for each id in the item's key, in its order, the id of
    /// the option whose right side was chosen.
    pub response: Vec<String>,
    /// How sure the learner is, where that was asked.
    pub certainty: Option<Certainty>,
}

impl Item {
    /// Whether a response answers this item, be it right or wrong.
    #[must_use]
    pub fn is_response(&self, response: &[String]) -> bool {
        let is_known = response.iter().all(|id| self.option_ids().any(|option| option == id));
        let is_count_right = match self.response {
            Response::Single | Response::TrueFalse => response.len() == 1,
            Response::Multiple => !response.is_empty() && sorted(response).windows(2).all(|pair| pair[0] != pair[1]),
            Response::Match => response.len() == self.key.len(),
        };
        is_known && is_count_right
    }

    /// Whether a response is right.
    #[must_use]
    pub fn is_right(&self, response: &[String]) -> bool {
        match self.response {
            Response::Match => response == self.key,
            _ => sorted(response) == sorted(&self.key),
        }
    }
}

fn sorted(ids: &[String]) -> Vec<&String> {
    let mut ids: Vec<&String> = ids.iter().collect();
    sort(&mut ids);
    ids
}
