//! How alike texts are: Dice's coefficient of the sets of their bigrams, letters and width folded, without spaces and
//! punctuation.

use std::collections::BTreeSet;

/// Two characters next to each other, each pair once.
pub(crate) type Bigrams = BTreeSet<(char, char)>;

pub(crate) fn likeness(a: &str, b: &str) -> f64 {
    dice(&bigrams(a), &bigrams(b))
}

pub(crate) fn dice(a: &Bigrams, b: &Bigrams) -> f64 {
    if a.is_empty() && b.is_empty() {
        return 1.0;
    }
    let count = |count: usize| f64::from(u32::try_from(count).unwrap());
    2.0 * count(a.intersection(b).count()) / count(a.len() + b.len())
}

/// The set of bigrams; of a single character, that.
pub(crate) fn bigrams(text: &str) -> Bigrams {
    let folded: Vec<char> =
        text.chars().map(narrow).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if folded.len() == 1 {
        return [('\0', folded[0])].into();
    }
    folded.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

fn narrow(character: char) -> char {
    match character {
        '！'..='～' => char::from_u32(character as u32 - '！' as u32 + '!' as u32).unwrap(),
        _ => character,
    }
}

/// Whether there is a code in a text.
pub(crate) fn has_code(text: &str) -> bool {
    let characters: Vec<char> = text.chars().map(narrow).collect();
    characters.windows(2).any(|pair| "TOPKSA".contains(pair[0]) && pair[1].is_ascii_digit())
}
