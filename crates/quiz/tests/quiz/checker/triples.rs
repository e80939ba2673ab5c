//! What a document states.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Measured, list, option_end, text};

/// Something that a triple names: its code, or its number, and its text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Thing {
    name: String,
    pub(super) text: String,
    pub(super) measured: Measured,
}

impl Thing {
    fn new(name: &str, text: &str) -> Self {
        Self { name: name.into(), text: text.into(), measured: Measured::new(text) }
    }
}

/// All that a document states, as triples.
#[derive(Debug, Default)]
pub(crate) struct Document {
    stated: Vec<(Thing, &'static str, Thing)>,
    things: Vec<Thing>,
    /// The standard's own name.
    pub(super) name: String,
    /// The tasks of which a row leaves knowledge or skills unstated.
    open: Vec<(String, &'static str)>,
}

impl Document {
    pub(crate) fn new(standard: &Value) -> Self {
        let name = text(&standard["name"]).to_lowercase();
        let mut document = Self { name, ..Self::default() };
        for duty in list(standard, "duties") {
            document.things.push(thing(duty, "name"));
            for task in list(duty, "tasks") {
                document.add_task(standard, duty, task);
            }
        }
        for note in list(standard, "notes") {
            document.things.push(Thing::new(&note["number"].to_string(), text(&note["text"])));
        }
        for attitude in list(standard, "attitudes") {
            let (name, description) = (thing(attitude, "name"), thing(attitude, "description"));
            document.add(&name, "attitude", &description);
            document.add_notes(standard, &name, attitude);
        }
        for entry in ["knowledge", "skills"].iter().flat_map(|name| list(standard, name)) {
            document.things.push(thing(entry, "text"));
            document.add_notes(standard, &thing(entry, "text"), entry);
        }
        document
    }

    fn add_task(&mut self, standard: &Value, duty: &Value, task: &Value) {
        let (whole, this) = (thing(duty, "name"), thing(task, "name"));
        self.add(&this, "duty", &whole);
        self.add_notes(standard, &whole, duty);
        self.add_notes(standard, &this, task);
        for block in list(task, "blocks") {
            for (name, relation) in [("outputs", "output"), ("indicators", "indicator")] {
                for entry in list(block, name) {
                    self.add(&this, relation, &thing(entry, "text"));
                    self.add_notes(standard, &thing(entry, "text"), entry);
                }
            }
            for (name, relation) in [("knowledge", "knowledge"), ("skills", "skill")] {
                if list(block, "unstated").contains(&name.into()) {
                    self.open.push((this.name.clone(), relation));
                }
                for entry in list(standard, name).iter().filter(|entry| list(block, name).contains(&entry["code"])) {
                    self.add(&this, relation, &thing(entry, "text"));
                }
            }
        }
    }

    fn add_notes(&mut self, standard: &Value, term: &Thing, marked: &Value) {
        for mark in list(marked, "notes") {
            for note in list(standard, "notes").iter().filter(|note| note["number"] == mark["note"]) {
                let note = Thing::new(&note["number"].to_string(), text(&note["text"]));
                self.add(term, "note", &note);
            }
        }
    }

    fn add(&mut self, from: &Thing, relation: &'static str, to: &Thing) {
        self.stated.push((from.clone(), relation, to.clone()));
        self.things.extend([from.clone(), to.clone()]);
    }

    /// Whether the document states a triple by these codes.
    pub(crate) fn is_stated(&self, triple: &Value) -> bool {
        let is_it = |(from, relation, to): &(Thing, &str, Thing)| {
            from.name == text(&triple[0]) && *relation == text(&triple[1]) && to.name == text(&triple[2])
        };
        self.stated.iter().any(is_it)
    }

    /// Whether the document states a triple by these codes or by texts that count as one with theirs.
    pub(crate) fn may_be_stated(&self, triple: &Value) -> bool {
        let relation = text(&triple[1]);
        let (from, to) = (self.called(text(&triple[0]), relation), self.called(text(&triple[2]), relation));
        let is_like = |some: &[&Thing], thing: &Thing| some.iter().any(|one| one.measured.is_same(&thing.measured));
        let may_be = |stated: &(Thing, &str, Thing)| {
            stated.1 == relation
                && (stated.0.name == text(&triple[0]) || is_like(&from, &stated.0))
                && (stated.2.name == text(&triple[2]) || is_like(&to, &stated.2))
        };
        self.stated.iter().any(may_be)
    }

    /// Whether the document doesn't say all that a task needs.
    pub(super) fn is_left_open(&self, task: &str, relation: &str) -> bool {
        self.open.iter().any(|(name, open)| name == task && *open == relation)
    }

    /// What a code or a number stands for, each text once; a number, in this relation.
    fn called(&self, name: &str, relation: &str) -> Vec<&Thing> {
        let stated = self.stated.iter().filter(|stated| stated.1 == relation).flat_map(|stated| [&stated.0, &stated.2]);
        let coded = self.things.iter().filter(|thing| thing.name.bytes().any(|byte| !byte.is_ascii_digit()));
        let mut called: Vec<&Thing> = Vec::new();
        for thing in stated.chain(coded).filter(|thing| thing.name == name) {
            if called.iter().all(|other| other.text != thing.text) {
                called.push(thing);
            }
        }
        called
    }

    /// What is called so at an end of a relation, 0 or 2, or is a note that no mark names.
    pub(super) fn things_at<'a>(
        &'a self,
        end: usize,
        relation: &'a str,
        name: &'a str,
    ) -> impl Iterator<Item = &'a Thing> {
        let at = move |stated: &'a (Thing, &str, Thing)| if end == 0 { &stated.0 } else { &stated.2 };
        let stated = self.stated.iter().filter(move |stated| stated.1 == relation).map(at);
        // A note that no mark names and a duty without tasks are in no relation.
        let is_alone = move |thing: &&Thing| relation == "duty" || thing.name.bytes().all(|byte| byte.is_ascii_digit());
        stated.chain(self.things.iter().filter(is_alone)).filter(move |thing| thing.name == name)
    }

