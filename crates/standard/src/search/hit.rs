//! What was found.

use std::ops::Range;

use crate::{Field, Kind, Place};

/// A place where the query stands, or something like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where.
    pub place: Place,
    /// How well it fits: [`WHOLE`](Self::WHOLE), [`PHRASE`](Self::PHRASE), [`WORDS`](Self::WORDS), or below that the
    /// share of the worst word's bigrams that one text has, in per cent.
    pub score: u8,
    /// What to mark, text by text.
    pub marks: Vec<Marks>,
}

/// What to mark in one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Which text of the place.
    pub field: Field,
    /// Ranges of its bytes, in order; they neither touch nor overlap.
    pub ranges: Vec<Range<usize>>,
}

impl Hit {
    /// The score of a code or text that is the query.
    pub const WHOLE: u8 = 102;
    /// The score of a text that holds the query as it is, or a code that begins with it.
    pub const PHRASE: u8 = 101;
    /// The score of a place where every word of the query stands.
    pub const WORDS: u8 = 100;

    /// Whether every word of the query stands there as it is.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.score >= Self::WORDS
    }

    /// The ranges of bytes to mark in one of the texts.
    #[must_use]
    pub fn ranges(&self, field: Field) -> &[Range<usize>] {
        self.marks.iter().find(|marks| marks.field == field).map_or(&[], |marks| &marks.ranges)
    }

    pub(super) fn mark(&mut self, field: Field, range: Range<usize>) {
        match self.marks.iter_mut().find(|marks| marks.field == field) {
            Some(marks) => marks.add(range),
            None => self.marks.push(Marks { field, ranges: vec![range] }),
        }
    }
}

impl Marks {
    /// Adds a range, made one with those that it touches.
    fn add(&mut self, range: Range<usize>) {
        let from = self.ranges.partition_point(|other| other.end < range.start);
        let to = self.ranges.partition_point(|other| other.start <= range.end);
        let touched = self.ranges.drain(from..to);
        let joined = touched.fold(range, |a, b| a.start.min(b.start)..a.end.max(b.end));
        self.ranges.insert(from, joined);
    }
}

/// What a search found, best first; within one score in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits(Vec<Hit>);

impl Hits {
    pub(super) fn add(&mut self, hit: Hit) {
        let at = self.0.partition_point(|other| other.score >= hit.score);
        self.0.insert(at, hit);
    }

    /// How many are of a kind.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.0.iter().filter(|hit| hit.place.kind() == kind).count()
    }

    /// The hit at a place, if there is one.
    #[must_use]
    pub fn at(&self, place: Place) -> Option<&Hit> {
        self.0.iter().find(|hit| hit.place == place)
    }
}

impl std::ops::Deref for Hits {
    type Target = [Hit];

    fn deref(&self) -> &[Hit] {
        &self.0
    }
}
