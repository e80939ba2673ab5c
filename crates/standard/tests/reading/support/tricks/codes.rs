//! Codes and what parts them, as real documents write them.

use super::super::Dice;
use super::{Row, words};
use competency_standard::Standard;

/// Changes the codes of all cells, where what follows allows it.
fn recode(rows: &mut [Row], change: impl Fn(&str) -> String) {
    for row in rows {
        for (column, cell) in row.cells.iter_mut().enumerate() {
            let words =
                words(cell, column).into_iter().map(|(word, is_code)| if is_code { change(&word) } else { word });
            *cell = words.collect::<Vec<_>>().join(" ");
        }
    }
}

/// `k01 材料`
pub(super) fn lower_case(rows: &mut [Row], _: &mut Standard, _: &mut Dice) {
    recode(rows, str::to_ascii_lowercase);
}

/// `(K01) 材料`
pub(super) fn in_brackets(rows: &mut [Row], _: &mut Standard, dice: &mut Dice) {
    let [open, close] = dice.pick(&[["(", ")"], ["（", "）"], ["[", "]"], ["【", "】"], ["〔", "〕"]]);
    recode(rows, |code| {
        let bare = code.trim_start_matches("<p>").trim_end_matches("</p>");
        code.replace(bare, &format!("{open}{bare}{close}"))
    });
}

/// `K01&nbsp;材料`
pub(super) fn unbreakable_spaces(rows: &mut [Row], _: &mut Standard, _: &mut Dice) {
    for row in rows {
        for (column, cell) in row.cells.iter_mut().enumerate() {
            let mut text = String::new();
            for (word, is_code) in words(cell, column) {
                text += &word;
                text += if is_code && !word.ends_with('>') { "&nbsp;" } else { " " };
            }
            text.trim_end_matches("&nbsp;").trim_end().clone_into(cell);
        }
    }
}

/// `K01 材料K02 工具`: the next code, behind a Chinese character.
pub(super) fn joined(rows: &mut [Row], _: &mut Standard, _: &mut Dice) {
    for row in rows {
        for (column, cell) in row.cells.iter_mut().enumerate() {
            let words = words(cell, column);
            let mut text = String::new();
            let mut last: Option<String> = None;
            for (index, (word, is_code)) in words.iter().enumerate() {
                let next = words.get(index + 1).map_or("", |(word, _)| word);
                let chinese = text.ends_with(|c: char| ('一'..='龥').contains(&c));
                let follows = *is_code && last.as_ref().is_some_and(|last| succeeds(word, last));
                let joins = follows
                    && chinese
                    && !next.starts_with('之')
                    && text.matches('（').count() == text.matches('）').count();
                if !(joins || text.is_empty()) {
                    text.push(' ');
                }
                text += word;
                if *is_code {
                    last = Some(word.clone());
                }
            }
            *cell = text;
        }
    }
}

fn succeeds(code: &str, last: &str) -> bool {
    let split = |code: &str| {
        let at = code.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
        (code[..at].to_owned(), code[at..].parse::<u32>().unwrap_or(0))
    };
    let ((kind, number), (last_kind, last)) = (split(code), split(last));
    kind == last_kind && number == last + 1
}

/// Bullets of a symbol font before the items.
pub(super) fn bullets(rows: &mut [Row], _: &mut Standard, dice: &mut Dice) {
    let bullet = dice.pick(&["\u{f06c}", "\u{f09f}", "\u{f06e}", "•"]);
    for row in rows {
        for (column, cell) in row.cells.iter_mut().enumerate().skip(2) {
            let words = words(cell, column).into_iter();
            let words = words
                .map(|(word, is_code)| if is_code && !word.contains('>') { format!("{bullet} {word}") } else { word });
            *cell = words.collect::<Vec<_>>().join(" ");
        }
    }
}

/// `C&#43;&#43;`
pub(super) fn entities(rows: &mut [Row], _: &mut Standard, _: &mut Dice) {
    for row in rows {
        for cell in &mut row.cells {
            *cell = cell.replace('+', "&#43;").replace('「', "&#x300c;").replace('※', "&#8251;").replace('%', "&#x25;");
        }
    }
}
