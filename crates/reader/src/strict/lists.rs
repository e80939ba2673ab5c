//! The items of a list.

use serde::de::{DeserializeSeed, SeqAccess};
use wasm_bindgen::JsValue;

use crate::fault::Fault;
use crate::limits::Room;

use super::{Strict, values};

/// The items of a list, the first ones read.
pub(super) struct Items<'r> {
    list: JsValue,
    next: u32,
    length: f64,
    room: &'r Room,
}

impl<'r> Items<'r> {
    pub(super) fn new(list: JsValue, room: &'r Room) -> Result<Self, Fault> {
        let length = values::get(&list, &"length".into())?.as_f64().unwrap_or_default().max(0.0);
        room.takes_parts(length)?;
        Ok(Self { list, next: 0, length, room })
    }
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Fault;

    #[inline(never)]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let index = self.next;
        if f64::from(index) >= self.length {
            return Ok(None);
        }
        self.next += 1;
        let value = values::get(&self.list, &index.into());
        let read = || value.and_then(|value| seed.deserialize(Strict { value, room: self.room }));
        let item = self.room.within(read, |fault| fault.of_item(index));
        item.map(Some).map_err(|fault| fault.of_item(index))
    }
}
