//! The document in few bytes: how it is compiled into a program, and how it goes from one part of a program to another.
//!
//! First the version of this form, then how many bytes of text there are, all texts in one, and the numbers: how long each
//! text and list is, and what else there is to know. A document lends its texts from the bytes.

mod meanings;
mod model;
mod reader;
mod writer;

use std::borrow::Cow;
use std::cell::RefCell;

use self::reader::Reader;
use self::writer::Writer;
use crate::{List, Standard, Text};

/// The version of this form, the first byte: bytes of another one, from an older or a newer part of a program, are refused.
const VERSION: u8 = 1;

/// A document for as long as the program runs, with what is doubtful about it. There is one for the same bytes.
#[derive(Debug, PartialEq, Eq)]
pub struct Packed {
    /// What it was read from.
    pub bytes: &'static [u8],
    /// The document.
    pub standard: Standard,
    /// The doubts: where, what is doubtful, and what to do about it. Empty where there is none.
    pub doubts: List<Text>,
    /// What its levels officially mean, from level 1; empty for those that it doesn't name.
    pub meanings: List<Text>,
}

thread_local! {
    static KNOWN: RefCell<Vec<&'static Packed>> = const { RefCell::new(Vec::new()) };
}

/// Something that can be packed.
trait Pack {
    fn write(&self, to: &mut Writer);
    /// Reads it; where it can't be read, there is something empty in its place, and [`Reader::is_whole`] says so.
    fn read(from: &mut Reader) -> Self;
}

/// A document, its doubts and the meanings of its levels as bytes.
#[must_use]
pub fn pack(standard: &Standard, doubts: Vec<Text>) -> Vec<u8> {
    let mut writer = Writer::default();
    standard.write(&mut writer);
    List::Owned(doubts).write(&mut writer);
    meanings::meanings(standard).write(&mut writer);
    [&[VERSION], &*writer.into_bytes()].concat()
}

impl Packed {
    /// The document in the bytes; none where they aren't what [`pack`] makes, in the version that it makes. It is never given back, nor are bytes that
    /// are owned, but the same bytes are kept once.
    #[must_use]
    pub fn of(bytes: Cow<'static, [u8]>) -> Option<&'static Self> {
        let known = KNOWN.with_borrow(|known| known.iter().copied().find(|known| known.bytes == &*bytes));
        known.or_else(|| {
            let bytes = match bytes {
                Cow::Borrowed(bytes) => bytes,
                Cow::Owned(bytes) => bytes.leak(),
            };
            let packed = Self::read(bytes)?;
            KNOWN.with_borrow_mut(|known| known.push(packed));
            Some(packed)
        })
    }

    fn read(bytes: &'static [u8]) -> Option<&'static Self> {
        let mut reader = Reader::new(bytes.strip_prefix(&[VERSION])?)?;
        // Kept in any case: the code that gives a document back is larger than that which reads it.
        let packed = Self {
            bytes,
            standard: Pack::read(&mut reader),
            doubts: Pack::read(&mut reader),
            meanings: Pack::read(&mut reader),
        };
        let packed = Box::leak(Box::new(packed));
        reader.is_whole().then_some(packed)
    }
}
