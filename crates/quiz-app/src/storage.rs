//! Memory in the browser's storage, where the page's author wants it. The browser may refuse; then nothing is stored.
//!
//! Not by gloo-storage: it panics where storage is refused, and brings a second reader of JSON.

use std::cell::RefCell;

use js_sys::JSON;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use web_sys::Storage;

use crate::memory::StoredMemory;

/// The most bytes that are read: twenty times what the largest document needs.
const MOST_BYTES: usize = 1 << 20;
/// The most lists in each other that are read of it; memory is seven deep. What serde-wasm-bindgen says of a deeper one
/// would overflow the browser's stack.
const MOST_DEPTH: usize = 64;

/// What is stored of one standard.
#[derive(Debug)]
pub(crate) struct MemoryStorage {
    key: Option<String>,
    last: RefCell<Last>,
}

/// What another quiz stored; none where it deleted all.
pub(crate) struct Change(pub(crate) Option<StoredMemory>);

/// What was stored when it was last looked at.
#[derive(Debug, PartialEq)]
enum Last {
    Text(Option<String>),
    /// Something of this quiz's own.
    Written,
}

impl MemoryStorage {
    /// What is stored of the standard of a code; nothing ever without a code.
    pub(crate) fn new(code: Option<&str>) -> Self {
        let key = code.map(|code| ["competency-quiz/", code].concat());
        Self { key, last: RefCell::new(Last::Text(None)) }
    }

    /// What is stored by now, where that is something else than the last time, and can be read.
    pub(crate) fn changed(&self) -> Option<Change> {
        let key = self.key.as_deref()?;
        let text = storage().and_then(|storage| storage.get_item(key).ok()?);
        let now = Last::Text(text);
        if *self.last.borrow() == now {
            return None;
        }
        let change = match &now {
            Last::Text(Some(text)) => read(text).map(|memory| Change(Some(memory))),
            _ => Some(Change(None)),
        };
        self.last.replace(now);
        change
    }

    /// Stores memory, or deletes what is stored.
    pub(crate) fn write(&self, memory: Option<&StoredMemory>) {
        let Some((storage, key)) = storage().zip(self.key.as_deref()) else { return };
        let written = match memory {
            Some(memory) => text(memory).map(|text| storage.set_item(key, &text)),
            None => Some(storage.remove_item(key)),
        };
        // Storage that is full or closed leaves the quiz with its memory of this visit.
        if let Some(Ok(())) = written {
            self.last.replace(Last::Written);
        }
    }
}

fn storage() -> Option<Storage> {
    gloo_utils::window().local_storage().ok()?
}

/// The memory in a text of JSON; none where that can't be read.
fn read(text: &str) -> Option<StoredMemory> {
    if text.len() > MOST_BYTES || depth(text) > MOST_DEPTH {
        return None;
    }
    let value = JSON::parse(text).ok()?;
    StoredMemory::deserialize(serde_wasm_bindgen::Deserializer::from(value)).ok()
}

/// How many lists are open at once in a text of JSON; those that stand in strings count, too.
fn depth(text: &str) -> usize {
    let open = text.bytes().scan(0_usize, |open, byte| {
        match byte {
            b'[' | b'{' => *open += 1,
            b']' | b'}' => *open = open.saturating_sub(1),
            _ => {}
        }
        Some(*open)
    });
    open.max().unwrap_or_default()
}

/// Memory as a text of JSON.
fn text(memory: &StoredMemory) -> Option<String> {
    let value = memory.serialize(&Serializer::json_compatible()).ok()?;
    JSON::stringify(&value).ok().map(String::from)
}
