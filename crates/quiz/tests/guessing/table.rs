//! The tables of guessers by kind.

use std::fmt::Write;

use competency_quiz::{Bank, Item, Kind, Wish};
use competency_words::Stems;

use super::rules::{PLACES, RULES, number};
use super::{Tally, gain, questions};

/// The rules that the tables show, by their numbers.
const SHOWN: [usize; 11] = [0, 1, 2, 3, 4, 5, 6, 14, 15, 16, 17];

/// In how many orders every item is shown to those who go by places.
const ORDERS: u64 = 10;

/// How many quizzes of ten there are of each document.
const QUIZZES: u64 = 5;

/// The items of some documents, and quizzes of them.
pub(crate) struct Field {
    items: Vec<Item>,
    quizzes: Vec<Item>,
    /// What those win who go by places.
    places: Tally,
}

impl Field {
    pub(crate) fn new(banks: &[Bank]) -> Self {
        let mut places = Tally::default();
        for item in quizzes(banks, ORDERS, None) {
            places.add(&item, "", PLACES..RULES.len());
        }
        let items: Vec<Item> = banks.iter().flat_map(|bank| bank.items.iter().cloned()).collect();
        for item in &items {
            places.items[item.kind as usize] += 1;
        }
        Self { items, quizzes: quizzes(banks, QUIZZES, Some(10)).collect(), places }
    }

    /// What each rule wins with the items of each kind.
    pub(crate) fn tally(&self, stems: &Stems) -> Tally {
        let mut tally = self.places.clone();
        for item in &self.items {
            tally.add(item, &item.stem.text(stems), 0..PLACES);
        }
        tally
    }

    /// What a guesser wins, over quizzes of ten, who chooses for each kind the rule that wins most in the tally.
    pub(crate) fn adaptive(&self, tally: &Tally, stems: &Stems) -> f64 {
        let rules: Vec<usize> = Kind::ALL.iter().map(|&kind| tally.best(kind)).collect();
        let win = |item: &Item| gain(&questions(item, &item.stem.text(stems)), rules[item.kind as usize]).gain;
        self.quizzes.iter().map(win).sum::<f64>() / number(self.quizzes.len())
    }
}

fn quizzes(banks: &[Bank], count: u64, items: Option<usize>) -> impl Iterator<Item = Item> {
    let quiz = move |bank: &Bank, seed| bank.quiz(&Wish { seed, count: items, ..Wish::default() });
    banks.iter().flat_map(move |bank| (1..=count).flat_map(move |seed| quiz(bank, seed)))
}

/// What guessers win by a kind's items, kind by kind, and by quizzes of ten.
#[allow(dead_code)]
pub(crate) fn report(field: &Field, stems: &Stems) -> String {
    let tally = field.tally(stems);
    let mut rows = String::from("| kind | items |");
    rows.extend(SHOWN.map(|rule| format!(" {} |", RULES[rule].0)));
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
    let adaptive = 100.0 * field.adaptive(&tally, stems);
    rows + &format!("\n\nThe best rule for each kind, over quizzes of ten: {adaptive:+.1}\n")
}
