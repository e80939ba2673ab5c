//! What a quiz is opened with, read from its options.

use competency_quiz::Mode;
use competency_shared::{Config, Document, QuizOptions};

/// The most items that a quiz asks.
const MOST_QUESTIONS: u32 = 100;

/// What the page's author asked for, as far as it decides what is asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Setup {
    /// The standard.
    pub(crate) document: Document,
    /// The codes that are asked about first.
    pub(crate) focus: Vec<String>,
    /// How many items to ask at most.
    pub(crate) questions: usize,
    /// What all chance comes from; none for another one each time.
    pub(crate) seed: Option<u32>,
    /// Practice or test; none where the learner chooses.
    pub(crate) mode: Option<Mode>,
    /// Whether answers are remembered across visits.
    pub(crate) remembers: bool,
}

impl Setup {
    /// Reads the options for a standard; what makes no sense has its default.
    pub(crate) fn of_options(document: Document, options: &QuizOptions) -> Self {
        Self {
            document,
            focus: words(options.focus.as_deref()),
            questions: questions(options.questions),
            seed: options.seed,
            mode: mode(options.practice.as_deref()),
            remembers: options.remembers,
        }
    }

    /// Reads the attributes of an element for a standard.
    pub(crate) fn of_config(document: Document, config: &Config) -> Self {
        Self {
            document,
            focus: words(config.focus.as_deref()),
            questions: questions(config.questions),
            seed: config.seed,
            mode: mode(config.practice.as_deref()),
            remembers: config.remembers,
        }
    }

    /// The standard's code.
    pub(crate) fn code(&self) -> Option<&'static str> {
        self.document.get().code.as_deref()
    }

    /// The code under which answers are remembered; none where they aren't: without a code, a standard is any.
    pub(crate) fn storage_code(&self) -> Option<&'static str> {
        self.code().filter(|_| self.remembers)
    }
}

fn words(text: Option<&str>) -> Vec<String> {
    text.iter().flat_map(|text| text.split_whitespace()).map(str::to_owned).collect()
}

fn questions(number: u32) -> usize {
    number.clamp(1, MOST_QUESTIONS) as usize
}

fn mode(name: Option<&str>) -> Option<Mode> {
    match name {
        Some("practice") => Some(Mode::Practice),
        Some("test") => Some(Mode::Test),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::document;

    fn options() -> QuizOptions {
        QuizOptions {
            standard: Vec::new(),
            language: "en".to_owned(),
            heading_level: 2,
            focus: None,
            questions: 10,
            seed: None,
            practice: None,
            remembers: false,
        }
    }

    #[test]
    fn options_are_read() {
        let options = QuizOptions {
            focus: Some(" T2.1  T2.3 ".to_owned()),
            questions: 2,
            seed: Some(3),
            practice: Some("practice".to_owned()),
            remembers: true,
            ..options()
        };
        let setup = Setup::of_options(document(), &options);
        assert_eq!(setup.code(), Some("KPS2431-001v2"));
        assert_eq!((setup.questions, setup.seed, setup.mode), (2, Some(3), Some(Mode::Practice)));
        assert_eq!((setup.remembers, setup.focus), (true, vec!["T2.1".into(), "T2.3".into()]));
    }

    #[test]
    fn what_makes_no_sense_has_its_default() {
        let questions = |questions| Setup::of_options(document(), &QuizOptions { questions, ..options() }).questions;
        assert_eq!([0, 1, 100, u32::MAX].map(questions), [1, 1, 100, 100]);
        let options = QuizOptions { practice: Some("exam".to_owned()), ..options() };
        assert_eq!(Setup::of_options(document(), &options).mode, None);
    }
}
