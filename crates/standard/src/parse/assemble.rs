//! From the parts of a text, as they were read, to the document; and where each part of it stands.

use std::collections::HashMap;
use std::ops::Range;

use crate::check::Place;
use crate::key::is_same;
use crate::locate::Report;
use crate::{Block, Duty, Entry, List, Note, NoteMark, Task, Text};

use super::content::{Content, Named};
use super::items::Item;
use super::marks::Marks;
use super::row;
use super::slice::Slice;
use super::text::{Clean, clean};

/// Where the parts of the document stand in the source.
pub(super) type Places = HashMap<Place, Range<usize>>;

pub(super) struct Assembler<'r> {
    pub(super) marks: Marks,
    pub(super) report: &'r mut Report,
    pub(super) places: Places,
}

impl Assembler<'_> {
    /// A text in its pieces, cleaned.
    fn clean<'a>(&mut self, pieces: &[Slice<'a>]) -> Clean<'a> {
        let clean = clean(pieces, self.marks);
        for joint in &clean.joints {
            let message = format!("a page break stands before `{}`, and a space is read there", joint.text);
            self.report.warn(joint.span(), "page-break-in-word", message, "join the text by hand if it is one word");
        }
        clean
    }

    /// A text that has no place for marks.
    pub(super) fn text(&mut self, pieces: &[Slice]) -> Text {
        let Clean { text, places, .. } = self.clean(pieces);
        for place in places {
            let message = format!("the mark `{}` stands in a text that can't hold one, and is left out", place.text);
            self.report.warn(place.span(), "mark-dropped", message, "move it to a name, an item or an attitude");
        }
        text.into()
    }

    /// Names one thing that is written several times; says where they differ. An empty one is only its code.
    fn one_of(&mut self, what: &str, writings: &[Vec<Slice>], place: Slice) -> (Text, List<NoteMark>) {
        let mut one = Text::default();
        let mut notes: Vec<NoteMark> = Vec::new();
        for pieces in writings {
            let Clean { text, notes: marks, .. } = self.clean(pieces);
            if one.is_empty() {
                one = text.into();
            } else if !text.is_empty() && one != text {
                let span = pieces.first().map_or(place.span(), Slice::span);
                self.differs(what, &one, &text, span);
                continue;
            }
            let new = marks.into_iter().filter(|mark| !notes.contains(mark)).collect::<Vec<_>>();
            notes.extend(new);
        }
        notes.sort_by_key(|mark| mark.at);
        (one, notes.into())
    }

    fn differs(&mut self, what: &str, first: &str, second: &str, span: Range<usize>) {
        if is_same(first, second) {
            let message = format!("{what} is written `{second}` here, and `{first}` where it stands first");
            self.report.warn(span, "written-differently", message, "write it the same in both places");
        } else {
            let message = format!("{what} has two different texts: `{first}` and `{second}`");
            self.report.error(span, "two-texts", message, "give one of them a code of its own, or make them equal");
        }
    }

    pub(super) fn duties(&mut self, content: &Content) -> Vec<Duty> {
        let blocks: Vec<Block> = content.blocks.iter().map(|block| self.block(block)).collect();
        let duties = content.duties.iter().enumerate();
        duties.map(|(d, duty)| self.duty(d, duty, content, &blocks)).collect()
    }

    fn duty(&mut self, d: usize, duty: &Named, content: &Content, blocks: &[Block]) -> Duty {
        let (name, notes) = self.named("duty", duty);
        self.places.insert(Place::Duty(d), duty.place.span());
        let tasks = duty.children.iter().enumerate().map(|(t, &index)| {
            let task = &content.tasks[index];
            self.places.insert(Place::Task(d, t), task.place.span());
            for (b, &block) in task.children.iter().enumerate() {
                self.place_block((d, t, b), &content.blocks[block], task.place);
            }
            let own = task.names.is_empty();
            let (task_name, notes) = if own { (name.clone(), List::default()) } else { self.named("task", task) };
            let blocks = task.children.iter().map(|&block| blocks[block].clone()).collect();
            Task { code: code(task.code.as_ref()), name: task_name, notes, blocks }
        });
        let tasks = tasks.collect();
        Duty { code: code(duty.code.as_ref()), name, notes, tasks }
    }

    fn named(&mut self, what: &str, named: &Named) -> (Text, List<NoteMark>) {
        let what = named.code.as_ref().map_or(what.to_owned(), |code| code.text.clone());
        self.one_of(&what, &named.names, named.place)
    }

    fn place_block(&mut self, (d, t, b): (usize, usize, usize), block: &row::Block, task: Slice) {
        let level = if block.level.is_blank() { task } else { block.level };
        self.places.insert(Place::Block(d, t, b), level.span());
        let [outputs, indicators, ..] = &block.columns;
        for (i, item) in unique(outputs).enumerate() {
            self.places.insert(Place::Output(d, t, b, i), item.place.span());
        }
        for (i, item) in unique(indicators).enumerate() {
            self.places.insert(Place::Indicator(d, t, b, i), item.place.span());
        }
    }

    fn block(&mut self, block: &row::Block) -> Block {
        let level = crate::level::read(self.text(&[block.level]));
        let [outputs, indicators, knowledge, skills] = &block.columns;
        for column in &block.columns {
            self.report_repeated(column);
        }
        let codes = |items| unique(items).filter_map(|item| code(item.code.as_ref())).collect();
        Block {
            level,
            outputs: self.entries(outputs),
            indicators: self.entries(indicators),
            knowledge: codes(knowledge),
            skills: codes(skills),
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
            self.one_of(&code.text, &[first.text.clone(), item.text.clone()], item.place);
        }
    }

    fn entries(&mut self, items: &[Item]) -> List<Entry> {
        let entry = |item: &Item| {
            let Clean { text, notes, .. } = self.clean(&item.text);
            Entry { code: code(item.code.as_ref()), text: text.into(), notes: notes.into() }
        };
        unique(items).map(entry).collect()
    }

    /// Everything that is listed in some columns, each code once, in order of first appearance.
    pub(super) fn list<'a>(
        &mut self,
        items: impl Iterator<Item = &'a Item<'a>>,
        place: fn(usize) -> Place,
    ) -> Vec<Entry> {
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
        let entry = |(index, (item, writings)): (usize, (&Item, Vec<Vec<Slice>>))| {
            self.places.insert(place(index), item.place.span());
            let what = item.code.as_ref().map_or("", |code| &code.text);
            let (text, notes) = self.one_of(what, &writings, item.place);
            Entry { code: code(item.code.as_ref()), text, notes }
        };
        order.into_iter().enumerate().map(entry).collect()
    }

    pub(super) fn notes(&mut self, notes: &[super::supplement::Note]) -> Vec<Note> {
        let note = |(index, note): (usize, &super::supplement::Note)| {
            self.places.insert(Place::Note(index), note.place.span());
            Note { number: note.number, text: self.text(&note.text) }
        };
        notes.iter().enumerate().map(note).collect()
    }
}

fn code(code: Option<&crate::code::Code>) -> Option<Text> {
    code.map(|code| Text::from(code.text.clone()))
}

/// The items of a column without those that stand in it before.
fn unique<'a, 's>(items: &'a [Item<'s>]) -> impl Iterator<Item = &'a Item<'s>> {
    let mut known = std::collections::HashSet::new();
    items.iter().filter(move |item| item.code.as_ref().is_none_or(|code| known.insert(code.text.as_str())))
}
