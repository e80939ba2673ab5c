//! A JavaScript value as serde reads it, whatever the value does when it is looked at.
//!
//! serde-wasm-bindgen reads numbers, texts and names. Of lists it would take whatever can be iterated, without an end
//! too, and of an object it would pass over fields that nobody knows without a word; and where a getter or a proxy throws, nothing would
//! catch it. So lists and objects are read here: arrays alone, of a bounded number of parts, and each field that
//! `JSON.stringify` would write.

mod lists;
mod objects;
mod values;

use serde::de::{self, Expected, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_wasm_bindgen::Deserializer;
use wasm_bindgen::JsValue;

use crate::fault::Fault;
use crate::limits::Room;

use self::lists::Items;
use self::objects::Fields;

/// A value, and the room that is left for what is in it.
pub(crate) struct Strict<'r> {
    pub(crate) value: JsValue,
    pub(crate) room: &'r Room,
}

impl Strict<'_> {
    /// The value, where it has no others in it and there is room for it.
    #[inline(never)]
    fn single(self, expected: &dyn Expected) -> Result<Deserializer, Fault> {
        let Self { value, room } = self;
        if let Some(text) = values::text(&value) {
            room.takes_text(text.length())?;
            values::whole(text)?;
        }
        if values::is_single(&value) {
            return Ok(value.into());
        }
        let kind = if values::is_list(&value) { Some("list".to_owned()) } else { value.js_typeof().as_string() };
        Err(de::Error::invalid_type(Unexpected::Other(&kind.unwrap_or_default()), expected))
    }
}

impl<'de> de::Deserializer<'de> for Strict<'_> {
    type Error = Fault;

    #[inline(never)]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if self.value.is_object() && !values::is_list(&self.value) {
            visitor.visit_map(Fields::new(self.value, known, self.room)?)
        } else {
            self.deserialize_string(visitor)
        }
    }

    #[inline(never)]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if values::is_list(&self.value) {
            visitor.visit_seq(Items::new(self.value, self.room)?)
        } else {
            self.deserialize_string(visitor)
        }
    }

    #[inline(never)]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    #[inline(never)]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        Ok(self.single(&visitor)?.deserialize_string(visitor)?)
    }

    #[inline(never)]
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        Ok(self.single(&visitor)?.deserialize_enum(name, variants, visitor)?)
    }

    #[inline(never)]
    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        Ok(self.single(&visitor)?.deserialize_u8(visitor)?)
    }

    #[inline(never)]
    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        Ok(self.single(&visitor)?.deserialize_u32(visitor)?)
    }

    /// Types that no standard has.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_string(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u16 u64 f32 f64 char str bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct
        map identifier ignored_any
    }
}
