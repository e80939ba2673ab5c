//! Codes such as `T1.1`, `P1.1.1` and `K01`, in every form in which published documents write them.

use crate::parse::entity;

/// What a code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeKind {
    Duty,
    Task,
    Output,
    Indicator,
    Knowledge,
    Skill,
    Attitude,
    /// An output or indicator that is written with a task's letter: `T1.1.1`.
    TaskItem,
}

impl CodeKind {
    fn letter(self) -> char {
        match self {
            Self::Duty | Self::Task | Self::TaskItem => 'T',
            Self::Output => 'O',
            Self::Indicator => 'P',
            Self::Knowledge => 'K',
            Self::Skill => 'S',
            Self::Attitude => 'A',
        }
    }

    /// Whether a code of this kind may begin with a character: a quick look before reading on.
    pub(crate) fn may_begin(self, character: char) -> bool {
        let character = fold(character);
        character.to_ascii_uppercase() == self.letter()
            || closing(character).is_some()
            || self == Self::Output && character == '0'
    }

    /// How many numbers a code of this kind has, fewest and most.
    fn numbers(self) -> (usize, usize) {
        match self {
            Self::Duty | Self::Knowledge | Self::Skill | Self::Attitude => (1, 1),
            Self::Task => (2, 2),
            Self::Output | Self::Indicator => (2, 3),
            Self::TaskItem => (3, 3),
        }
    }

    /// Whether a code has this kind's letter.
    pub(crate) fn has(self, code: &Code) -> bool {
        code.text.starts_with(self.letter())
    }

    /// The kinds whose letters are written for this kind's by mistake.
    pub(crate) fn mistaken_for(self) -> &'static [Self] {
        match self {
            Self::Knowledge => &[Self::Skill, Self::Attitude],
            Self::Skill => &[Self::Knowledge, Self::Attitude],
            Self::Output => &[Self::Indicator, Self::TaskItem],
            Self::Indicator => &[Self::Output, Self::TaskItem],
            _ => &[],
        }
    }

    /// The term for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Duty => "duty",
            Self::Task => "task",
            Self::Output => "output",
            Self::Indicator => "indicator",
            Self::Knowledge => "knowledge",
            Self::Skill => "skill",
            Self::Attitude => "attitude",
            Self::TaskItem => "task's item",
        }
    }
}

/// A code as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    /// In its plain form: `P1.1.1` for `Ｐ.１.１.１`.
    pub(crate) text: String,
    /// How many bytes it takes, with a full stop or colon behind it.
    pub(crate) len: usize,
    /// Whether it was written in another than the plain form.
    pub(crate) odd: bool,
    /// Whether words are written like it too, so that it is a code only where one is expected: `k01`, `(K01)`, `K-01`,
    /// `K01AutoCAD`.
    pub(crate) doubtful: bool,
    /// Whether the text begins right behind it.
    pub(crate) unspaced: bool,
}

/// Reads a code of a kind at the start of a text.
pub(crate) fn read(kind: CodeKind, text: &str) -> Option<Code> {
    let mut scan = Scan { rest: text, odd: false };
    let close = scan.peek().and_then(closing);
    if close.is_some() {
        scan.bump();
        scan.spaces();
    }
    // Some write a zero for the letter O: `01.1.1`.
    let zero = kind == CodeKind::Output && scan.take('0');
    let small = !zero && scan.take(kind.letter().to_ascii_lowercase());
    if !zero && !small && !scan.take(kind.letter()) {
        return None;
    }
    let mut code = String::from(kind.letter());
    scan.odd |= scan.take('.') | scan.spaces();
    let dash = scan.dash();
    let (fewest, most) = kind.numbers();
    let mut numbers = 0;
    loop {
        scan.number(&mut code)?;
        numbers += 1;
        if numbers == most || !scan.dot_and_figure() {
            break;
        }
        code.push('.');
    }
    if numbers < if zero { most } else { fewest } {
        return None;
    }
    if let Some(close) = close {
        scan.spaces();
        if !scan.take(close) {
            return None;
        }
    }
    let latin = close.is_none() && scan.goes_on_in_latin(&code);
    if !latin && close.is_none() && scan.goes_on(kind) {
        return None;
    }
    let behind = scan.take('.') | scan.take(':') | scan.sign(kind);
    let doubtful = small || dash || latin || close.is_some();
    scan.odd |= zero || numbers < most || behind || doubtful && !latin;
    let next = scan.rest.chars().next();
    let spaced =
        next.is_none_or(|c| c.is_whitespace() || matches!(c, '<' | '^' | '【')) || entity::space(scan.rest).is_some();
    let unspaced = !behind && close.is_none() && !spaced;
    Some(Code { text: code, len: text.len() - scan.rest.len(), odd: scan.odd, doubtful, unspaced })
}

