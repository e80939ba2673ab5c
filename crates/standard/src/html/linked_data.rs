//! The standard as JSON-LD in the terms of schema.org.

use maud::PreEscaped;

use super::schema_org::{
    CategoryCode, CategoryCodeSet, DefinedTerm, DefinedTermSet, Document, GovernmentOrganization, Occupation, Reference,
};
use super::view::View;
use crate::{Attitude, Block, Class, Entry, Standard, Text, tasks};

/// Names that hold in this piece of JSON-LD alone.
const KNOWLEDGE: &str = "_:knowledge";
const SKILLS: &str = "_:skills";
const ATTITUDES: &str = "_:attitudes";

/// The standard as JSON-LD that can stand in a `<script>`: nothing in it ends the script.
pub(super) fn linked_data(view: &View) -> PreEscaped<String> {
    let json = serde_json::to_string(&occupation(view)).unwrap_or_default();
    let escape = |c: char| match c {
        '<' | '>' | '&' | '\u{7f}'..='\u{9f}' => format!("\\u{:04x}", u32::from(c)),
        _ => c.to_string(),
    };
    PreEscaped(json.chars().map(escape).collect())
}

fn occupation<'a>(view: &View<'a>) -> Occupation<'a> {
    let (standard, words) = (view.standard, view.words);
    let classes = &standard.classification;
    let categories = classified(words.categories, &classes.categories);
    let knowledge = standard
        .knowledge
        .iter()
        .map(|one| DefinedTerm { in_defined_term_set: Some(Reference { id: KNOWLEDGE }), ..entry(one) });
    let skills = standard
        .skills
        .iter()
        .map(|one| DefinedTerm { in_defined_term_set: Some(Reference { id: SKILLS }), ..entry(one) });
    let attitudes = standard.attitudes.iter().map(|one| attitude(one));
    Occupation {
        context: "https://schema.org",
        name: &standard.name,
        identifier: standard.code.as_deref(),
        description: &standard.description,
        occupational_category: categories.chain(classified(words.occupations, &classes.occupations)).collect(),
        responsibilities: tasks(standard).map(|(_, task)| &*task.name).collect(),
        qualifications: &standard.prerequisites,
        skills: knowledge.chain(skills).chain(attitudes).collect(),
        subject_of: document(view),
    }
}

fn document<'a>(view: &View<'a>) -> Document<'a> {
    let (standard, words) = (view.standard, view.words);
    let version = standard.version();
    let set = |id, name, terms| DefinedTermSet { id, name, has_defined_term: terms };
    let duties = standard.duties.iter().map(|duty| term(duty.code.as_ref(), &duty.name));
    let tasks = tasks(standard).map(|(_, task)| term(task.code.as_ref(), &task.name));
    Document {
        name: &standard.title,
        identifier: standard.code.as_deref(),
        in_language: &standard.language,
        version: version.map(|version| &*version.version),
        date_modified: version.and_then(|version| version.date.as_deref()),
        publisher: GovernmentOrganization { name: "勞動部勞動力發展署" },
        about: classified(words.industries, &standard.classification.industries).collect(),
        has_part: [
            set("_:duties", words.duties, duties.collect()),
            set("_:tasks", words.tasks, tasks.collect()),
            set("_:outputs", words.outputs, of_rows(standard, |block| &block.outputs)),
            set("_:indicators", words.indicators, of_rows(standard, |block| &block.indicators)),
            set(KNOWLEDGE, words.knowledge, Vec::new()),
            set(SKILLS, words.skills, Vec::new()),
            set(ATTITUDES, words.attitudes, Vec::new()),
        ],
    }
}

/// The outputs or indicators of all rows.
fn of_rows(standard: &Standard, entries: fn(&Block) -> &[Entry]) -> Vec<DefinedTerm<'_>> {
    tasks(standard).flat_map(|(_, task)| task.blocks.iter()).flat_map(entries).map(entry).collect()
}

fn classified<'a>(set: &'static str, classes: &'a [Class]) -> impl Iterator<Item = CategoryCode<'a>> {
    classes.iter().map(move |class| CategoryCode {
        name: &class.name,
        code_value: class.code.as_deref(),
        in_code_set: CategoryCodeSet { name: set },
    })
}

fn entry(entry: &Entry) -> DefinedTerm<'_> {
    term(entry.code.as_ref(), &entry.text)
}

fn term<'a>(code: Option<&'a Text>, name: &'a str) -> DefinedTerm<'a> {
    let name = Some(name).filter(|name| !name.is_empty());
    DefinedTerm { term_code: code.map(|code| &**code), name, description: None, in_defined_term_set: None }
}

fn attitude(attitude: &Attitude) -> DefinedTerm<'_> {
    let (name, description) = (attitude.name.as_deref(), attitude.description.as_deref());
    DefinedTerm {
        name,
        description,
        in_defined_term_set: Some(Reference { id: ATTITUDES }),
        ..term(attitude.code.as_ref(), "")
    }
}
