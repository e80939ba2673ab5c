//! The words of the interface, for everybody who reads one: in the browser, as HTML, as a text taken along.
//!
//! A language is one file in `languages/`. It fills the same structs as the others, so a missing text doesn't compile.
//! Each reader's words are a static of their own: what nobody asks for isn't linked.

mod explorer;
mod fill;
mod html;
mod labels;
mod notices;
mod quiz;
mod stems;

pub use explorer::Explorer;
pub use fill::{fill, parts};
pub use html::Html;
pub use labels::Labels;
pub use notices::Notices;
pub use quiz::Quiz;
pub use stems::Stems;

/// What a language is called, and which it is.
#[derive(Clone, Copy, Debug)]
pub struct Name {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// The beginnings of tags that it answers to, in lower case: `zh` for all Chinese.
    pub ranges: &'static [&'static str],
    /// Its own name for itself.
    pub own: &'static str,
}

/// A language of the interface, by its number; English without one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Language(usize);

/// What all languages have, each at its number.
macro_rules! languages {
    ($($language:ident)*) => {
        static TAGS: &[&str] = &[$($language::NAME.tag),*];
        static NAMES: &[Name] = &[$($language::NAME),*];
        static EXPLORERS: &[&Explorer] = &[$(&$language::EXPLORER),*];
        static QUIZZES: &[&Quiz] = &[$(&$language::QUIZ),*];
        static STEMS: &[&Stems] = &[$(&$language::STEMS),*];
        static HTMLS: &[&Html] = &[$(&$language::HTML),*];
        static LABELS: &[&Labels] = &[$(&$language::LABELS),*];
        static NOTICES: &[&Notices] = &[$(&$language::NOTICES),*];
    };
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// All languages, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..TAGS.len()).map(Self)
    }

    /// The language of that tag; English where there is none.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        Self(TAGS.iter().position(|own| *own == tag).unwrap_or_default())
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        TAGS[self.0]
    }

    /// Its names.
    #[must_use]
    pub fn name(self) -> &'static Name {
        &NAMES[self.0]
    }

    /// The words of the widget.
    #[must_use]
    pub fn explorer(self) -> &'static Explorer {
        EXPLORERS[self.0]
    }

    /// The words of the quiz.
    #[must_use]
    pub fn quiz(self) -> &'static Quiz {
        QUIZZES[self.0]
    }

    /// The questions of the quiz.
    #[must_use]
    pub fn stems(self) -> &'static Stems {
        STEMS[self.0]
    }

    /// The words of a standard as HTML.
    #[must_use]
    pub fn html(self) -> &'static Html {
        HTMLS[self.0]
    }

    /// The words of what is taken along.
    #[must_use]
    pub fn labels(self) -> &'static Labels {
        LABELS[self.0]
    }

    /// What a reader is told where the widget can't be.
    #[must_use]
    pub fn notices(self) -> &'static Notices {
        NOTICES[self.0]
    }
}
