//! Guessers: readers who know nothing of the document and look at the wording alone.
//!
//! What each of them would win above chance is counted in sixtieths of an item, so that thirds, quarters and fifths
//! stay whole numbers.

use crate::text::Look;

/// One item.
pub(crate) const WHOLE: i32 = 60;

/// How many guessers there are. Each likes best what scores highest:
///
/// 0. what has the longest run of characters in common with what the stem names;
/// 1. what is most like the stem, 2. least like it, by pairs of characters;
/// 3. what is most like it, 4. least like it, by characters;
/// 5. what shares most characters with it, 6. fewest;
/// 7. what is most like what the stem names, 8. least like it, by pairs;
/// 9. what shares most characters with what it names, 10. fewest;
/// 11. what has the largest part of its pairs there, 12. the smallest;
/// 13. what is longest, 14. shortest.
pub(crate) const GUESSERS: usize = 15;

/// What each guesser wins above chance, in sixtieths of an item.
pub(crate) type Gains = [i32; GUESSERS];

/// How much each guesser likes an option.
pub(crate) type Scores = [usize; GUESSERS];

/// How much each guesser likes an option of this look and length under a stem that names something.
pub(crate) fn scores(stem: &Look, named: &Look, option: &Look, length: usize) -> Scores {
    let own = (1000 * named.pairs.shared(&option.pairs)).checked_div(option.pairs.len()).unwrap_or(0);
    let both = [
        stem.pairs.likeness(&option.pairs),
        stem.characters.likeness(&option.characters),
        stem.characters.shared(&option.characters),
        named.pairs.likeness(&option.pairs),
        named.characters.shared(&option.characters),
        own,
        length,
    ];
    let both = both.map(|score| [score, usize::MAX - score]);
    let mut scores = [named.longest_run(option); GUESSERS];
    scores[1..].copy_from_slice(both.as_flattened());
    scores
}

/// What the guessers win with these options, each with whether it is right.
pub(crate) fn gains<'s>(options: impl Iterator<Item = (&'s Scores, bool)>) -> Gains {
    let (mut guesses, mut chance) = ([Guess::default(); GUESSERS], Share::default());
    for (scores, is_right) in options {
        guesses.iter_mut().zip(scores).for_each(|(guess, &score)| guess.see(score, is_right));
        chance.add(is_right);
    }
    guesses.map(|guess| guess.liked.of_item() - chance.of_item())
}

/// What the guessers win with a statement, whose two texts have characters in common or not. Who goes by likeness calls
/// it true where they have; who goes by what is most or fewest, always or never.
pub(crate) fn statement_gains(is_true: bool, is_alike: bool) -> Gains {
    let win = |says_true: bool| if says_true == is_true { WHOLE / 2 } else { -WHOLE / 2 };
    let mut gains = [0; GUESSERS];
    (gains[1], gains[2]) = (win(is_alike), win(!is_alike));
    (gains[5], gains[6]) = (win(true), win(false));
    gains
}

/// What the guessers win with rows, each with all right sides: on average over the rows.
pub(crate) fn row_gains<'a>(rows: impl Iterator<Item = Vec<(&'a str, &'a str, bool)>>) -> Gains {
    let mut sum = [0; GUESSERS];
    let mut count = 0;
    for row in rows {
        let score = |(left, right, is_own): &(&str, &str, bool)| {
            let left = Look::new(left);
            (scores(&left, &left, &Look::new(right), right.chars().count()), *is_own)
        };
        let scores: Vec<(Scores, bool)> = row.iter().map(score).collect();
        let row = gains(scores.iter().map(|(scores, is_own)| (scores, *is_own)));
        sum.iter_mut().zip(row).for_each(|(sum, gain)| *sum += gain);
        count += 1;
    }
    sum.map(|gain| gain / count.max(1))
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
        let scores: Vec<_> = options.iter().map(|&(score, is_right)| ([score; GUESSERS], is_right)).collect();
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
