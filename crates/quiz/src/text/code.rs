//! Codes within texts.

use super::fold::narrow;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_seen_however_they_are_written() {
        for text in ["見K05", "Ｐ１.１.１", "P 1.1.1", "T.1", "依01.1.1辦理", "A4紙"] {
            assert!(has_code(text), "{text}");
        }
        for text in ["", "B2B 客戶", "2.5 公斤", "SOP 流程", "2023.12", "傳統/數位"] {
            assert!(!has_code(text), "{text}");
        }
    }
}
