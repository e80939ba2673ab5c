//! The words of the interface, filled in.

mod family;

use competency_quiz::Certainty;
use competency_words::fill;

pub(crate) use crate::words::family::Family;

/// How sure one can be, from unsure to sure.
pub(crate) const CERTAINTIES: [Certainty; 3] = [Certainty::Unsure, Certainty::Fair, Certainty::Sure];

/// A certainty by its number.
pub(crate) fn certainty(number: &str) -> Option<Certainty> {
    CERTAINTIES.get(number.parse::<usize>().ok()?).copied()
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
    fn numbers_are_filled_in() {
        assert_eq!(count("{} 題答對 {} 題", &[10, 8]), "10 題答對 8 題");
        assert_eq!(count("{}", &[7]), "7");
    }
}
