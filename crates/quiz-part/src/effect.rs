//! What is to be done outside.

use competency_quiz::{Item, Session};

use crate::value::Value;

/// Something to be done outside, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// An answer counts: `competency-answer`.
    Answer(Given),
    /// A quiz is finished: `competency-complete`.
    Complete { score: usize, max: usize, items: Vec<Given>, seconds: u32 },
    /// The explorer is to show what has this code.
    Go(String),
    /// This is to be kept, or what was kept is to be deleted.
    Store(Option<Value>),
    /// The focus belongs to what this selector finds.
    Focus(String),
}

/// An answer as told to the page; the response is empty where there was none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) item: String,
    pub(crate) kind: &'static str,
    pub(crate) response: Vec<String>,
    pub(crate) is_right: bool,
}

impl Given {
    /// The answer to the item at a place.
    pub(crate) fn of(session: &Session, place: usize, item: &Item) -> Self {
        let response = session.answer_to(place).map(|answer| answer.response.clone()).unwrap_or_default();
        Self {
            item: item.id.clone(),
            kind: item.kind.name(),
            response,
            is_right: session.feedback(place) == Some(true),
        }
    }
}
