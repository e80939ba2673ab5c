//! The fields of an object.

use js_sys::{Array, JsString};
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, MapAccess};
use wasm_bindgen::{JsCast, JsValue};

use crate::fault::Fault;
use crate::limits::Room;

use super::{Strict, values};

/// How much of a field's name is read: more than the longest that there is.
const NAME: u32 = 100;

/// The fields of an object, the first ones read.
pub(super) struct Fields<'r> {
    object: JsValue,
    names: Array,
    known: &'static [&'static str],
    next: u32,
    /// The name and the value of the field that is being read.
    field: (String, JsValue),
    room: &'r Room,
}

impl<'r> Fields<'r> {
    pub(super) fn new(object: JsValue, known: &'static [&'static str], room: &'r Room) -> Result<Self, Fault> {
        let names = values::names(&object)?;
        Ok(Self { object, names, known, next: 0, field: Default::default(), room })
    }

    /// Goes to the next field that is known, and passes over others without looking at what is in them. One that is
    /// undefined isn't there, as in JSON.
    fn advance(&mut self) -> Result<bool, Fault> {
        while self.next < self.names.length() {
            let name = self.names.get(self.next);
            self.next += 1;
            let short = String::from(name.unchecked_ref::<JsString>().slice(0, NAME));
            let value = values::get(&self.object, &name);
            if matches!(&value, Ok(value) if value.is_undefined()) {
                continue;
            }
            if self.known.contains(&&*short) {
                self.field = (short.clone(), value.map_err(|fault| fault.of_field(&short))?);
                return Ok(true);
            }
            self.room.passes_over(&short)?;
        }
        Ok(false)
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Fault;

    #[inline(never)]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        if !self.advance()? {
            return Ok(None);
        }
        seed.deserialize(StrDeserializer::new(&self.field.0)).map(Some)
    }

    #[inline(never)]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let (name, value) = std::mem::take(&mut self.field);
        let read = || seed.deserialize(Strict { value, room: self.room });
        self.room.within(read, |fault| fault.of_field(&name)).map_err(|fault| fault.of_field(&name))
    }
}
