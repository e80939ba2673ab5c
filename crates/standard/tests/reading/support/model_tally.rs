//! How often each character appears in a model.

use super::tally::{Tally, tally, without_separators};
use competency_standard::{Class, Entry, List, Standard, Text};

/// What a model holds; knowledge and skills as often as its blocks name them.
pub(crate) fn in_model(standard: &Standard) -> Tally {
    let mut texts: Vec<String> = vec![
        standard.title.to_string(),
        standard.code.as_deref().unwrap_or_default().to_string(),
        standard.name.to_string(),
        standard.description.to_string(),
        standard.level.text.to_string(),
    ];
    let classes = &standard.classification;
    texts.extend(
        [&classes.categories, &classes.occupations, &classes.industries].into_iter().flat_map(|list| class_texts(list)),
    );
    for row in standard.versions.iter() {
        texts.extend([&row.version, &row.name, &row.status, &row.note].map(ToString::to_string));
        texts.extend([&row.code, &row.date].into_iter().flatten().map(ToString::to_string));
    }
    texts.extend(table_texts(standard));
    for attitude in standard.attitudes.iter() {
        let parts: Vec<&str> =
            [&attitude.name, &attitude.description].into_iter().flatten().map(|text| &**text).collect();
        texts.push(parts.join("："));
    }
    texts.extend(standard.prerequisites.iter().chain(standard.remarks.iter()).map(ToString::to_string));
    texts.extend(standard.notes.iter().map(|note| note.text.to_string()));
    tally(&texts)
}

fn class_texts(classes: &[Class]) -> Vec<String> {
    classes.iter().map(|class| without_separators(&class.name) + class.code.as_deref().unwrap_or_default()).collect()
}

fn table_texts(standard: &Standard) -> Vec<String> {
    let mut texts = Vec::new();
    for duty in standard.duties.iter() {
        texts.push(duty.name.to_string());
        for task in duty.tasks.iter() {
            texts.extend(task.code.is_some().then(|| task.name.to_string()));
            for block in task.blocks.iter() {
                texts.push(block.level.text.to_string());
                texts.extend(block.outputs.iter().chain(block.indicators.iter()).map(|entry| entry.text.to_string()));
                texts.extend(named(&block.knowledge, &standard.knowledge));
                texts.extend(named(&block.skills, &standard.skills));
            }
        }
    }
    texts
}

fn named<'a>(codes: &'a List<Text>, entries: &'a List<Entry>) -> impl Iterator<Item = String> + 'a {
    codes.iter().flat_map(|code| {
        entries.iter().filter(move |entry| entry.code.as_ref() == Some(code)).map(|entry| entry.text.to_string())
    })
}
