//! Words like codes, told from codes by all that the document names: `K02 國際 K12 教育課程 K03 設備`.

use std::collections::HashSet;

use crate::key::key;
use crate::numbers::numbers;
use crate::report::Report;

use super::content::Content;
use super::items::Item;
use super::marks::Marks;
use super::row::Block;
use super::slice::Slice;
use super::text::clean;

/// How many words like codes are looked for between two codes.
const MOST: usize = 20;

/// Where an item stands: block, place in the column.
type At = (usize, usize);

impl<'a> Content<'a> {
    /// Makes words of what seemed to be codes of knowledge and skills, where `listed` are named elsewhere: a code that
    /// jumps between two that follow each other, that nothing else names, and that would leave a gap in the numbering.
    pub(super) fn settle(&mut self, source: &'a str, listed: [&[Item<'a>]; 2], report: &mut Report) {
        for (column, listed) in [2, 3].into_iter().zip(listed) {
            let mut suspects = suspects(&self.blocks, column);
            add_same(&self.blocks, column, &mut suspects);
            let is_suspect = |at: &At| suspects.contains(at);
            let items = all(&self.blocks, column).filter(|(at, _)| !is_suspect(at)).map(|(_, item)| item);
            let codes = items.chain(listed).filter_map(|item| item.code.as_ref());
            let named: HashSet<&str> = codes.map(|code| code.text.as_str()).collect();
            let last = named.iter().filter_map(|code| numbers(code).first().copied()).max().unwrap_or(0);
            let is_word = |item: &Item| {
                let code = item.code.as_ref().map_or("", |code| &code.text);
                !named.contains(code) && numbers(code).first().is_some_and(|number| *number > last + 1)
            };
            let words: HashSet<At> =
                all(&self.blocks, column).filter(|(_, item)| is_word(item)).map(|(at, _)| at).collect();
            suspects.retain(|at| words.contains(at));
            // From the end, so that places before stay what they are.
            for (block, at) in suspects.into_iter().rev() {
                join(&mut self.blocks[block].columns[column], at, source, report);
            }
        }
    }
}

fn all<'b, 'a>(blocks: &'b [Block<'a>], column: usize) -> impl Iterator<Item = (At, &'b Item<'a>)> {
    let items = move |(at, block): (usize, &'b Block<'a>)| {
        block.columns[column].iter().enumerate().map(move |(index, item)| ((at, index), item))
    };
    blocks.iter().enumerate().flat_map(items)
}

/// The items between two that follow each other, in one cell or where a page cuts it.
fn suspects(blocks: &[Block], column: usize) -> Vec<At> {
    let mut found = Vec::new();
    for (block, items) in blocks.iter().map(|block| &block.columns[column]).enumerate() {
        let mut begin = 0;
        while let Some(first) = items.get(begin) {
            let next = items[begin + 1..].iter().take(MOST + 1).position(|item| succeeds(item, first)).unwrap_or(0);
            found.extend((1..=next).map(|at| (block, begin + at)));
            begin += next + 1;
        }
    }
    found
}

/// Adds what is written as a suspect is, behind the same text: a cell may end there.
fn add_same(blocks: &[Block], column: usize, suspects: &mut Vec<At>) {
    let context = |(block, at): At| -> Option<[String; 4]> {
        let items = &blocks[block].columns[column];
        let (before, item) = (items.get(at.checked_sub(1)?)?, items.get(at)?);
        let code = |item: &Item| item.code.as_ref().map_or(String::new(), |code| code.text.clone());
        let text = |item: &Item| key(&clean(&item.text, Marks::default()).text);
        Some([code(before), text(before), code(item), text(item)])
    };
    let known: HashSet<_> = suspects.iter().filter_map(|at| context(*at)).collect();
    if known.is_empty() {
        return;
    }
    let same = all(blocks, column).map(|(at, _)| at).filter(|at| context(*at).is_some_and(|one| known.contains(&one)));
    *suspects = same.collect();
}

fn is_one_cell(source: &str, text: Slice, later: Slice) -> bool {
    source.get(text.start..later.start).is_some_and(|between| !between.contains('\t'))
}

fn succeeds(item: &Item, first: &Item) -> bool {
    let number = |item: &Item| item.code.as_ref().and_then(|code| numbers(&code.text).first().copied());
    matches!((number(item), number(first)), (Some(number), Some(first)) if number == first + 1)
}

/// Gives an item to the one before it, as words.
fn join<'a>(items: &mut Vec<Item<'a>>, at: usize, source: &'a str, report: &mut Report) {
    let word = items.remove(at);
    let Some(before) = at.checked_sub(1).and_then(|at| items.get_mut(at)) else { return };
    let first = word.text.first().copied().filter(|text| !text.is_blank()).unwrap_or(word.place);
    match before.text.last_mut() {
        Some(text) if is_one_cell(source, *text, first) => *text = text.through(source, first),
        // A page begins with the word.
        _ => before.text.push(word.place.through(source, first)),
    }
    before.text.extend(word.text.iter().skip(1));
    word.report_as_word(report);
}
