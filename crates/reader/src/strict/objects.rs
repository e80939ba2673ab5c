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
    next: u32,
    /// The name and the value of the field that is being read.
    field: (String, JsValue),
    room: &'r Room,
}

impl<'r> Fields<'r> {
    pub(super) fn new(object: JsValue, room: &'r Room) -> Result<Self, Fault> {
        let names = values::names(&object)?;
        Ok(Self { object, names, next: 0, field: Default::default(), room })
    }

    /// Goes to the next field. One that is undefined isn't there, as in JSON.
    fn advance(&mut self) -> Result<bool, Fault> {
        while self.next < self.names.length() {
            let name = self.names.get(self.next);
            self.next += 1;
            let short = String::from(name.unchecked_ref::<JsString>().slice(0, NAME));
            let value = values::get(&self.object, &name).map_err(|fault| fault.of_field(&short))?;
            if !value.is_undefined() {
                self.field = (short, value);
                return Ok(true);
            }
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
        seed.deserialize(Strict { value, room: self.room }).map_err(|fault| fault.of_field(&name))
    }
}
