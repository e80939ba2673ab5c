//! Texts as they are shown and copied.
//!
//! A third of the published documents have bullets of symbol fonts, in private code points such as U+F06C, which any
//! other font shows as an empty box. The data keeps them.

use std::borrow::Cow;

/// What stands for them.
const BULLET: char = '•';

/// A text with bullets for private code points. Characters and bytes stay where they are: each takes three bytes.
#[must_use]
pub fn shown(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_private) { text.chars().map(shown_character).collect() } else { Cow::Borrowed(text) }
}

pub(crate) fn shown_character(character: char) -> char {
    if is_private(character) { BULLET } else { character }
}

/// Whether a character is one of a symbol font, or what is shown in its place: a search passes over them.
pub(crate) fn is_bullet(character: char) -> bool {
    character == BULLET || is_private(character)
}

fn is_private(character: char) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn private_characters_are_shown_as_bullets_in_their_places() {
        let text = "\u{f06c}甲\u{f09f} 乙\u{e000}";
        assert_eq!(shown(text), "•甲• 乙•");
        assert_eq!(shown(text).len(), text.len());
        assert!(matches!(shown("甲・乙"), std::borrow::Cow::Borrowed(_)));
    }
}
