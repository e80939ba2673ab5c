//! What is looked for.

use super::fold::fold;

/// A query: the whole, and its words.
pub(super) struct Query {
    /// All of it, white space left out.
    pub(super) whole: Vec<char>,
    /// What white space parts.
    pub(super) words: Vec<Word>,
}

/// A word of a query.
pub(super) struct Word {
    /// Its characters, folded.
    pub(super) characters: Vec<char>,
    /// Its pairs of neighbours, each once, sorted.
    pub(super) bigrams: Vec<[char; 2]>,
}

impl Query {
    pub(super) fn new(query: &str) -> Self {
        let words: Vec<Word> = query.split_whitespace().filter_map(Word::new).collect();
        Self { whole: query.chars().filter_map(fold).collect(), words }
    }
}

impl Word {
    fn new(word: &str) -> Option<Self> {
        let characters: Vec<char> = word.chars().filter_map(fold).collect();
        let mut bigrams = Vec::new();
        for pair in characters.windows(2).filter_map(|pair| <[char; 2]>::try_from(pair).ok()) {
            if let Err(at) = bigrams.binary_search(&pair) {
                bigrams.insert(at, pair);
            }
        }
        (!characters.is_empty()).then_some(Self { characters, bigrams })
    }

    /// Whether two neighbours of a text stand in this word too.
    pub(super) fn has(&self, pair: [char; 2]) -> bool {
        self.bigrams.binary_search(&pair).is_ok()
    }
}
