//! What is to be done outside of the state.

use competency_quiz::{Item, Session};
use serde::Serialize;

use crate::focus::Target;
use crate::memory::StoredMemory;

/// Something to be done outside, once.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// An answer counts.
    Answer(AnswerDetail),
    /// A quiz is finished.
    Complete(CompleteDetail),
    /// The explorer is to show what has this code.
    Explore(String),
    /// This is to be stored, or what was stored is to be deleted.
    Store(Option<StoredMemory>),
    /// The focus belongs there.
    Focus(Target),
}

/// The detail of `competency-answer`; the response is empty where there was none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct AnswerDetail {
    pub(crate) item: String,
    pub(crate) kind: &'static str,
    pub(crate) response: Vec<String>,
    #[serde(rename = "correct")]
    pub(crate) is_right: bool,
}

/// The detail of `competency-complete`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct CompleteDetail {
    pub(crate) score: usize,
    pub(crate) max: usize,
    pub(crate) items: Vec<AnswerDetail>,
    pub(crate) seconds: u32,
}

impl AnswerDetail {
    /// The answer to the item at a place.
    pub(crate) fn new(session: &Session, place: usize, item: &Item) -> Self {
        let response = session.answer_to(place).map(|answer| answer.response.clone()).unwrap_or_default();
        Self {
            item: item.id.clone(),
            kind: item.kind.name(),
            response,
            is_right: session.feedback(place) == Some(true),
        }
    }
}