struct Scan<'a> {
    rest: &'a str,
    /// Whether a full-width form or another oddity was met.
    odd: bool,
}

impl Scan<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next().map(fold)
    }

    fn bump(&mut self) {
        if let Some(character) = self.rest.chars().next() {
            self.odd |= fold(character) != character;
            self.rest = &self.rest[character.len_utf8()..];
        }
    }

    fn take(&mut self, wanted: char) -> bool {
        let there = self.peek() == Some(wanted);
        if there {
            self.bump();
        }
        there
    }

    fn spaces(&mut self) -> bool {
        let trimmed = self.rest.trim_start_matches([' ', '\u{3000}', '\u{a0}']);
        let there = trimmed.len() < self.rest.len();
        self.rest = trimmed;
        there
    }

    fn number(&mut self, code: &mut String) -> Option<()> {
        let before = code.len();
        while let Some(figure) = self.peek().filter(char::is_ascii_digit) {
            code.push(figure);
            self.bump();
        }
        (1..=5).contains(&(code.len() - before)).then_some(())
    }

    /// Takes what stands between two numbers: a full stop, also with a space beside it or twice, a dash, a raised dot.
    fn dot_and_figure(&mut self) -> bool {
        let is_dot = |c| matches!(fold(c), '.' | '-' | '‧' | '·' | '・' | '•');
        let rest = self.rest.trim_start_matches(' ').trim_start_matches(is_dot).trim_start_matches(' ');
        let dot = &self.rest[..self.rest.len() - rest.len()];
        let there = dot.contains(is_dot) && rest.starts_with(|c| fold(c).is_ascii_digit());
        if there {
            self.odd |= dot != ".";
            self.rest = rest;
        }
        there
    }

    /// Takes a dash between the letter and the number: `K-01`.
    fn dash(&mut self) -> bool {
        let mut next = self.rest.chars();
        let there =
            matches!(next.next(), Some('-' | '－' | '_')) && next.next().is_some_and(|c| fold(c).is_ascii_digit());
        if there {
            self.bump();
        }
        there
    }

    /// Takes a sign that parts a code from its text: `K01、材料`, `K01) 材料`. A comma may also part it from the next code.
    fn sign(&mut self, kind: CodeKind) -> bool {
        let mut next = self.rest.chars();
        let there = matches!(next.next(), Some('、' | ')' | '）' | '-' | '–' | '—' | '－'));
        let text = next.as_str().trim_start();
        let there =
            there && !text.is_empty() && !text.starts_with(['、', '，', ',', '；', ';']) && read(kind, text).is_none();
        if there {
            self.bump();
        }
        there
    }

    /// Whether Latin words follow right behind a code: `S01AutoCAD`, `S01A級`; but not `K01A`, which may be one code.
    fn goes_on_in_latin(&self, code: &str) -> bool {
        let letters = self.rest.len() - self.rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
        let padded = code.len() == 3 && code[1..].starts_with('0');
        let behind = self.rest[letters..].chars().next();
        letters > 1 || letters == 1 && padded && behind.is_some_and(|c| !c.is_ascii() && c.is_alphanumeric())
    }

    /// Whether what follows makes the text so far no code: a letter, a further number, a range.
    fn goes_on(&self, kind: CodeKind) -> bool {
        let mut next = self.rest.chars().map(fold);
        match next.next() {
            // A list of codes.
            Some('/') if next.clone().next() == Some(kind.letter()) => false,
            Some('.' | '-' | '–' | '~' | '_' | '/') => next.next().is_some_and(|c| c.is_ascii_alphanumeric()),
            Some(character) => character.is_ascii_alphanumeric(),
            None => false,
        }
    }
}

