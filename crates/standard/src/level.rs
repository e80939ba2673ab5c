//! Competency levels as printed.

use crate::{Level, Text};

/// The levels that there are: 1 to 6.
pub(crate) const LEVELS: std::ops::RangeInclusive<u8> = 1..=6;

/// Reads a level: its text as printed, and the lowest and highest level that the text names.
///
/// `4級以上` is 4 to 6, `3（初）` is 3, `3、4` is 3 to 4. A text that names no level, or one that isn't there, has none.
pub(crate) fn read(text: impl Into<Text>) -> Level {
    let text = text.into();
    let (min, max) = range(&text).unzip();
    Level { text, min, max }
}

fn range(text: &str) -> Option<(u8, u8)> {
    let folded: String = text.chars().map(fold).collect();
    let numbers: Option<Vec<u8>> = folded
        .split(|c: char| !c.is_ascii_digit())
        .filter(|figures| !figures.is_empty())
        .map(|figures| figures.parse().ok().filter(|level| LEVELS.contains(level)))
        .collect();
    let numbers = numbers?;
    let (min, max) = (*numbers.iter().min()?, *numbers.iter().max()?);
    let min = if text.contains("以下") { *LEVELS.start() } else { min };
    let max = if text.contains("以上") { *LEVELS.end() } else { max };
    Some((min, max))
}

/// Full-width and Chinese figures as ASCII.
fn fold(character: char) -> char {
    let chinese = "一二三四五六".chars().position(|figure| figure == character);
    let index = chinese.map(|index| index + 1).or_else(|| "０１２３４５６７８９".chars().position(|c| c == character));
    index.and_then(|index| char::from_digit(u32::try_from(index).ok()?, 10)).unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[track_caller]
    fn check(text: &'static str, min: Option<u8>, max: Option<u8>) {
        let level = read(text);
        assert_eq!((level.text.as_ref(), level.min, level.max), (text, min, max));
    }

    #[test]
    fn levels_as_printed() {
        check("4", Some(4), Some(4));
        check("4級以上", Some(4), Some(6));
        check("3級以下", Some(1), Some(3));
        check("3（初）", Some(3), Some(3));
        check("3、4", Some(3), Some(4));
        check("４", Some(4), Some(4));
        check("第四級", Some(4), Some(4));
        check("", None, None);
        check("初級", None, None);
        check("7", None, None);
        check("44", None, None);
        check("99999999999", None, None);
    }
}
