//! The list of attitudes.

use crate::report::Report;
use crate::{Attitude, NoteMark, Text};

use super::items::{self, Item};
use super::marks::Marks;
use super::slice::{Slice, extend};
use super::text::{Clean, clean};
use crate::code::CodeKind;

/// The longest name, in characters, that is told from a sentence where nothing else tells.
const LONGEST_NAME: usize = 20;

/// The list so far.
#[derive(Debug, Default)]
pub(super) struct Attitudes<'a> {
    pub(super) items: Vec<Entry<'a>>,
    /// Whether a blank line or a page stands before the next line.
    after_blank: bool,
    after_page: bool,
}

/// An entry of the list.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) item: Item<'a>,
    bulleted: bool,
}

impl<'a> Attitudes<'a> {
    pub(super) fn blank(&mut self) {
        self.after_blank = true;
    }

    /// A page ends here.
    pub(super) fn page(&mut self) {
        self.after_page = true;
    }

    pub(super) fn line(&mut self, source: &'a str, line: Slice<'a>, report: &mut Report) {
        let (bare, bulleted) = line.without_bullet();
        let after_blank = std::mem::take(&mut self.after_blank);
        let after_page = std::mem::take(&mut self.after_page);
        let before = self.items.last().filter(|_| !bulleted).and_then(|entry| entry.item.code.clone());
        for (index, item) in items::split_after(before.as_ref(), None, CodeKind::Attitude, bare).into_iter().enumerate()
        {
            item.report_doubts(CodeKind::Attitude, report);
            let goes_on = index == 0 && item.code.is_none() && self.goes_on(&item, bulleted, after_blank, after_page);
            match self.items.last_mut().filter(|_| goes_on) {
                Some(last) if after_page => last.item.text.extend(item.text),
                Some(last) => extend(source, &mut last.item.text, item.text),
                None => self.items.push(Entry { item, bulleted }),
            }
        }
    }

    /// Whether a line without a code goes on with the entry before it.
    fn goes_on(&self, item: &Item, bulleted: bool, after_blank: bool, after_page: bool) -> bool {
        let Some(last) = self.items.last() else { return false };
        let text = last.item.text.last().map_or("", |slice| slice.text);
        let ended = text.ends_with(['。', '！', '？', '.']);
        let is_name = |text: &str| is_short(text) && !text.contains(['，', '。', '、', '；', '：', ':']);
        let names = last.item.code.is_none() && is_name(text) && is_name(item.place.text);
        if after_page {
            !ended && !names && (!bulleted || last.item.code.is_some())
        } else {
            !bulleted && !after_blank && !names
        }
    }
}

impl Entry<'_> {
    /// The entry as an attitude: a name, a colon and a description, or one of them.
    pub(super) fn attitude(&self, marks: Marks) -> Attitude {
        let Clean { text, notes, .. } = clean(&self.item.text, marks);
        let tab = self.name_before_tab(marks);
        let code = self.item.code.as_ref().map(|code| Text::from(code.text.clone()));
        let colon = text.find(['：', ':']).filter(|_| code.is_some() || self.bulleted);
        let (name, description, notes) = match colon.or(tab) {
            Some(end) => split_name(&text, end, notes),
            None if self.is_name(&text) => (text, String::new(), notes),
            None => (String::new(), text, notes),
        };
        let some = |text: String| Some(text).filter(|text| !text.is_empty()).map(Text::from);
        Attitude { code, name: some(name), description: some(description), notes: notes.into() }
    }

    /// The length of the name where a tab ends it.
    fn name_before_tab(&self, marks: Marks) -> Option<usize> {
        let first = self.item.text.first()?.trim();
        let tab = first.text.find('\t')?;
        Some(clean(&[first.part(0, tab)], marks).text.len())
    }

    /// Whether a text without a colon is a name rather than a description.
    fn is_name(&self, text: &str) -> bool {
        let sentence = text.ends_with('。');
        if self.item.code.is_some() {
            !sentence || is_short(text)
        } else {
            is_short(text) && !text.contains(['，', '。', '、', '；'])
        }
    }
}

/// Whether a text is no longer than a name.
fn is_short(text: &str) -> bool {
    text.chars().nth(LONGEST_NAME).is_none()
}

/// Splits a text where its name ends, and counts its marks on from the name into the description.
fn split_name(text: &str, end: usize, mut notes: Vec<NoteMark>) -> (String, String, Vec<NoteMark>) {
    let count = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    let name = text[..end].trim_end();
    let description = text[end..].trim_start_matches(['：', ':']).trim_start();
    let (end, begin) = (count(name), count(text) - count(description));
    for mark in &mut notes {
        mark.at = if mark.at >= begin { mark.at - begin + end } else { mark.at.min(end) };
    }
    (name.to_owned(), description.to_owned(), notes)
}
