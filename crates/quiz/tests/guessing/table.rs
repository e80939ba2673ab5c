//! The tables of guessers by kind.

use std::fmt::Write;

use competency_quiz::{Bank, Item, Kind, Wish};
use competency_standard::Standard;
use competency_words::Stems;

use super::rules::{PLACES, RULES, number};
use super::{Tally, gain};

/// The rules that the tables show, by their numbers.
const SHOWN: [usize; 11] = [0, 1, 2, 3, 4, 5, 6, 14, 15, 16, 17];

/// In how many orders every item is shown to those who go by places.
const ORDERS: u64 = 10;

/// How many quizzes of ten there are of each document.
const QUIZZES: u64 = 5;

/// The banks of some documents.
pub(crate) fn banks(standards: impl Iterator<Item = Standard>) -> Vec<Bank> {
    standards.map(|standard| Bank::new(&standard)).collect()
}

/// Every item of some documents.
pub(crate) fn tally(banks: &[Bank], stems: &Stems) -> Tally {
    let mut tally = Tally::default();
    for bank in banks {
        for item in &bank.items {
            tally.items[item.kind as usize] += 1;
            tally.add(item, &item.stem.text(stems), 0..PLACES);
        }
        for item in quizzes(bank, ORDERS, None) {
            tally.add(&item, "", PLACES..RULES.len());
        }
    }
    tally
}

/// What a guesser wins, over quizzes of ten, who chooses for each kind the rule that wins most in the tally.
pub(crate) fn adaptive(banks: &[Bank], tally: &Tally, stems: &Stems) -> f64 {
    let rules: Vec<usize> = Kind::ALL.iter().map(|&kind| tally.best(kind)).collect();
    let items = banks.iter().flat_map(|bank| quizzes(bank, QUIZZES, Some(10)));
    let won = items.map(|item| gain(&item, &item.stem.text(stems), rules[item.kind as usize]).gain);
    let (won, items) = won.fold((0.0, 0), |(won, items), gain| (won + gain, items + 1));
    won / number(items)
}

fn quizzes(bank: &Bank, count: u64, items: Option<usize>) -> impl Iterator<Item = Item> {
    (1..=count).flat_map(move |seed| bank.quiz(&Wish { seed, count: items, ..Wish::default() }))
}

/// What guessers win by a kind's items, kind by kind, and by quizzes of ten.
#[allow(dead_code)]
pub(crate) fn report(banks: &[Bank], stems: &Stems) -> String {
    let tally = tally(banks, stems);
    let mut rows = String::from("| kind | items |");
    SHOWN.iter().for_each(|&rule| rows += &[" ", RULES[rule].0, " |"].concat());
    rows += " farthest from chance |\n|---|---|---|";
    rows += &"---|".repeat(SHOWN.len());
    for &kind in Kind::ALL {
        let _ = write!(rows, "\n| {} | {} |", kind.name(), tally.items[kind as usize]);
        for rule in SHOWN {
            let _ = write!(rows, " {:+.1} |", 100.0 * tally.gain(kind, rule));
        }
        let worst = tally.worst(kind);
        let _ = write!(rows, " {} {:+.1} |", RULES[worst].0, 100.0 * tally.gain(kind, worst));
    }
    let adaptive = 100.0 * adaptive(banks, &tally, stems);
    rows + &format!("\n\nThe best rule for each kind, over quizzes of ten: {adaptive:+.1}\n")
}
