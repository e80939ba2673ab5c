//! What machines read is what the document says.

use competency_standard::{Attitude, Block, Class, Entry, Standard, Text, tasks};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::page::Page;
use crate::rich::rich;
use crate::{first, page};

fn data(page: &Page) -> Value {
    serde_json::from_str(&page.all("script")[0].text().collect::<String>()).unwrap()
}

/// Code, name and description of a term.
type Term = [Option<String>; 3];

fn terms(list: &Value) -> Vec<Term> {
    let field = |term: &Value, name| term.get(name).map(|text| text.as_str().unwrap().to_owned());
    let term = |term: &Value| {
        assert_eq!(term["@type"], "DefinedTerm");
        ["termCode", "name", "description"].map(|name| field(term, name))
    };
    list.as_array().map_or_else(Vec::new, |list| list.iter().map(term).collect())
}

fn term(code: Option<&Text>, name: &str) -> Term {
    [code.map(Text::to_string), Some(name.to_owned()).filter(|name| !name.is_empty()), None]
}

fn entry(entry: &Entry) -> Term {
    term(entry.code.as_ref(), &entry.text)
}

fn attitude(attitude: &Attitude) -> Term {
    [&attitude.code, &attitude.name, &attitude.description].map(|text| text.as_ref().map(Text::to_string))
}

fn classes(list: &Value) -> Vec<(String, Option<String>)> {
    let class = |class: &Value| {
        assert!(class["@type"] == "CategoryCode" && class["inCodeSet"]["@type"] == "CategoryCodeSet");
        (class["name"].as_str().unwrap().into(), class["codeValue"].as_str().map(Into::into))
    };
    list.as_array().map_or_else(Vec::new, |list| list.iter().map(class).collect())
}

fn class(class: &Class) -> (String, Option<String>) {
    (class.name.to_string(), class.code.as_ref().map(Text::to_string))
}

fn of_rows(standard: &Standard, entries: fn(&Block) -> &[Entry]) -> Vec<Term> {
    tasks(standard).flat_map(|(_, task)| task.blocks.iter()).flat_map(entries).map(entry).collect()
}

proptest! {
    #[test]
    fn every_text_comes_back(standard in rich()) {
        let data = data(&page(&standard));
        let document = &data["subjectOf"];
        for (node, name) in [(&data, &standard.name), (document, &standard.title)] {
            prop_assert_eq!(node["name"].as_str().unwrap(), name);
            prop_assert_eq!(node["identifier"].as_str(), standard.code.as_deref());
        }
        prop_assert_eq!(data["description"].as_str().unwrap(), &standard.description);
        let skills = standard.knowledge.iter().chain(standard.skills.iter()).map(entry);
        prop_assert_eq!(terms(&data["skills"]), skills.chain(standard.attitudes.iter().map(attitude)).collect::<Vec<_>>());
        let set = |at: usize| terms(&document["hasPart"][at]["hasDefinedTerm"]);
        let duties = standard.duties.iter().map(|duty| term(duty.code.as_ref(), &duty.name));
        prop_assert_eq!(set(0), duties.collect::<Vec<_>>());
        let tasks = tasks(&standard).map(|(_, task)| term(task.code.as_ref(), &task.name));
        prop_assert_eq!(set(1), tasks.collect::<Vec<_>>());
        prop_assert_eq!(set(2), of_rows(&standard, |block| &block.outputs));
        prop_assert_eq!(set(3), of_rows(&standard, |block| &block.indicators));
        let official = &standard.classification;
        let categories = official.categories.iter().chain(official.occupations.iter()).map(class);
        prop_assert_eq!(classes(&data["occupationalCategory"]), categories.collect::<Vec<_>>());
        prop_assert_eq!(classes(&document["about"]), official.industries.iter().map(class).collect::<Vec<_>>());
        let qualifications = data["qualifications"].as_array().cloned().unwrap_or_default();
        prop_assert_eq!(qualifications, standard.prerequisites.iter().map(|text| json!(text)).collect::<Vec<_>>());
    }
}

#[test]
fn the_first_document_is_an_occupation() {
    let data = data(&page(&first()));
    assert_eq!((&data["@context"], &data["@type"]), (&json!("https://schema.org"), &json!("Occupation")));
    let category = json!({
        "@type": "CategoryCode", "name": "行銷與銷售 / 專業銷售", "codeValue": "KPS",
        "inCodeSet": { "@type": "CategoryCodeSet", "name": "職類別" }
    });
    assert_eq!(data["occupationalCategory"][0], category);
    assert_eq!(data["responsibilities"][0], "開發廣告客戶");
    let document = &data["subjectOf"];
    assert_eq!((&document["version"], &document["dateModified"]), (&json!("V2"), &json!("2023-12-15")));
    let set = &data["skills"][0]["inDefinedTermSet"]["@id"];
    let parts = document["hasPart"].as_array().unwrap();
    assert!(parts.iter().any(|part| &part["@id"] == set && part["name"] == "知識"));
}