    /// The codes of what the document relates to this end of a relation.
    pub(super) fn partners(&self, end: usize, relation: &str, name: &str) -> BTreeSet<&str> {
        let ends =
            |stated: &'_ (Thing, &str, Thing)| end == 0 && stated.0.name == name || end == 2 && stated.2.name == name;
        let stated = self.stated.iter().filter(|stated| stated.1 == relation && ends(stated));
        let partners = stated.map(|stated| if end == 0 { &stated.2 } else { &stated.0 }.name.as_str());
        partners.filter(|name| name.bytes().any(|byte| !byte.is_ascii_digit())).collect()
    }

    /// The text behind a code; where a code has several, the first.
    pub(crate) fn text_of(&self, code: &str) -> Option<&str> {
        self.things.iter().find(|thing| thing.name == code).map(|thing| thing.text.as_str())
    }

    /// What a triple calls an option: its code, where that has the option's text; or the number of its note.
    pub(crate) fn name_of(&self, option: &Value, item: &Value) -> Option<String> {
        let shown = text(&option["text"]);
        let fits = |thing: &&Thing| match text(&option["code"]) {
            "" => thing.text.ends_with(shown) && thing.name.bytes().all(|byte| byte.is_ascii_digit()),
            code if text(&item["kind"]) == "term-of-note" => thing.name == code && thing.text.contains(shown),
            code => thing.name == code && (thing.text == shown || is_masked(&thing.text, shown)),
        };
        let proof = ["holds", "fails"].iter().flat_map(|part| list(&item["proof"], part));
        let names: Vec<&str> = proof.map(|triple| option_end(item, triple)).collect();
        let found = self.things.iter().filter(fits).find(|thing| names.contains(&thing.name.as_str()));
        found.map(|thing| thing.name.clone())
    }
}

fn thing(value: &Value, name: &str) -> Thing {
    Thing::new(text(&value["code"]), text(&value[name]))
}

/// Whether a text is another with parts of it hidden.
pub(super) fn is_masked(whole: &str, shown: &str) -> bool {
    let mut rest = whole;
    shown.contains('○')
        && shown.split("○○").all(|part| match rest.find(part) {
            Some(at) => {
                rest = &rest[at + part.len()..];
                true
            }
            None => false,
        })
}
