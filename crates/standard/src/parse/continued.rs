//! The sign that a name goes on from the page before: `T1 準備（續）`.

use crate::key::{is_same, key};
use crate::report::Report;

use super::items::Item;
use super::marks::Marks;
use super::text::clean;

/// What it says.
const SIGNS: [&str; 14] = [
    "續",
    "续",
    "續前頁",
    "續上頁",
    "接續",
    "接續前頁",
    "接續上頁",
    "承上",
    "承上頁",
    "接上頁",
    "cont",
    "cont'd",
    "cont’d",
    "continued",
];

/// Whether a text is a name with such a sign behind it or before it, or the sign alone.
pub(super) fn is_continued(name: &str, text: &str) -> bool {
    let (name, text) = (key(name), key(text));
    let sign = text.strip_prefix(&name).or_else(|| text.strip_suffix(&name)).unwrap_or(&text);
    is_sign(sign)
}

/// Whether a text is such a sign, in brackets or behind a dash, with a number or without.
fn is_sign(text: &str) -> bool {
    let is_frame =
        |c: char| matches!(c, '(' | ')' | '【' | '】' | '[' | ']' | '〔' | '〕' | '-' | '–' | '—' | '.' | ':');
    let sign = text.trim_matches(|c: char| is_frame(c) || c.is_ascii_digit()).to_lowercase();
    SIGNS.contains(&sign.as_str())
}

/// Whether a text without a code is that name once more, with the sign or without.
pub(super) fn is_repeated(name: &str, item: &Item, report: &mut Report) -> bool {
    let text = clean(&item.text, Marks::default()).text;
    let continued = is_continued(name, &text);
    if continued {
        let message = format!("`{text}` is read as `{name}`, which goes on");
        report.warn(item.place.span(), "name-continued", message, "leave the cell blank where it goes on");
    }
    continued || is_same(name, &text)
}

#[cfg(test)]
mod tests {
    use super::is_continued;

    #[test]
    fn the_sign_stands_beside_the_name() {
        for text in [
            "準備（續）",
            "準備 (續)",
            "準備(續前頁)",
            "準備【續】",
            "準備（ 承上頁 ）",
            "準備 續",
            "準備-續",
            "準備（續2）",
            "（續）準備",
            "（續）",
            "準備(Continued)",
        ] {
            assert!(is_continued("準備", text), "{text}");
        }
        for text in ["準備", "準備（續約）", "準備手續", "備料（續）", "準備2", "備（續）料"] {
            assert!(!is_continued("準備", text), "{text}");
        }
    }
}
