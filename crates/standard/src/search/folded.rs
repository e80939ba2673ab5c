//! A text made ready for comparison.

use std::ops::Range;

use super::fold::fold;
use crate::Field;

/// A folded text that knows where each of its characters stands in the original.
pub(super) struct Folded {
    /// Which text it is.
    pub(super) field: Field,
    characters: Vec<char>,
    /// Where each character stands in the original, in bytes.
    places: Vec<Range<usize>>,
}

impl Folded {
    pub(super) fn new(field: Field, text: &str) -> Self {
        let mut folded = Self { field, characters: Vec::new(), places: Vec::new() };
        let mut start = 0;
        for character in text.chars() {
            let end = start + character.len_utf8();
            if let Some(character) = fold(character) {
                folded.characters.push(character);
                folded.places.push(start..end);
            }
            start = end;
        }
        folded
    }

    /// How many characters count.
    pub(super) fn len(&self) -> usize {
        self.characters.len()
    }

    /// Where the characters stand that are these: in a code at its start alone, in a text anywhere.
    pub(super) fn find<'a>(&'a self, characters: &'a [char]) -> impl Iterator<Item = usize> + 'a {
        let windows = self.characters.windows(characters.len().max(1)).enumerate();
        let starts = if self.is_code() { 1 } else { usize::MAX };
        windows.take(starts).filter(move |(_, window)| *window == characters).map(|(at, _)| at)
    }

    /// Pairs of neighbours; none in a code.
    pub(super) fn bigrams(&self) -> impl Iterator<Item = [char; 2]> {
        let characters = if self.is_code() { &[] } else { self.characters.as_slice() };
        characters.windows(2).filter_map(|pair| pair.try_into().ok())
    }

    /// The bytes of the original from one character on.
    pub(super) fn bytes(&self, at: usize, len: usize) -> Option<Range<usize>> {
        let (first, last) = (self.places.get(at)?, self.places.get(at + len.checked_sub(1)?)?);
        Some(first.start..last.end)
    }

    fn is_code(&self) -> bool {
        self.field == Field::Code
    }
}
