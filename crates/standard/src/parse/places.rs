//! Where the parts of the document stand in the source.

use std::collections::HashSet;
use std::ops::Range;

use crate::check::Part;

use super::Parts;
use super::assemble::unique;
use super::items::Item;
use super::profile::Field;
use super::row::Block;
use super::slice::Slice;

impl<'a> Parts<'a> {
    /// The bytes of the source that name a part of the document.
    pub(super) fn span(&self, place: Part) -> Range<usize> {
        let slice = match place {
            Part::Document => self.head,
            Part::Level => return self.profile.span(Field::Level),
            Part::Duty(d) => self.content.duties.get(d).map(|duty| duty.place),
            Part::Task(d, t) => self.task(d, t).map(|(_, place)| place),
            Part::Block(d, t, b) => self.block(d, t, b).and_then(|block| {
                if block.level.is_blank() { self.task(d, t).map(|(_, place)| place) } else { Some(block.level) }
            }),
            Part::Output(d, t, b, i) => self.block(d, t, b).and_then(|block| nth(&block.columns[0], i)),
            Part::Indicator(d, t, b, i) => self.block(d, t, b).and_then(|block| nth(&block.columns[1], i)),
            Part::Knowledge(i) => first(self.knowledge(), i),
            Part::Skill(i) => first(self.skills(), i),
            Part::Attitude(i) => self.attitudes.items.get(i).map(|attitude| attitude.item.place),
            Part::Note(i) => self.supplement.notes.get(i).map(|note| note.place),
        };
        slice.map_or(0..0, |slice| slice.span())
    }

    /// Everything that is listed as knowledge, as often as it is.
    pub(super) fn knowledge(&self) -> impl Iterator<Item = &Item<'a>> {
        self.content.blocks.iter().flat_map(|block| &block.columns[2]).chain(&self.knowledge)
    }

    /// Everything that is listed as a skill, as often as it is.
    pub(super) fn skills(&self) -> impl Iterator<Item = &Item<'a>> {
        self.content.blocks.iter().flat_map(|block| &block.columns[3]).chain(&self.skills)
    }

    fn task(&self, duty: usize, task: usize) -> Option<(&[usize], Slice<'a>)> {
        let index = *self.content.duties.get(duty)?.children.get(task)?;
        self.content.tasks.get(index).map(|task| (task.children.as_slice(), task.place))
    }

    fn block(&self, duty: usize, task: usize, block: usize) -> Option<&Block<'a>> {
        let (blocks, _) = self.task(duty, task)?;
        self.content.blocks.get(*blocks.get(block)?)
    }
}

fn nth<'a>(column: &[Item<'a>], index: usize) -> Option<Slice<'a>> {
    unique(column).nth(index).map(|item| item.place)
}

/// Where the item of an index, counted without repetitions, stands first.
fn first<'p, 'a: 'p>(items: impl Iterator<Item = &'p Item<'a>>, index: usize) -> Option<Slice<'a>> {
    let mut known = HashSet::new();
    let mut first = items.filter(|item| item.code.as_ref().is_some_and(|code| known.insert(code.text.as_str())));
    first.nth(index).map(|item| item.place)
}
