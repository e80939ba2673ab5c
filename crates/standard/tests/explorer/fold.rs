//! Characters as they are compared.

use competency_standard::search::fold;
use unicode_normalization::UnicodeNormalization;

/// What the compatibility form of a character is, in lower case.
fn normalized(character: char) -> Vec<char> {
    character.nfkc().map(|c| c.to_ascii_lowercase()).filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn width_case_and_radicals_are_folded_as_unicode_does() {
    for character in ('\0'..'\u{80}').chain('\u{2e80}'..='\u{2fdf}').chain('\u{ff01}'..='\u{ff5e}') {
        assert_eq!(fold(character).into_iter().collect::<Vec<_>>(), normalized(character), "{character:?}");
    }
}

#[test]
fn nothing_is_folded_in_another_way_than_unicode_does() {
    for character in '\0'..=char::MAX {
        match fold(character) {
            Some(folded) if folded == character => {}
            Some(folded) => assert_eq!(vec![folded], normalized(character), "{character:?}"),
            None => assert!(
                character.is_whitespace()
                    || "\u{200b}\u{2060}\u{feff}•".contains(character)
                    || ('\u{e000}'..='\u{f8ff}').contains(&character)
            ),
        }
    }
}

#[test]
fn what_is_folded_stays_as_it_is() {
    for folded in ('\0'..=char::MAX).filter_map(fold) {
        assert_eq!(fold(folded), Some(folded));
    }
}