/// What closes an opening bracket that a code may stand in.
fn closing(open: char) -> Option<char> {
    match open {
        '(' => Some(')'),
        '[' => Some(']'),
        '【' => Some('】'),
        '〔' => Some('〕'),
        '〈' => Some('〉'),
        _ => None,
    }
}

/// Full-width forms of ASCII as ASCII.
pub(crate) fn fold(character: char) -> char {
    match u32::from(character) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: CodeKind, text: &str, expected: Option<(&str, &str, bool)>) {
        let found = read(kind, text);
        let found = found.as_ref().map(|code| (code.text.as_str(), &text[code.len..], code.odd));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_plain_form() {
        check(CodeKind::Duty, "T1 備茶", Some(("T1", " 備茶", false)));
        check(CodeKind::Task, "T1.1 選茶", Some(("T1.1", " 選茶", false)));
        check(CodeKind::Output, "O1.2.3", Some(("O1.2.3", "", false)));
        check(CodeKind::Knowledge, "K101 茶", Some(("K101", " 茶", false)));
    }

    #[test]
    fn other_forms_are_odd() {
        check(CodeKind::Indicator, "P.1.1.1 甲", Some(("P1.1.1", " 甲", true)));
        check(CodeKind::Indicator, "P 1.1.1 甲", Some(("P1.1.1", " 甲", true)));
        check(CodeKind::Indicator, "Ｐ１.１.１ 甲", Some(("P1.1.1", " 甲", true)));
        check(CodeKind::Output, "01.1.1 甲", Some(("O1.1.1", " 甲", true)));
        check(CodeKind::Output, "O1.1 甲", Some(("O1.1", " 甲", true)));
        check(CodeKind::Knowledge, "K01：甲", Some(("K01", "甲", true)));
        check(CodeKind::Skill, "S1. 甲", Some(("S1", " 甲", true)));
        check(CodeKind::Knowledge, "k01 甲", Some(("K01", " 甲", true)));
        check(CodeKind::Knowledge, "（Ｋ０１）甲", Some(("K01", "甲", true)));
        check(CodeKind::Indicator, "【P1.1.1】 甲", Some(("P1.1.1", " 甲", true)));
        check(CodeKind::Skill, "S-01 甲", Some(("S01", " 甲", true)));
        check(CodeKind::Skill, "S01、甲", Some(("S01", "甲", true)));
        check(CodeKind::Skill, "S01) 甲", Some(("S01", " 甲", true)));
        check(CodeKind::Skill, "S01、S02", Some(("S01", "、S02", false)));
    }

    #[test]
    fn latin_words_right_behind() {
        check(CodeKind::Skill, "S01AutoCAD", Some(("S01", "AutoCAD", false)));
        check(CodeKind::Skill, "S01A級", Some(("S01", "A級", false)));
        check(CodeKind::Output, "O1.1.1ERP料單", Some(("O1.1.1", "ERP料單", false)));
        check(CodeKind::Duty, "T1AIoT", Some(("T1", "AIoT", false)));
        for word in ["S3D列印", "S1000D", "K01A 甲", "(K01", "k8s"] {
            check(CodeKind::Skill, word, None);
            check(CodeKind::Knowledge, word, None);
        }
    }

    #[test]
    fn no_code() {
        for text in ["KPS2431", "K", "K甲", "K01A", "K01-2", "K000001", "", "K."] {
            check(CodeKind::Knowledge, text, None);
        }
        check(CodeKind::Duty, "T1.1 選茶", None);
        check(CodeKind::Task, "T1 備茶", None);
        check(CodeKind::Indicator, "P1.1.1.1", None);
        check(CodeKind::Output, "0.5 公斤", None);
        check(CodeKind::Output, "01.1 公斤", None);
    }
}
