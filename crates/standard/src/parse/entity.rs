//! The entities of HTML that published texts hold: `P&amp;ID`.

/// The longest entity that is looked for, in bytes.
const LONGEST: usize = 12;

/// The character that a text begins with as an entity, and the entity's length.
pub(crate) fn read(text: &str) -> Option<(char, usize)> {
    let inner = text.strip_prefix('&')?;
    let end = inner.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = &inner[..end];
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => number(name.strip_prefix('#')?)?,
    };
    Some((character, end + 2))
}

/// The character of a number, decimal or hexadecimal; none where no text can hold it.
fn number(figures: &str) -> Option<char> {
    let number = match figures.strip_prefix(['x', 'X']) {
        Some(figures) if figures.bytes().all(|byte| byte.is_ascii_hexdigit()) => u32::from_str_radix(figures, 16),
        None if figures.bytes().all(|byte| byte.is_ascii_digit()) => figures.parse(),
        _ => return None,
    };
    char::from_u32(number.ok()?).filter(|character| !character.is_control() || character.is_whitespace())
}

/// The length of white space that a text begins with as an entity.
pub(crate) fn space(text: &str) -> Option<usize> {
    read(text).filter(|(character, _)| character.is_whitespace()).map(|(_, len)| len)
}

/// The length of white space that a text ends with as an entity.
pub(crate) fn space_behind(text: &str) -> Option<usize> {
    let from = text.floor_char_boundary(text.len().saturating_sub(LONGEST + 2));
    let at = from + text[from..].rfind('&').filter(|_| text.ends_with(';'))?;
    space(&text[at..]).filter(|len| at + len == text.len())
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn named_and_numeric_entities() {
        for (text, character) in
            [("&amp;ID", '&'), ("&#38;", '&'), ("&#x26;", '&'), ("&#X4e00;", '一'), ("&apos;", '\'')]
        {
            assert_eq!(read(text).map(|(character, _)| character), Some(character), "{text}");
        }
        for text in [
            "&",
            "&amp",
            "&D K02;",
            "&#0;",
            "&#xd800;",
            "&#;",
            "&#x;",
            "&#1114112;",
            "&#+38;",
            "&中文;",
            "&hellip;",
            "",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
