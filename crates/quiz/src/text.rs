//! Texts as they are compared: never as they are shown.

use crate::sort::sort;

/// The pairs of neighbouring characters in a folded text, each once, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bigrams(Vec<u64>);

impl Bigrams {
    pub(crate) fn new(text: &str) -> Self {
        let folded: Vec<char> = text.chars().filter_map(fold).collect();
        let mut pairs: Vec<_> = match folded[..] {
            [only] => vec![u64::from(only)],
            _ => folded.windows(2).map(|pair| u64::from(pair[0]) << 32 | u64::from(pair[1])).collect(),
        };
        sort(&mut pairs);
        pairs.dedup();
        Self(pairs)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// How many pairs two texts share.
    pub(crate) fn shared(&self, other: &Self) -> usize {
        let (mut left, mut right, mut shared) = (0, 0, 0);
        while let (Some(a), Some(b)) = (self.0.get(left), other.0.get(right)) {
            left += usize::from(a <= b);
            right += usize::from(b <= a);
            shared += usize::from(a == b);
        }
        shared
    }

    /// Dice's coefficient of the two sets of pairs, in thousandths: 0 for nothing in common, 1000 for the same.
    pub(crate) fn likeness(&self, other: &Self) -> usize {
        dice(self.shared(other), self.len() + other.len())
    }
}

/// Dice's coefficient of two sets with so many members in common and so many in all, in thousandths.
pub(crate) fn dice(shared: usize, all: usize) -> usize {
    (2000 * shared).checked_div(all).unwrap_or(1000)
}

/// The likeness from which on two texts count as one: Dice's coefficient of 0.75.
pub(crate) const NEARLY_EQUAL: usize = 750;

/// A character as it is compared: full-width forms as ASCII, letters small; none for spaces and punctuation.
fn fold(character: char) -> Option<char> {
    let narrow = narrow(character);
    let is_silent = narrow.is_whitespace()
        || narrow.is_ascii_punctuation()
        || matches!(narrow, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{fe30}'..='\u{fe4f}' | '\u{feff}' | '·' | '○');
    (!is_silent).then(|| narrow.to_ascii_lowercase())
}

fn narrow(character: char) -> char {
    match u32::from(character) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

/// Whether a text has a code in it, or something that a reader may take for one: `K05`, `P 1.1.1`, `01.1.1`.
pub(crate) fn has_code(text: &str) -> bool {
    let characters: Vec<char> = text.chars().map(narrow).collect();
    (0..characters.len()).any(|start| begins_code(&characters[start..]) || begins_bare_code(&characters[start..]))
}

fn begins_code(characters: &[char]) -> bool {
    match characters {
        ['T' | 'O' | 'P' | 'K' | 'S' | 'A', '.' | ' ' | '\u{3000}', figure, ..]
        | ['T' | 'O' | 'P' | 'K' | 'S' | 'A', figure, ..] => figure.is_ascii_digit(),
        _ => false,
    }
}

/// Three numbers with points between them.
fn begins_bare_code(characters: &[char]) -> bool {
    let mut numbers = characters.split(|&c| c == '.');
    let mut is_number = |last: bool| {
        numbers.next().is_some_and(|part| {
            let figures = part.iter().take_while(|c| c.is_ascii_digit()).count();
            figures > 0 && (last || figures == part.len())
        })
    };
    is_number(false) && is_number(false) && is_number(true)
}

/// A text with the characters of a name hidden.
pub(crate) fn mask(text: &str, name: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut hidden = false;
    for character in text.chars() {
        let hide = character == '○' || fold(character).is_some() && name.chars().any(|one| one == character);
        match (hide, hidden) {
            (true, false) => masked.push_str("○○"),
            (true, true) => {}
            (false, _) => masked.push(character),
        }
        hidden = hide;
    }
    masked
}

/// Whether one text is a part of another, however they are written.
pub(crate) fn is_within(part: &str, text: &str) -> bool {
    let folded = |text: &str| text.chars().filter_map(fold).collect::<Vec<char>>();
    let (part, text) = (folded(part), folded(text));
    (0..=text.len()).any(|start| text[start..].starts_with(&part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(a: &str, b: &str) -> usize {
        Bigrams::new(a).likeness(&Bigrams::new(b))
    }

    #[test]
    fn likeness_is_the_share_of_common_pairs() {
        assert_eq!(likeness("行銷管理", "整合行銷管理"), NEARLY_EQUAL);
        assert_eq!(likeness("ＡＩ 工具。", "ai工具"), 1000);
        assert_eq!(likeness("合作契約", "效益評估"), 0);
        assert_eq!(likeness("4", "5"), 0);
        assert_eq!(likeness("", ""), 1000);
    }

    #[test]
    fn codes_are_seen_however_they_are_written() {
        for text in ["見K05", "Ｐ１.１.１", "P 1.1.1", "T.1", "依01.1.1辦理", "A4紙"] {
            assert!(has_code(text), "{text}");
        }
        for text in ["", "B2B 客戶", "2.5 公斤", "SOP 流程", "2023.12", "傳統/數位"] {
            assert!(!has_code(text), "{text}");
        }
    }

    #[test]
    fn a_name_is_hidden_whatever_its_length() {
        assert_eq!(mask("展現持續學習的企圖，持續應用", "持續學習"), "展現○○的企圖，○○應用");
        assert_eq!(mask("無關", "持續"), "無關");
    }
}
