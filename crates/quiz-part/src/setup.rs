//! What the page's author asked for, and where the time and chance come from.

use competency_quiz::Mode;
use competency_standard::{Standard, Text};
use competency_words::Language;

/// What a quiz is opened with.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    pub(crate) standard: &'static Standard,
    /// The language of the interface.
    pub(crate) language: Language,
    /// The level of the quiz's first heading, 1–6.
    pub(crate) heading: u8,
    /// The codes that are asked about first.
    pub(crate) focus: Vec<String>,
    /// How many items to ask at most.
    pub(crate) questions: usize,
    /// What all chance comes from.
    pub(crate) seed: u64,
    /// Practice or test; none where the learner chooses.
    pub(crate) mode: Option<Mode>,
    /// Whether answers are remembered across visits.
    pub(crate) remembers: bool,
    /// The time, in milliseconds since 1970.
    pub(crate) now: f64,
}

impl Setup {
    /// The standard's code.
    pub(crate) fn code(&self) -> Option<&'static str> {
        self.standard.code.as_ref().map(Text::as_ref)
    }
}
