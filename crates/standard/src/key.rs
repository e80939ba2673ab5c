//! Texts as they are compared: never as they are shown.

/// Folds the compatibility forms of a text (full width, Kangxi radicals): Unicode's normalization form KC.
pub type Nfkc = fn(&str) -> String;

/// Whether two texts are the same, however they are written.
pub(crate) fn is_same_by(nfkc: Nfkc, a: &str, b: &str) -> bool {
    a == b || key_by(nfkc, a) == key_by(nfkc, b)
}

/// A text with compatibility forms folded and without white space, seen or not.
fn key_by(nfkc: Nfkc, text: &str) -> String {
    nfkc(text).chars().filter(|c| !is_space(*c)).collect()
}

/// Whether a character is white space, seen or not: of the unseen, PDF text has plenty.
pub(crate) fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

#[cfg(feature = "parse")]
pub(crate) use own::{is_same, key, nfkc};

/// With tables of our own. A browser has them already.
#[cfg(feature = "parse")]
mod own {
    use unicode_normalization::UnicodeNormalization;

    pub(crate) fn nfkc(text: &str) -> String {
        text.nfkc().collect()
    }

    pub(crate) fn key(text: &str) -> String {
        super::key_by(nfkc, text)
    }

    pub(crate) fn is_same(a: &str, b: &str) -> bool {
        super::is_same_by(nfkc, a, b)
    }
}
