//! Where the parts of a document stand in its JSON.

use std::ops::Range;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::check::Place;

/// What an object is known by, the best first.
const NAMES: [&str; 5] = ["code", "name", "number", "text", "level"];

/// The source as a tree that knows its places.
pub(super) struct Places<'a>(Option<Value<'a>>);

impl<'a> Places<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let tree = parse_to_ast(source, &CollectOptions::default(), &ParseOptions::default());
        Self(tree.ok().and_then(|tree| tree.value))
    }

    /// The bytes of what names a part; all the part's bytes where nothing does.
    pub(super) fn span(&self, place: Place) -> Range<usize> {
        let mut value = self.0.as_ref();
        for step in path(place) {
            value = value.and_then(|value| step.into(value));
        }
        let range = match value {
            Some(Value::Object(object)) if !path(place).is_empty() => {
                let mut names = NAMES.iter().filter_map(|name| object.get(name));
                names.find(|property| property.value.as_null_keyword().is_none()).map_or(object.range, Ranged::range)
            }
            Some(value) => value.range(),
            None => return 0..0,
        };
        range.start..range.end
    }
}

/// A step from a value to one inside it.
#[derive(Clone, Copy)]
enum Step {
    Field(&'static str),
    Index(usize),
}

impl Step {
    fn into<'a, 'b>(self, value: &'b Value<'a>) -> Option<&'b Value<'a>> {
        match self {
            Self::Field(name) => Some(&value.as_object()?.get(name)?.value),
            Self::Index(index) => value.as_array()?.elements.get(index),
        }
    }
}

fn path(place: Place) -> Vec<Step> {
    let inside = |place, name, index| [path(place), vec![Step::Field(name), Step::Index(index)]].concat();
    match place {
        Place::Document => Vec::new(),
        Place::Level => vec![Step::Field("level")],
        Place::Duty(d) => inside(Place::Document, "duties", d),
        Place::Task(d, t) => inside(Place::Duty(d), "tasks", t),
        Place::Block(d, t, b) => inside(Place::Task(d, t), "blocks", b),
        Place::Output(d, t, b, i) => inside(Place::Block(d, t, b), "outputs", i),
        Place::Indicator(d, t, b, i) => inside(Place::Block(d, t, b), "indicators", i),
        Place::Knowledge(i) => inside(Place::Document, "knowledge", i),
        Place::Skill(i) => inside(Place::Document, "skills", i),
        Place::Attitude(i) => inside(Place::Document, "attitudes", i),
        Place::Note(i) => inside(Place::Document, "notes", i),
    }
}
