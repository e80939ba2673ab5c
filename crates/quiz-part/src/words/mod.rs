//! The words of the interface, one file a language. Where a `{}` stands, something is filled in.

mod en;
mod zh_hant;

use competency_quiz::{Certainty, Item, Reason};

use crate::setup::Language;

pub(crate) use crate::words::family::Family;

mod family;

/// The words of a language.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) title: &'static str,
    /// Name of the standard, number of questions, minutes.
    pub(crate) about: &'static str,
    pub(crate) source: &'static str,
    pub(crate) mode: &'static str,
    pub(crate) practice: &'static str,
    pub(crate) practice_means: &'static str,
    pub(crate) test: &'static str,
    pub(crate) test_means: &'static str,
    pub(crate) asks_certainty: &'static str,
    pub(crate) begin: &'static str,
    pub(crate) begin_anew: &'static str,
    pub(crate) go_on: &'static str,
    /// Number, sum.
    pub(crate) place: &'static str,
    pub(crate) remembers: &'static str,
    pub(crate) remembers_not: &'static str,
    pub(crate) review: &'static str,
    pub(crate) see_stored: &'static str,
    /// Number.
    pub(crate) few: &'static str,
    pub(crate) none: &'static str,
    pub(crate) why: &'static str,
    pub(crate) pause: &'static str,
    pub(crate) progress: &'static str,
    pub(crate) is_answered: &'static str,
    pub(crate) is_open: &'static str,
    pub(crate) choose_one: &'static str,
    pub(crate) choose_all: &'static str,
    pub(crate) choose_pairs: &'static str,
    pub(crate) choose: &'static str,
    pub(crate) incomplete: [&'static str; 3],
    pub(crate) keys: &'static str,
    pub(crate) how_certain: &'static str,
    pub(crate) certainties: [&'static str; 3],
    pub(crate) is_true: &'static str,
    pub(crate) is_false: &'static str,
    pub(crate) answer: &'static str,
    pub(crate) skip: &'static str,
    pub(crate) before: &'static str,
    pub(crate) next: &'static str,
    pub(crate) see_result: &'static str,
    pub(crate) check: &'static str,
    pub(crate) right: &'static str,
    pub(crate) wrong: &'static str,
    pub(crate) unanswered: &'static str,
    pub(crate) feedback: &'static str,
    pub(crate) right_answer: &'static str,
    pub(crate) your_choice: &'static str,
    pub(crate) not_stated: &'static str,
    /// Something, and something.
    pub(crate) relations: [&'static str; 8],
    pub(crate) belongs: &'static str,
    pub(crate) used_by: &'static str,
    pub(crate) has: &'static str,
    pub(crate) describes: &'static str,
    pub(crate) and_more: &'static str,
    pub(crate) quotes: [&'static str; 2],
    pub(crate) comma: &'static str,
    pub(crate) go_to: &'static str,
    pub(crate) check_title: &'static str,
    pub(crate) all_answered: &'static str,
    /// Number.
    pub(crate) some_unanswered: &'static str,
    pub(crate) hand_in: &'static str,
    pub(crate) back: &'static str,
    pub(crate) paused: &'static str,
    /// Answered, sum.
    pub(crate) paused_at: &'static str,
    pub(crate) end_now: &'static str,
    pub(crate) to_start: &'static str,
    /// Sum, right.
    pub(crate) score: &'static str,
    /// Name of a task.
    pub(crate) weak: &'static str,
    pub(crate) all_right: &'static str,
    pub(crate) all_wrong: &'static str,
    pub(crate) stop: &'static str,
    /// Number.
    pub(crate) left_open: &'static str,
    /// Minutes, seconds.
    pub(crate) time: &'static str,
    pub(crate) by_duty: &'static str,
    pub(crate) by_kind: &'static str,
    pub(crate) no_duty: &'static str,
    /// Right, sum.
    pub(crate) tally: &'static str,
    pub(crate) certainty_title: &'static str,
    /// Number.
    pub(crate) sure_and_wrong: &'static str,
    pub(crate) certainty_fits: &'static str,
    pub(crate) answers: &'static str,
    pub(crate) again: &'static str,
    /// Number.
    pub(crate) only_wrong: &'static str,
    pub(crate) new_questions: &'static str,
    pub(crate) nothing_due: &'static str,
    /// Days.
    pub(crate) due_in: &'static str,
    pub(crate) never_answered: &'static str,
    pub(crate) stored_title: &'static str,
    pub(crate) stored_what: &'static str,
    pub(crate) stored_nothing: &'static str,
    /// Number.
    pub(crate) stored_answers: &'static str,
    /// Number.
    pub(crate) stored_wrong: &'static str,
    /// Number, sum.
    pub(crate) stored_round: &'static str,
    pub(crate) forget: &'static str,
    pub(crate) families: [&'static str; 8],
    pub(crate) reasons: [&'static str; 6],
}

impl Language {
    /// Its words.
    pub(crate) fn words(self) -> &'static Words {
        match self {
            Self::ZhHant => &zh_hant::WORDS,
            Self::En => &en::WORDS,
        }
    }

    /// An item's question.
    pub(crate) fn stem(self, item: &Item) -> &str {
        match self {
            Self::ZhHant => &item.stem.zh_hant,
            Self::En => &item.stem.en,
        }
    }
}

impl Words {
    /// Why an item isn't there.
    pub(crate) fn reason(&self, reason: Reason) -> &'static str {
        self.reasons[reason as usize]
    }
}

/// How sure one can be, from unsure to sure.
pub(crate) const CERTAINTIES: [Certainty; 3] = [Certainty::Unsure, Certainty::Fair, Certainty::Sure];

/// A certainty by its number.
pub(crate) fn certainty(number: &str) -> Option<Certainty> {
    CERTAINTIES.get(number.parse::<usize>().ok()?).copied()
}

/// A sentence with its `{}` filled in, one after the other.
#[inline(never)]
pub(crate) fn fill(sentence: &'static str, values: &[&str]) -> String {
    let mut filled = String::new();
    let mut values = values.iter();
    for (number, part) in parts(sentence).enumerate() {
        if number > 0 {
            filled.push_str(values.next().copied().unwrap_or_default());
        }
        filled.push_str(part);
    }
    filled
}

/// A sentence around its `{}`.
pub(crate) fn parts(sentence: &'static str) -> impl Iterator<Item = &'static str> {
    // By one character: finding two takes a kilobyte of code.
    sentence.split('{').map(|part| part.trim_start_matches('}'))
}

/// A sentence filled in with numbers.
#[inline(never)]
pub(crate) fn count(sentence: &'static str, numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    fill(sentence, &numbers.iter().map(String::as_str).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_filled_in_in_order() {
        assert_eq!(fill("{} 題答對 {} 題", &["10", "8"]), "10 題答對 8 題");
        assert_eq!(count("{}", &[7]), "7");
        assert_eq!(fill("none", &["a"]), "none");
        assert_eq!(fill("{} and {}", &["{}"]), "{} and ");
    }
}
