//! From the parts of a text, as they were read, to the parts of the document.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::key::{is_same, is_space};
use crate::report::Report;
use crate::{Block, Duty, Entry, List, Need, Note, NoteMark, Task, Text};

use super::content::{Content, Named};
use super::continued;
use super::items::Item;
use super::marks::Marks;
use super::row;
use super::slice::Slice;
use super::supplement;
use super::text::{Clean, clean};

pub(super) struct Assembler<'r> {
    pub(super) marks: Marks,
    pub(super) report: &'r mut Report,
    /// The notes that texts without a place for marks speak of.
    pub(super) mentioned: HashSet<u32>,
}

impl<'r> Assembler<'r> {
    pub(super) fn new(marks: Marks, report: &'r mut Report) -> Self {
        Self { marks, report, mentioned: HashSet::new() }
    }

    /// A text in its pieces, cleaned.
    fn clean<'a>(&mut self, pieces: &[Slice<'a>], marks: Marks) -> Clean<'a> {
        let clean = clean(pieces, marks);
        for joint in &clean.joints {
            let message = format!("a page break stands before `{}`, and a space is read there", joint.text);
            self.report.warn(joint.span(), "page-break-in-word", message, "join the text by hand if it is one word");
        }
        clean
    }

    /// A text that has no place for marks: superscripts are left out, other marks are words of it.
    pub(super) fn text(&mut self, pieces: &[Slice]) -> Text {
        self.report_marks(pieces);
        self.clean(pieces, self.marks.without_words()).text.into()
    }

    /// Reports the marks that a text has no place for.
    pub(super) fn report_marks(&mut self, pieces: &[Slice]) {
        self.mentioned.extend(clean(pieces, self.marks).notes.iter().map(|mark| mark.note));
        for place in clean(pieces, self.marks.without_words()).places {
            let message = format!("the mark `{}` stands in a text that can't hold one, and is left out", place.text);
            self.report.warn(place.span(), "mark-dropped", message, "move it to a name, an item or an attitude");
        }
    }

    /// Makes one text of all writings of it, and says where they differ. A blank one is only its code.
    fn merge_writings(&mut self, what: &str, writings: &[Vec<Slice>], place: Slice) -> (Text, List<NoteMark>) {
        let mut one = Text::default();
        let mut notes: Vec<NoteMark> = Vec::new();
        for pieces in writings {
            let Clean { text, notes: marks, .. } = self.clean(pieces, self.marks);
            let marks = if one.is_empty() || one == text { marks } else { moved(marks, &text, &one) };
            if one.is_empty() {
                one = text.into();
            } else if !text.is_empty() && one != text {
                let span = pieces.first().map_or(place.span(), Slice::span);
                self.differs(what, &one, &text, span);
            }
            let new: Vec<NoteMark> = marks.into_iter().filter(|mark| !notes.contains(mark)).collect();
            notes.extend(new);
        }
        notes.sort_by_key(|mark| mark.at);
        (one, notes.into())
    }

    fn differs(&mut self, what: &str, first: &str, second: &str, span: Range<usize>) {
        if continued::is_continued(first, second) {
            let message = format!("`{second}` is read as {what} `{first}`, which goes on");
            self.report.warn(span, "name-continued", message, "leave the cell blank where it goes on");
        } else if is_same(first, second) {
            let message = format!("{what} is written `{second}` here, and `{first}` where it stands first");
            self.report.warn(span, "written-differently", message, "write it the same in both places");
        } else {
            let message = format!("{what} has two different texts: `{first}` and `{second}`");
            self.report.error(span, "two-texts", message, "give one of them a code of its own, or make them equal");
        }
    }

    pub(super) fn duties(&mut self, content: &Content) -> List<Duty> {
        let blocks: Vec<Block> = content.blocks.iter().map(|block| self.block(block)).collect();
        content.duties.iter().map(|duty| self.duty(duty, content, &blocks)).collect()
    }

    fn duty(&mut self, duty: &Named, content: &Content, blocks: &[Block]) -> Duty {
        let (name, notes) = self.named("duty", duty);
        let tasks = duty.children.iter().map(|&index| {
            let task = &content.tasks[index];
            let own = task.names.is_empty();
            let (name, notes) = if own { (name.clone(), List::default()) } else { self.named("task", task) };
            let blocks = task.children.iter().map(|&block| blocks[block].clone()).collect();
            Task { code: code(task.code.as_ref()), name, notes, blocks }
        });
        let tasks = tasks.collect();
        Duty { code: code(duty.code.as_ref()), name, notes, tasks }
    }

    fn named(&mut self, what: &str, named: &Named) -> (Text, List<NoteMark>) {
        let what = named.code.as_ref().map_or(what.to_owned(), |code| code.text.clone());
        self.merge_writings(&what, &named.names, named.place)
    }

    fn block(&mut self, block: &row::Block) -> Block {
        let level = crate::level::read(self.text(&[block.level]));
        let [outputs, indicators, knowledge, skills] = &block.columns;
        for column in &block.columns {
            self.report_repeated(column);
        }
        let codes = |items| unique(items).filter_map(|item| code(item.code.as_ref())).collect();
        let [.., no_knowledge, no_skills] = block.nothing;
        let unstated = [(Need::Knowledge, knowledge, no_knowledge), (Need::Skills, skills, no_skills)];
        let unstated = unstated.into_iter().filter(|(_, items, nothing)| items.is_empty() && !nothing);
        Block {
            level,
            outputs: self.entries(outputs),
            indicators: self.entries(indicators),
            knowledge: codes(knowledge),
            skills: codes(skills),
            unstated: unstated.map(|(need, ..)| need).collect(),
        }
    }

    fn report_repeated(&mut self, column: &[Item]) {
        let mut known: HashMap<&str, &Item> = HashMap::new();
        for item in column {
            let Some(code) = &item.code else { continue };
            let Some(first) = known.insert(&code.text, item) else { continue };
            let help = "list it once in a row";
            self.report.warn(
                item.place.span(),
                "code-repeated",
                format!("{} stands twice in this row", code.text),
                help,
            );
            self.merge_writings(&code.text, &[first.text.clone(), item.text.clone()], item.place);
        }
    }

    fn entries(&mut self, items: &[Item]) -> List<Entry> {
        let entry = |item: &Item| {
            let Clean { text, notes, .. } = self.clean(&item.text, self.marks);
            Entry { code: code(item.code.as_ref()), text: text.into(), notes: notes.into() }
        };
        unique(items).map(entry).collect()
    }

    /// Everything that is listed in some columns, each code once, in order of first appearance.
    pub(super) fn list<'a>(&mut self, items: impl Iterator<Item = &'a Item<'a>>) -> List<Entry> {
        let mut order: Vec<(&Item, Vec<Vec<Slice>>)> = Vec::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for item in items {
            let Some(code) = &item.code else { continue };
            let index = *known.entry(&code.text).or_insert(order.len());
            if index == order.len() {
                order.push((item, Vec::new()));
            }
            order[index].1.push(item.text.clone());
        }
        let entry = |(item, writings): (&Item, Vec<Vec<Slice>>)| {
            let what = item.code.as_ref().map_or("", |code| &code.text);
            let (text, notes) = self.merge_writings(what, &writings, item.place);
            Entry { code: code(item.code.as_ref()), text, notes }
        };
        order.into_iter().map(entry).collect()
    }

    pub(super) fn note(&mut self, note: &supplement::Note) -> Note {
        Note { number: note.number, text: self.text(&note.text) }
    }
}

fn code(code: Option<&crate::code::Code>) -> Option<Text> {
    code.map(|code| Text::from(code.text.clone()))
}

/// Marks of a text, where they stand in another spelling of it: behind as many characters that aren't white space.
fn moved(mut marks: Vec<NoteMark>, text: &str, other: &str) -> Vec<NoteMark> {
    for mark in &mut marks {
        let before = text.chars().take(mark.at as usize).filter(|c| !is_space(*c)).count();
        let place = other.chars().enumerate().filter(|(_, c)| !is_space(*c)).take(before).last();
        mark.at = place.map_or(0, |(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
    }
    marks
}

/// The items of a column without those that stand in it before.
pub(super) fn unique<'a, 's>(items: &'a [Item<'s>]) -> impl Iterator<Item = &'a Item<'s>> {
    let mut known = std::collections::HashSet::new();
    items.iter().filter(move |item| item.code.as_ref().is_none_or(|code| known.insert(code.text.as_str())))
}
