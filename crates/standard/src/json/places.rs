//! Where the parts of a document stand in its JSON.

use std::ops::Range;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde_ignored::Path;

use crate::check::{Part, Step};

/// What an object is known by, the best first.
const NAMES: [&str; 5] = ["code", "name", "number", "text", "level"];

/// The source as a tree that knows its places.
pub(super) struct Places<'a>(Option<Value<'a>>);

impl<'a> Places<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let tree = parse_to_ast(source, &CollectOptions::default(), &ParseOptions::default());
        Self(tree.ok().and_then(|tree| tree.value))
    }

    /// Whether the source is no JSON, or too deep to have places.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The bytes of the name of a field.
    pub(super) fn name(&self, path: &Path) -> Range<usize> {
        let Path::Map { parent, key } = path else { return 0..0 };
        let field = self.find(parent).and_then(Value::as_object).and_then(|object| object.get(key));
        field.map_or(0..0, |field| {
            let range = field.name.range();
            range.start..range.end
        })
    }

    fn find(&self, path: &Path) -> Option<&Value<'a>> {
        match path {
            Path::Root => self.0.as_ref(),
            Path::Seq { parent, index } => self.find(parent)?.as_array()?.elements.get(*index),
            Path::Map { parent, key } => Some(&self.find(parent)?.as_object()?.get(key)?.value),
            Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => {
                self.find(parent)
            }
        }
    }

    /// The bytes of what names a part; all the part's bytes where nothing does.
    pub(super) fn span(&self, place: Part) -> Range<usize> {
        let mut value = self.0.as_ref();
        for step in place.steps() {
            value = value.and_then(|value| into(value, step));
        }
        let range = match value {
            Some(Value::Object(object)) if place != Part::Document => {
                let mut names = NAMES.iter().filter_map(|name| object.get(name));
                names.find(|property| property.value.as_null_keyword().is_none()).map_or(object.range, Ranged::range)
            }
            Some(value) => value.range(),
            None => return 0..0,
        };
        range.start..range.end
    }
}

/// From a value to one inside it.
fn into<'a, 'b>(value: &'b Value<'a>, step: Step) -> Option<&'b Value<'a>> {
    match step {
        Step::Field(name) => Some(&value.as_object()?.get(name)?.value),
        Step::Index(index) => value.as_array()?.elements.get(index),
    }
}
