//! Footnote marks: `^{【註1】}`, `【註 1】`, `(註1)`, `[註1]`, `*1`, and `註1：` where a note is given.

use crate::code::fold;

/// A mark as read: the notes' numbers, mostly one, and how many bytes the mark takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) numbers: Vec<u32>,
    pub(super) len: usize,
}

impl Mark {
    /// The first number.
    pub(super) fn number(&self) -> u32 {
        self.numbers.first().copied().unwrap_or_default()
    }

    /// The last number.
    pub(super) fn last(&self) -> u32 {
        self.numbers.last().copied().unwrap_or_default()
    }
}

/// Which marks a document uses.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    /// Whether it gives a note as `*1`; otherwise an asterisk is an asterisk.
    pub(super) asterisks: bool,
    /// Whether superscripts alone are marks, and the rest words, as in a text that has no place for marks.
    pub(super) superscripts_only: bool,
}

impl Marks {
    /// The same where only superscripts are marks.
    pub(super) fn without_words(self) -> Self {
        Self { superscripts_only: true, ..self }
    }

    /// Reads a mark within a text, where `before` is the character before it.
    pub(super) fn in_text(self, text: &str, before: Option<char>) -> Option<Mark> {
        match text.chars().next()? {
            '^' | '<' => superscript(text),
            _ if self.superscripts_only => None,
            '【' | '（' | '(' | '[' | '［' | '〔' | '《' => bracketed(text),
            '*' | '＊' if self.asterisks && !before.is_some_and(|c| c.is_ascii_alphanumeric()) => asterisk(text),
            _ => None,
        }
    }
}

impl Marks {
    /// The length of a comma that parts a mark from the last ones of a text: `【註1】、【註2】`.
    pub(super) fn comma(self, text: &str) -> usize {
        let behind =
            |text: &str| text.trim_start().strip_prefix(['、', '，', ',']).map_or(0, |rest| text.len() - rest.len());
        let comma = behind(text);
        let mut rest = &text[comma..];
        for _ in 0..MOST {
            let Some(mark) = self.in_text(rest.trim_start(), None).filter(|_| comma > 0) else { return 0 };
            rest = &rest.trim_start()[mark.len..];
            rest = &rest[behind(rest)..];
            if rest.trim_start().is_empty() {
                return comma;
            }
        }
        0
    }
}

/// Reads the mark that a note begins with, and the colon behind it.
pub(super) fn of_note(text: &str) -> Option<Mark> {
    let mark = superscript(text).or_else(|| bracketed(text)).or_else(|| asterisk(text)).or_else(|| bare(text))?;
    let rest = &text[mark.len..];
    let trimmed = rest.trim_start();
    let colon = trimmed.strip_prefix([':', '：']).map_or(rest.len(), str::len);
    Some(Mark { len: mark.len + rest.len() - colon, ..mark })
}

/// Whether a note is given as `*1`.
pub(super) fn is_asterisk(text: &str) -> bool {
    text.starts_with(['*', '＊'])
}

/// `^{【註1】}`, `^{註1}`, `^{*1}`, `^{【註1】【註2】}`, `<sup>註1</sup>`
fn superscript(text: &str) -> Option<Mark> {
    let (open, close) = [("^{", "}"), ("<sup>", "</sup>")].into_iter().find(|(open, _)| text.starts_with(open))?;
    let inner = &text[open.len()..];
    let end = inner[..inner.floor_char_boundary(200)].find(close)?;
    let mut rest = inner[..end].trim();
    let mut numbers = Vec::new();
    while !rest.is_empty() {
        let mark = bracketed(rest).or_else(|| asterisk(rest)).or_else(|| word(rest))?;
        numbers.extend(mark.numbers);
        rest = rest[mark.len..].trim_start_matches(|c: char| c.is_whitespace() || is_comma(c));
    }
    (!numbers.is_empty()).then_some(Mark { numbers, len: open.len() + end + close.len() })
}

