//! Texts as they are compared: never as they are shown.

use unicode_normalization::UnicodeNormalization;

/// A text with compatibility forms folded (full width, Kangxi radicals) and without white space, seen or not.
pub(crate) fn key(text: &str) -> String {
    text.nfkc().filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')).collect()
}

/// Whether two texts are the same, however they are written.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    a == b || key(a) == key(b)
}
