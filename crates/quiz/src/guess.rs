//! Guessers: readers who know nothing of the document and look at the wording alone.
//!
//! What each of them would win above chance is summed over the bank, in sixtieths of an item, so that thirds, quarters
//! and fifths stay whole numbers.

use crate::text::{Bigrams, dice};

/// One item.
pub(crate) const WHOLE: i32 = 60;

/// How many guessers there are; see [`scores`], and those that always say `true` and `false`.
pub(crate) const GUESSERS: usize = SCORES + 2;

/// The guessers that must not beat chance by more than the bound. The two others choose what is least like the stem
/// and what is shortest; they are kept near chance as far as possible.
pub(crate) const BOUND: std::ops::Range<usize> = 2..GUESSERS;

const SCORES: usize = 8;

/// What each guesser wins above chance, in sixtieths of an item.
pub(crate) type Gains = [i32; GUESSERS];

/// How much each guesser likes an option.
pub(crate) type Scores = [usize; SCORES];

/// How much each guesser likes an option of this text and length under a stem in two languages.
pub(crate) fn scores(stems: &[Bigrams; 2], text: &Bigrams, length: usize) -> Scores {
    let [in_zh, in_en] = [0, 1].map(|language| stems[language].shared(text));
    let [like_zh, like_en] =
        [(0, in_zh), (1, in_en)].map(|(language, shared)| dice(shared, stems[language].len() + text.len()));
    let within = (1000 * in_zh).checked_div(text.len()).unwrap_or(0);
    [1000 - like_zh, usize::MAX - length, like_zh, in_zh, within, like_en, in_en, length]
}

/// What the guessers win with these options, each with whether it is right.
pub(crate) fn gains<'s>(options: impl Iterator<Item = (&'s Scores, bool)>) -> Gains {
    let (mut guesses, mut chance) = ([Guess::default(); SCORES], Share::default());
    for (scores, is_right) in options {
        guesses.iter_mut().zip(scores).for_each(|(guess, &score)| guess.see(score, is_right));
        chance.add(is_right);
    }
    let mut gains = [0; GUESSERS];
    gains.iter_mut().zip(guesses).for_each(|(gain, guess)| *gain = guess.liked.of_item() - chance.of_item());
    gains
}

/// What the guessers win with a statement.
pub(crate) fn statement_gains(is_true: bool) -> Gains {
    let mut gains = [0; GUESSERS];
    let gain = if is_true { WHOLE / 2 } else { -WHOLE / 2 };
    [gains[SCORES], gains[SCORES + 1]] = [gain, -gain];
    gains
}

/// What the guessers win with rows, each with all right sides: those who go by likeness, on average over the rows.
pub(crate) fn likeness_gains<'a>(rows: impl Iterator<Item = Vec<(&'a Bigrams, &'a Bigrams, bool)>>) -> Gains {
    let mut sum = [0; GUESSERS];
    let mut count = 0;
    for row in rows {
        let scores: Vec<(Scores, bool)> = row
            .iter()
            .map(|(left, right, is_own)| (scores(&[(*left).clone(), (*left).clone()], right, 0), *is_own))
            .collect();
        let row = gains(scores.iter().map(|(scores, is_own)| (scores, *is_own)));
        add(&mut sum, &row);
        count += 1;
    }
    sum.map(|gain| gain / count.max(1))
}

pub(crate) fn add(sum: &mut Gains, gains: &Gains) {
    sum.iter_mut().zip(gains).for_each(|(sum, gain)| *sum += gain);
}

pub(crate) fn subtract(sum: &mut Gains, gains: &Gains) {
    sum.iter_mut().zip(gains).for_each(|(sum, gain)| *sum -= gain);
}

/// A guesser chooses what it likes best, any of several that it likes as well.
#[derive(Clone, Copy, Default)]
struct Guess {
    best: usize,
    liked: Share,
}

impl Guess {
    fn see(&mut self, score: usize, is_right: bool) {
        if score > self.best {
            *self = Self { best: score, liked: Share::default() };
        }
        if score == self.best {
            self.liked.add(is_right);
        }
    }
}

/// Options, each as likely to be chosen.
#[derive(Clone, Copy, Default)]
struct Share {
    right: i32,
    all: i32,
}

impl Share {
    fn add(&mut self, is_right: bool) {
        self.right += i32::from(is_right);
        self.all += 1;
    }

    /// How much of an item one of them wins.
    fn of_item(self) -> i32 {
        WHOLE * self.right / self.all.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gain(options: &[(usize, bool)]) -> Gains {
        let scores: Vec<_> = options.iter().map(|&(score, is_right)| ([score; SCORES], is_right)).collect();
        gains(scores.iter().map(|(scores, is_right)| (scores, *is_right)))
    }

    #[test]
    fn a_guesser_wins_what_is_above_chance() {
        assert_eq!(gain(&[(3, false), (5, true), (1, false), (2, false)])[0], WHOLE - WHOLE / 4);
        assert_eq!(gain(&[(1, true), (1, false), (0, false)])[0], WHOLE / 2 - WHOLE / 3);
        assert_eq!(gain(&[(7, true), (7, false)])[0], 0);
        assert_eq!(gain(&[(0, true), (0, false)])[0], 0);
    }
}
