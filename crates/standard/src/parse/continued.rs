//! The sign that a name goes on from the page before: `T1 準備（續）`.

use crate::key::{is_same, key};
use crate::report::Report;

use super::items::Item;
use super::marks::Marks;
use super::text::clean;

/// What stands in the brackets.
const SIGNS: [&str; 9] = ["續", "续", "續前頁", "續上頁", "接續", "承上", "承上頁", "接上頁", "cont."];

/// Whether a text is a name with such a sign behind it.
pub(super) fn is_continued(name: &str, text: &str) -> bool {
    without_sign(text).is_some_and(|text| is_same(name, text))
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

fn without_sign(text: &str) -> Option<&str> {
    let at = text.rfind(['（', '(', '【', '[', '〔'])?;
    let sign = key(&text[at..]);
    let sign = sign.trim_matches(['(', ')', '【', '】', '[', ']', '〔', '〕']);
    SIGNS.contains(&sign).then(|| text[..at].trim_end())
}

#[cfg(test)]
mod tests {
    use super::is_continued;

    #[test]
    fn the_sign_stands_in_brackets_behind_the_name() {
        for text in ["準備（續）", "準備 (續)", "準備(續前頁)", "準備【續】", "準備（ 承上頁 ）"]
        {
            assert!(is_continued("準備", text), "{text}");
        }
        for text in ["準備", "準備（續約）", "準備續", "備料（續）", "（續）準備"] {
            assert!(!is_continued("準備", text), "{text}");
        }
    }
}
