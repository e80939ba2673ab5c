//! Readers who know nothing of the document and look at the wording and the places alone.

use competency_quiz::{Bank, Kind};
use competency_words::{Language, zh_hant};

use crate::guessing::rules::{RULES, number};
use crate::guessing::table::Field;
use crate::made_up::largest;
use crate::{first, realistic};

/// How much a guesser may win or lose against chance with the items of a kind.
const BOUND: f64 = 0.04;

/// How much one may win over quizzes of ten who chooses a rule for each kind.
const BOUND_BY_KIND: f64 = 0.03;

#[test]
fn no_guesser_beats_chance_with_any_kind_over_documents_whose_names_share_words() {
    let banks: Vec<Bank> = (0..200).map(|number| Bank::new(&realistic::standard(number))).collect();
    let field = Field::new(&banks);
    for stems in Language::all().map(Language::stems) {
        let tally = field.tally(stems);
        for &kind in Kind::ALL {
            assert!(tally.items[kind as usize] >= 100, "{} of {}", tally.items[kind as usize], kind.name());
            for (rule, (name, _)) in RULES.iter().enumerate() {
                let gain = tally.gain(kind, rule);
                assert!(gain.abs() <= BOUND, "{name} wins {gain:.3} with {}", kind.name());
            }
        }
        let by_kind = field.adaptive(&tally, stems);
        assert!(by_kind <= BOUND_BY_KIND, "the best rule for each kind wins {by_kind:.3}");
    }
}

#[test]
fn no_guesser_beats_chance_over_all_items_of_one_document() {
    for bank in [Bank::new(&first()), Bank::new(&largest())] {
        let tally = Field::new(std::slice::from_ref(&bank)).tally(&zh_hant::STEMS);
        for (rule, (name, _)) in RULES.iter().enumerate() {
            let gain: f64 = tally.kinds.iter().map(|kind| kind[rule].gain).sum();
            let uses: f64 = tally.kinds.iter().map(|kind| kind[rule].uses).sum();
            let is_common = uses * 2.0 > number(bank.items.len());
            assert!(!is_common || gain <= BOUND * uses, "{name} wins {:.3} of {uses}", gain / uses);
        }
    }
}