/// `【註 1】`, `(註1)`, `[註1]`
fn bracketed(text: &str) -> Option<Mark> {
    let close = match text.chars().next()? {
        '【' => '】',
        '（' | '(' => ')',
        '[' | '［' => ']',
        '〔' => '〕',
        '《' => '》',
        _ => return None,
    };
    let open = text.chars().next()?.len_utf8();
    let inner = text[open..].trim_start();
    let mark = word(inner)?;
    let rest = inner[mark.len..].trim_start();
    let last = rest.chars().next().filter(|&c| fold(c) == close)?;
    Some(Mark { len: text.len() - rest.len() + last.len_utf8(), ..mark })
}

/// `註1：`, `註 1.`, `註1 `: a note that begins without brackets.
fn bare(text: &str) -> Option<Mark> {
    let mark = word(text)?;
    let next = text[mark.len..].chars().next().map(fold);
    let stop = next.is_none_or(|c| matches!(c, ':' | '.' | '、') || c.is_whitespace());
    let sign = text[mark.len..].chars().next().filter(|sign| matches!(sign, '.' | '、'));
    stop.then_some(Mark { len: mark.len + sign.map_or(0, char::len_utf8), ..mark })
}

/// `註1`, `註 1`, `註1、2`, `註1、註2`, `註1-3`
fn word(text: &str) -> Option<Mark> {
    let word = text.strip_prefix(['附', '備']).unwrap_or(text);
    let (number, mut rest) = numbered(word.strip_prefix(['註', '注'])?)?;
    let mut numbers = vec![number];
    loop {
        let trimmed = rest.trim_start();
        let range = trimmed.starts_with(is_range);
        let more = trimmed.trim_start_matches(if range { is_range } else { is_comma }).trim_start();
        let more = more.strip_prefix(['註', '注']).unwrap_or(more);
        let next = numbered(more).filter(|_| more.len() < trimmed.len());
        let first = numbers.last().map_or(0, |last| last + 1);
        match next {
            Some((last, behind)) if range && (first..first + MOST).contains(&last) => {
                numbers.extend(first..=last);
                rest = behind;
            }
            Some((number, behind)) if !range => {
                numbers.push(number);
                rest = behind;
            }
            _ => return Some(Mark { numbers, len: text.len() - rest.len() }),
        }
    }
}

/// A number behind white space, and what follows it.
fn numbered(text: &str) -> Option<(u32, &str)> {
    let text = text.trim_start();
    figure(text).map(|(number, len)| (number, &text[len..]))
}

/// How many notes a range may have.
const MOST: u32 = 20;

/// Whether a sign stands between the first and the last number of a range.
fn is_range(character: char) -> bool {
    matches!(fold(character), '-' | '~' | '–' | '—' | '～' | '至' | '到')
}

/// `*1`, unless the number goes on
fn asterisk(text: &str) -> Option<Mark> {
    let inner = text.strip_prefix(['*', '＊'])?;
    let (number, len) = figure(inner)?;
    let goes_on = inner[len..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.');
    (!goes_on).then_some(Mark { numbers: vec![number], len: text.len() - inner.len() + len })
}

fn is_comma(character: char) -> bool {
    matches!(fold(character), '、' | ',' | ';' | '/' | '&' | '及' | '與' | '和')
}

/// A number of at most three figures, or one Chinese numeral or circled number up to ten, and its length.
fn figure(text: &str) -> Option<(u32, usize)> {
    let first = text.chars().next()?;
    let tens = ["一二三四五六七八九十", "①②③④⑤⑥⑦⑧⑨⑩"];
    if let Some(index) = tens.iter().find_map(|ten| ten.chars().position(|c| c == first)) {
        return Some((u32::try_from(index).ok()? + 1, first.len_utf8()));
    }
    let end = text.find(|c: char| !fold(c).is_ascii_digit()).unwrap_or(text.len());
    let figures: String = text[..end].chars().map(fold).collect();
    (figures.len() <= 3).then(|| figures.parse().ok())?.map(|number| (number, end))
}
