//! Readers who know nothing of the document and look at the wording alone.

use competency_quiz::{Item, Options, Response};
use competency_words::Language;

use crate::checker::{bigrams, likeness};
use crate::made_up::{Size, largest, standard};
use crate::{first, quiz};

/// How much a guesser may win above chance.
const BOUND: f64 = 0.03;

/// A guesser likes an option, by its text and place, under a stem.
type Guesser = fn(stem: &str, option: &str, place: usize) -> f64;

const GUESSERS: [(&str, Guesser); 8] = [
    ("likest", |stem, option, _| likeness(stem, option)),
    ("most bigrams of the stem", |stem, option, _| number(bigrams(stem).intersection(&bigrams(option)).count())),
    ("most of itself in the stem", |stem, option, _| {
        let own = bigrams(option);
        number(bigrams(stem).intersection(&own).count()) / number(own.len().max(1))
    }),
    ("longest", |_, option, _| number(option.chars().count())),
    ("first", |_, _, place| if place == 0 { 1.0 } else { 0.0 }),
    ("second", |_, _, place| if place == 1 { 1.0 } else { 0.0 }),
    ("third", |_, _, place| if place == 2 { 1.0 } else { 0.0 }),
    ("fourth", |_, _, place| if place == 3 { 1.0 } else { 0.0 }),
];

#[test]
fn no_guesser_beats_chance_over_the_first_document() {
    for seed in 1..=20 {
        check(&quiz(&first(), seed), &format!("seed {seed}"));
    }
}

#[test]
fn no_guesser_beats_chance_over_the_largest_standard() {
    check(&quiz(&largest(), 1), "largest");
}

#[test]
fn no_guesser_beats_chance_over_generated_standards() {
    let mut all = Vec::new();
    for seed in 0..30_u8 {
        let by = |at: u8| usize::from(seed.wrapping_mul(at) % 7);
        let size = Size {
            duties: 2 + by(1) / 2,
            tasks: 5 + by(3),
            outputs: 6 + by(5),
            indicators: 15 + by(11),
            knowledge: 12 + 2 * by(13),
            skills: 10 + by(17),
            attitudes: by(1),
            notes: by(2),
            levels: 1 + seed % 4,
        };
        let items = quiz(&standard(size, seed.into()), seed.into());
        // The place of the keys of a few dozen items can't be even to a hundredth; over all of them it is.
        check_some(&items, &GUESSERS[..4], &format!("{size:?}"));
        all.extend(items);
    }
    check(&all, "all");
}

fn check(items: &[Item], what: &str) {
    check_some(items, &GUESSERS, what);
}

#[track_caller]
fn check_some(items: &[Item], guessers: &[(&str, Guesser)], what: &str) {
    for (name, guesser) in guessers {
        for language in Language::all() {
            let wins: f64 = items.iter().map(|item| win(item, &item.stem.text(language.stems()), *guesser)).sum();
            let share = wins / number(items.len());
            let tag = language.tag();
            assert!(share <= BOUND, "{name} wins {share:.3} of {} above chance: {what}, {tag}", items.len());
        }
    }
}

/// What a guesser wins above chance with an item.
fn win(item: &Item, stem: &str, guesser: Guesser) -> f64 {
    match &item.options {
        Options::Choices(choices) => {
            let options: Vec<_> =
                choices.iter().map(|choice| (choice.text.as_str(), item.key.contains(&choice.id))).collect();
            let (stem, options) = if item.response == Response::TrueFalse {
                ("", options.iter().map(|(_, is_right)| ("", *is_right)).collect())
            } else {
                (stem, options)
            };
            share(stem, &options, guesser)
        }
        Options::Pairs(pairs) => {
            let right = |id: &String| pairs.iter().find(|pair| pair.id == *id).unwrap();
            let wins = pairs.iter().map(|row| {
                let options: Vec<_> =
                    item.order.iter().map(|id| (right(id).right.text.as_str(), *id == row.id)).collect();
                share(&row.left.text, &options, guesser)
            });
            wins.sum::<f64>() / number(pairs.len())
        }
    }
}

/// A guesser chooses what it likes best, any of several that it likes as well.
fn share(stem: &str, options: &[(&str, bool)], guesser: Guesser) -> f64 {
    let liked: Vec<f64> = options.iter().enumerate().map(|(place, (text, _))| guesser(stem, text, place)).collect();
    let best = liked.iter().copied().fold(f64::MIN, f64::max);
    let rights = |is_in: &dyn Fn(usize) -> bool| {
        let some: Vec<bool> = (0..options.len()).filter(|&place| is_in(place)).map(|place| options[place].1).collect();
        number(some.iter().filter(|right| **right).count()) / number(some.len())
    };
    rights(&|place| liked[place] >= best) - rights(&|_| true)
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}
