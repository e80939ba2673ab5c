//! 說明與補充事項: prerequisites, remarks and footnotes.

use crate::key::key;

use super::marks;
use super::slice::{Slice, extend};
use crate::code::fold;

/// The labels that entries stand under.
const PREREQUISITES: &str = "建議擔任此職";
const REMARKS: &str = "其他補充說明";

/// The section so far; each entry in its pieces.
#[derive(Debug, Default)]
pub(super) struct Supplement<'a> {
    pub(super) prerequisites: Vec<Vec<Slice<'a>>>,
    pub(super) remarks: Vec<Vec<Slice<'a>>>,
    pub(super) notes: Vec<Note<'a>>,
    /// The list that the last entry went to.
    last: List,
    /// The list that the last label opened.
    label: List,
    /// Whether a blank line, or a page, stands before the next line.
    after_blank: bool,
    after_page: bool,
}

/// A footnote.
#[derive(Debug)]
pub(super) struct Note<'a> {
    pub(super) number: u32,
    pub(super) text: Vec<Slice<'a>>,
    /// The mark that it begins with.
    pub(super) place: Slice<'a>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum List {
    Prerequisites,
    #[default]
    Remarks,
    Notes,
    /// A label was read, and no entry since.
    None,
}

impl<'a> Supplement<'a> {
    pub(super) fn blank(&mut self) {
        self.after_blank = true;
    }

    /// A page ends here.
    pub(super) fn page(&mut self) {
        self.after_page = true;
    }

    /// Adds a line.
    pub(super) fn line(&mut self, source: &'a str, line: Slice<'a>) {
        let (bare, bulleted) = line.without_bullet();
        let (after_blank, after_page) = (std::mem::take(&mut self.after_blank), std::mem::take(&mut self.after_page));
        if let Some((list, rest)) = label(bare) {
            self.label = list;
            self.last = List::None;
            if !rest.is_blank() {
                self.entry(rest);
            }
        } else if bulleted || self.begins_entry(bare.text) || !self.go_on(source, bare, after_blank, after_page) {
            self.entry(bare);
        }
    }

    /// Whether a line without a bullet begins an entry by itself: a footnote, or a numbered line that isn't one's.
    fn begins_entry(&self, line: &str) -> bool {
        let numbered = is_numbered(line) && self.last != List::Notes;
        numbered || line.starts_with('※') || marks::of_note(line).is_some()
    }

    fn entry(&mut self, text: Slice<'a>) {
        if let Some(mark) = marks::of_note(text.text) {
            self.last = List::Notes;
            self.notes(text, mark);
        } else if self.label == List::Prerequisites {
            self.last = List::Prerequisites;
            self.prerequisites.push(vec![text]);
        } else {
            self.last = List::Remarks;
            self.remarks.push(vec![text]);
        }
    }

    /// Adds a footnote, and those that follow it in the same line.
    fn notes(&mut self, text: Slice<'a>, mark: marks::Mark) {
        let (mut begin, mut mark) = (0, mark);
        loop {
            let body = begin + mark.len;
            let next = next_note(&text.text[body..], mark.last() + 1);
            let end = next.as_ref().map_or(text.text.len(), |(at, _)| body + at);
            let place = text.part(begin, body);
            let note = |number: &u32| Note { number: *number, text: vec![text.part(body, end).trim()], place };
            self.notes.extend(mark.numbers.iter().map(note));
            let Some((_, following)) = next else { break };
            (begin, mark) = (end, following);
        }
    }

    /// Goes on with the last entry, where there is one that the line may belong to.
    fn go_on(&mut self, source: &'a str, text: Slice<'a>, after_blank: bool, after_page: bool) -> bool {
        let last = match self.last {
            List::Prerequisites => self.prerequisites.last_mut(),
            List::Remarks => self.remarks.last_mut(),
            List::Notes => self.notes.last_mut().map(|note| &mut note.text),
            List::None => None,
        };
        let Some(last) = last else { return false };
        let ended = last.last().is_some_and(|slice| slice.text.ends_with(['。', '！', '？', '：']));
        match (after_blank, after_page && !ended) {
            (_, true) => last.push(text),
            (true, false) => return false,
            (false, false) => extend(source, last, vec![text]),
        }
        true
    }
}

/// Whether a character numbers a label: `一、其他補充說明：`.
fn is_numbering(character: char) -> bool {
    character.is_ascii_digit() || matches!(character, '一' | '二' | '三' | '四' | '、' | '.' | '(' | ')')
}

/// Whether a line begins with a number such as `2.` or `(2)`.
fn is_numbered(line: &str) -> bool {
    let figures = line.trim_start_matches(['(', '（']).chars().map(fold);
    let number: Vec<char> = figures.take(3).collect();
    let end = number.iter().position(|c| !c.is_ascii_digit()).unwrap_or(0);
    end > 0 && matches!(number[end], '.' | '、' | ')')
}

/// The list that a label opens, and what stands behind the label.
fn label(line: Slice) -> Option<(List, Slice)> {
    let end = line.text.find(['：', ':']).unwrap_or(line.text.len());
    if end > 120 {
        return None;
    }
    let key = key(&line.text[..end]);
    let key = key.trim_start_matches(is_numbering);
    let list = if key.starts_with(PREREQUISITES) && key.ends_with("條件") {
        List::Prerequisites
    } else if key == REMARKS {
        List::Remarks
    } else {
        return None;
    };
    let rest = line.text[end..].trim_start_matches(['：', ':']).len();
    Some((list, line.from(line.text.len() - rest).trim()))
}

/// Where in a line of footnotes the one of a number begins: at its mark, behind a sentence or a space.
fn next_note(text: &str, number: u32) -> Option<(usize, marks::Mark)> {
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let boundary = std::mem::replace(&mut before, character);
        if at > 0
            && matches!(character, '【' | '(' | '（' | '[' | '^')
            && (boundary == '。' || boundary.is_whitespace())
        {
            let mark = marks::of_note(&text[at..]).filter(|mark| mark.number() == number);
            if mark.is_some() && text[..at].trim_end().ends_with(['。', '；']) {
                return mark.map(|mark| (at, mark));
            }
        }
    }
    None
}
