//! The five kinds of entries that a standard lists. Each has a hue, a shape and a letter, always together.

use competency_words::Explorer;
use yew::{Html, html};

/// A kind of entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// 工作產出
    Output,
    /// 行為指標
    Indicator,
    /// 知識
    Knowledge,
    /// 技能
    Skill,
    /// 態度
    Attitude,
}

impl EntryKind {
    /// As in the markup.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Indicator => "indicator",
            Self::Knowledge => "knowledge",
            Self::Skill => "skill",
            Self::Attitude => "attitude",
        }
    }

    /// The letter that its codes begin with.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::Output => "O",
            Self::Indicator => "P",
            Self::Knowledge => "K",
            Self::Skill => "S",
            Self::Attitude => "A",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn title(self, words: &Explorer) -> &'static str {
        match self {
            Self::Output => words.outputs,
            Self::Indicator => words.indicators,
            Self::Knowledge => words.knowledge,
            Self::Skill => words.skills,
            Self::Attitude => words.attitudes,
        }
    }

    /// Its shape: a sheet, a tick, a square, a circle, a diamond.
    pub fn shape(self) -> Html {
        let path = match self {
            Self::Output => "M2 0h5l3 3v9H2zm4.5 1.2V3.5h2.3z",
            Self::Indicator => "M1 6.4 2.5 4.9 4.6 7 9.5 2.1 11 3.6 4.6 10z",
            Self::Knowledge => "M1.5 1.5h9v9h-9z",
            Self::Skill => "M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1z",
            Self::Attitude => "M6 0l6 6-6 6-6-6z",
        };
        html! {
            <svg class="shape" part="mark" viewBox="0 0 12 12" aria-hidden="true">
                <path d={path} fill-rule="evenodd" />
            </svg>
        }
    }

    /// Shape, letter and word, and how many there are.
    pub fn heading(self, words: &Explorer, count: Option<usize>) -> Html {
        html! {
            <span class="summary">
                { self.shape() }
                <span class="letter" aria-hidden="true">{ self.letter() }</span>
                { self.title(words) }
                if let Some(count) = count { <span class="count">{ count }</span> }
            </span>
        }
    }
}
