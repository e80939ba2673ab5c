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
pub(crate) fn gains(options: &[(&Scores, bool)]) -> Gains {
    let mut gains = [0; GUESSERS];
    for (guesser, gain) in gains.iter_mut().take(SCORES).enumerate() {
        *gain = one_gain(options.iter().map(|(scores, right)| (scores[guesser], *right)));
    }
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
        let row = gains(&scores.iter().map(|(scores, is_own)| (scores, *is_own)).collect::<Vec<_>>());
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
fn one_gain(options: impl Iterator<Item = (usize, bool)> + Clone) -> i32 {
    let best = options.clone().map(|(score, _)| score).max();
    let liked = options.clone().filter(|(score, _)| Some(*score) == best);
    share(liked) - share(options)
}

/// How much of an item one of these options wins, each as likely.
fn share(options: impl Iterator<Item = (usize, bool)>) -> i32 {
    let (right, all) = options.fold((0, 0), |(right, all), (_, is_right)| (right + i32::from(is_right), all + 1));
    WHOLE * right / all.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guesser_wins_what_is_above_chance() {
        let options = [(3, false), (5, true), (1, false), (2, false)];
        assert_eq!(one_gain(options.into_iter()), WHOLE - WHOLE / 4);
        assert_eq!(one_gain([(1, true), (1, false), (0, false)].into_iter()), WHOLE / 2 - WHOLE / 3);
        assert_eq!(one_gain([(7, true), (7, false)].into_iter()), 0);
    }
}
