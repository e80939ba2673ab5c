//! Texts as they are compared: never as they are shown.

use unicode_normalization::UnicodeNormalization;

/// A text with compatibility forms folded (full width, Kangxi radicals) and without white space, seen or not.
pub(crate) fn key(text: &str) -> String {
    text.nfkc().filter(|c| !is_space(*c)).collect()
}

/// Whether two texts are the same, however they are written.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    a == b || key(a) == key(b)
}

/// Whether a character is white space, seen or not: of the unseen, PDF text has plenty.
pub(crate) fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}')
}
