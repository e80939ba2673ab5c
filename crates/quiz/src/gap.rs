//! What a document gives no items for, and why.

use std::fmt;

use crate::kind::Kind;
use crate::sort::sort;

/// Items of a kind that were not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The kind.
    pub kind: Kind,
    /// Why they were not made.
    pub reason: Reason,
    /// How many; 0 where the document has nothing that the kind asks about.
    pub count: usize,
}

/// Why an item was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The document has nothing that the kind asks about.
    Nothing,
    /// The document is too large to compare all its texts.
    TooLarge,
    /// What it would be about has no code or text of its own, or a code within the text.
    Unnamed,
    /// More than one answer would be right.
    SeveralAnswers,
    /// The document has too few options that are wrong for certain.
    TooFewOptions,
    /// The wording would give the key away.
    Guessable,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "the document has nothing that it asks about",
            Self::TooLarge => "the document is too large to compare all its texts",
            Self::Unnamed => "no code, no text, or a code within the text",
            Self::SeveralAnswers => "more than one answer would be right",
            Self::TooFewOptions => "too few options are wrong for certain",
            Self::Guessable => "the wording would give the key away",
        })
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, reason, count } = self;
        match count {
            0 => write!(f, "{}: {reason}", kind.name()),
            _ => write!(f, "{}: {count} not made: {reason}", kind.name()),
        }
    }
}

/// All kinds left out for one reason.
pub(crate) fn all(reason: Reason) -> Vec<Gap> {
    Kind::ALL.iter().map(|&kind| Gap { kind, reason, count: 0 }).collect()
}

/// The gaps so far, counted.
#[derive(Debug, Default)]
pub(crate) struct Gaps(Vec<Gap>);

impl Gaps {
    pub(crate) fn add(&mut self, kind: Kind, reason: Reason) {
        match self.0.iter_mut().find(|gap| (gap.kind, gap.reason) == (kind, reason)) {
            Some(gap) => gap.count += 1,
            None => self.0.push(Gap { kind, reason, count: 1 }),
        }
    }

    /// All gaps, in the order of the kinds; kinds in none of them and without items have [`Reason::Nothing`].
    pub(crate) fn finish(mut self, made: impl Fn(Kind) -> bool) -> Vec<Gap> {
        for &kind in Kind::ALL {
            if !made(kind) && self.0.iter().all(|gap| gap.kind != kind) {
                self.0.push(Gap { kind, reason: Reason::Nothing, count: 0 });
            }
        }
        sort(&mut self.0);
        self.0
    }
}
