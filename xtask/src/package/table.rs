//! The element as a table, package/element.json: what types, manifest and docs are made of.

use anyhow::{Context, Result};
use competency_words::Language;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::files::read;
use crate::shell::root;

/// The element.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    /// What it is, in a sentence.
    pub(crate) summary: String,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) events: Vec<Event>,
    /// Each part, and what it is.
    pub(crate) parts: Map<String, Value>,
}

/// An attribute, and the property of the same value.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attribute {
    pub(crate) name: String,
    /// Whether the loader makes a property of it; of others HTML has one.
    #[serde(default = "yes")]
    pub(crate) own: bool,
    /// What may be written to the property, in TypeScript.
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// What the property reads as, where that isn't the attribute's text.
    #[serde(default)]
    pub(crate) reads: Option<String>,
    /// What it may be and what that does, in Markdown.
    pub(crate) values: String,
    /// What holds where it isn't there, in Markdown.
    pub(crate) default: String,
}

/// An event that the element sends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Event {
    pub(crate) name: String,
    /// The fields of its detail, each with its type in TypeScript.
    pub(crate) detail: Map<String, Value>,
    /// When it is sent, in Markdown.
    pub(crate) when: String,
}

fn yes() -> bool {
    true
}

/// Reads the table.
///
/// # Errors
/// Where it can't be read.
pub(crate) fn table() -> Result<Table> {
    let mut table: Table =
        serde_json::from_slice(&read(&root().join("package/element.json"))?).context("package/element.json")?;
    let tags = Language::all().map(Language::tag).collect::<Vec<_>>();
    for attribute in &mut table.attributes {
        attribute.kind = attribute.kind.replace("{languages}", &tags.join("' | '"));
        attribute.values = attribute.values.replace("{languages}", &tags.join("`, `"));
    }
    Ok(table)
}

impl Attribute {
    /// The property's name: `quizMode` for `quiz-mode`.
    pub(crate) fn property(&self) -> String {
        let (first, rest) = self.name.split_once('-').unwrap_or((&self.name, ""));
        first.to_owned() + &capitalised(rest)
    }

    /// The default as a value of the attribute, where it is one.
    pub(crate) fn default_value(&self) -> Option<&str> {
        let literal = self.default.strip_prefix('`').and_then(|rest| rest.split('`').next());
        literal.or_else(|| self.default.parse::<u32>().is_ok().then_some(&self.default))
    }
}

impl Event {
    /// The name of its detail's type: `CompetencyReadyDetail`.
    pub(crate) fn detail_type(&self) -> String {
        self.name.split('-').map(capitalised).collect::<String>() + "Detail"
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// Markdown without its marks.
pub(crate) fn plain(markdown: &str) -> String {
    markdown.replace('`', "")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::files::files;
    use crate::programs::PROGRAMS;

    /// The names between quotes in a list of the loader, each alone or parted by blanks.
    fn listed(loader: &str, list: &str) -> BTreeSet<String> {
        let rest = loader.split_once(list).unwrap().1.split_once(';').unwrap().0;
        rest.split('\'').skip(1).step_by(2).flat_map(str::split_whitespace).map(ToOwned::to_owned).collect()
    }

    #[test]
    fn the_attributes_are_those_of_the_loader() {
        let loader = String::from_utf8(read(&root().join("www/embed.js")).unwrap()).unwrap();
        let names = |own: bool| {
            let all = table().unwrap().attributes.into_iter();
            all.filter(|attribute| attribute.own == own).map(|attribute| attribute.name).collect::<BTreeSet<_>>()
        };
        assert_eq!(names(true), listed(&loader, "const REFLECTED = "));
        assert_eq!(names(false), listed(&loader, "observedAttributes = [...REFLECTED, "));
    }

    /// The names of the parts in a source: ` part="name"` in markup, `.part = "name"` in a script.
    fn parts_of(source: &str) -> Vec<String> {
        let set = source.split(" part=\"").skip(1).chain(source.split(".part = \"").skip(1));
        set.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
    }

    /// The names of the events that a source sends: what stands between the first quotes of such a call.
    fn events_of(source: &str) -> Vec<String> {
        let rest = ["emit(", "emit_value(", "new CustomEvent("].iter().flat_map(|call| source.split(call).skip(1));
        let quoted = rest.filter_map(|rest| rest.split_once(')')?.0.split('"').nth(1));
        quoted.map(ToOwned::to_owned).collect()
    }

    /// What there is in the sources of the programs.
    fn given(of_source: fn(&str) -> Vec<String>) -> BTreeSet<String> {
        let mut paths = files(&root().join("www/embed.js")).unwrap();
        let folders = PROGRAMS.iter().map(|program| program.folder).chain(["crates/shared"]);
        paths.extend(folders.flat_map(|folder| files(&root().join(folder).join("src")).unwrap()));
        let texts = paths.iter().map(|path| read(path).unwrap());
        texts.flat_map(|text| of_source(&String::from_utf8(text).unwrap().replace('\'', "\""))).collect()
    }

    #[test]
    fn the_events_are_those_of_the_sources() {
        let listed: BTreeSet<_> = table().unwrap().events.into_iter().map(|event| event.name).collect();
        assert_eq!(listed, given(events_of));
    }

    #[test]
    fn the_parts_are_those_of_the_sources() {
        let listed: BTreeSet<_> = table().unwrap().parts.keys().cloned().collect();
        assert_eq!(listed, given(parts_of));
    }

    #[test]
    fn names_and_defaults() {
        let table = table().unwrap();
        let quiz_mode = table.attributes.iter().find(|attribute| attribute.name == "quiz-mode").unwrap();
        assert_eq!((quiz_mode.property().as_str(), quiz_mode.default_value()), ("quizMode", None));
        let theme = table.attributes.iter().find(|attribute| attribute.name == "theme").unwrap();
        assert_eq!((theme.property().as_str(), theme.default_value()), ("theme", Some("auto")));
        assert_eq!(table.events[0].detail_type(), "CompetencyReadyDetail");
    }
}
