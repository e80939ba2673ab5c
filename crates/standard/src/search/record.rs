//! One place, and how a query fits it.

use super::folded::Folded;
use super::hit::Hit;
use super::query::{Query, Word};
use crate::{Place, Standard};

/// The texts of a place.
pub(super) struct Record {
    place: Place,
    texts: Vec<Folded>,
}

impl Record {
    pub(super) fn new(place: Place, standard: &Standard) -> Self {
        let texts = place.fields(standard).into_iter().map(|(field, text)| Folded::new(field, text)).collect();
        Self { place, texts }
    }

    /// How the query fits: as a whole, else by its words.
    pub(super) fn hit(&self, query: &Query) -> Option<Hit> {
        let mut hit = Hit { place: self.place, score: Hit::WHOLE, marks: Vec::new() };
        let score = self.exact(&query.whole, &mut hit).or_else(|| self.words(&query.words, &mut hit))?;
        Some(Hit { score, ..hit })
    }

    fn words(&self, words: &[Word], hit: &mut Hit) -> Option<u8> {
        let mut worst = Hit::WORDS;
        for word in words {
            let score = self.exact(&word.characters, hit).or_else(|| self.near(word, hit))?;
            worst = worst.min(score);
        }
        (!words.is_empty()).then_some(worst)
    }

    /// Marks what is there as it is.
    fn exact(&self, characters: &[char], hit: &mut Hit) -> Option<u8> {
        let mut best = None;
        for text in &self.texts {
            for at in text.find(characters) {
                let score = if text.len() == characters.len() { Hit::WHOLE } else { Hit::PHRASE };
                best = best.max(Some(score));
                mark(hit, text, at, characters.len());
            }
        }
        best
    }

    /// Marks what is there of a word in the texts that have enough of it.
    fn near(&self, word: &Word, hit: &mut Hit) -> Option<u8> {
        let mut best = None;
        for text in &self.texts {
            let Some(score) = share(word, text) else { continue };
            best = best.max(Some(score));
            for (at, _) in text.bigrams().enumerate().filter(|(_, pair)| word.has(*pair)) {
                mark(hit, text, at, 2);
            }
        }
        best
    }
}

fn mark(hit: &mut Hit, text: &Folded, at: usize, len: usize) {
    if let Some(range) = text.bytes(at, len) {
        hit.mark(text.field, range);
    }
}

/// The share of the word's bigrams that a text has, in per cent; none below two, or below half of them.
fn share(word: &Word, text: &Folded) -> Option<u8> {
    let all = word.bigrams.len();
    let enough = all.div_ceil(2).max(2);
    text.bigrams().filter(|pair| word.has(*pair)).nth(enough - 1)?;
    let shared = word.bigrams.iter().filter(|pair| text.bigrams().any(|other| other == **pair)).count();
    let share = u8::try_from(shared * 100 / all).unwrap_or(100).min(Hit::WORDS - 1);
    (shared >= enough).then_some(share)
}
