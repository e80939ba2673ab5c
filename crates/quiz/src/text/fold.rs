//! Characters as they are compared.

/// A character as it is compared: full-width forms as ASCII, letters small; none for spaces and punctuation.
pub(super) fn fold(character: char) -> Option<char> {
    let narrow = narrow(character);
    let is_silent = narrow.is_whitespace()
        || narrow.is_ascii_punctuation()
        || matches!(narrow, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{fe30}'..='\u{fe4f}' | '\u{feff}' | '·' | '○');
    (!is_silent).then(|| narrow.to_ascii_lowercase())
}

pub(super) fn narrow(character: char) -> char {
    match u32::from(character) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

/// The characters of a text as they are compared.
pub(super) fn folded(text: &str) -> Vec<char> {
    text.chars().filter_map(fold).collect()
}

/// Whether one text is a part of another, however they are written.
pub(crate) fn is_within(part: &str, text: &str) -> bool {
    contains(&folded(text), &folded(part))
}

/// Whether some characters stand next to each other in others.
pub(super) fn contains(text: &[char], part: &[char]) -> bool {
    (0..=text.len()).any(|start| text[start..].starts_with(part))
}
