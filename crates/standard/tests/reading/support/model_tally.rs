//! How often each character appears in a model.

use super::tally::{Tally, tally, without_separators};
use competency_standard::{Class, Entry, List, Standard, Text};

/// The texts of a part.
type Texts = Vec<(&'static str, String)>;

/// What a model holds; knowledge and skills as often as its blocks name them.
pub(crate) fn in_model(standard: &Standard) -> Tally {
    let classes = &standard.classification;
    let mut texts: Texts = vec![
        ("code", standard.code.as_deref().unwrap_or_default().to_string()),
        ("name", standard.name.to_string()),
        ("categories", class_texts(&classes.categories)),
        ("occupations", class_texts(&classes.occupations)),
        ("industries", class_texts(&classes.industries)),
        ("description", standard.description.to_string()),
        ("level", standard.level.text.to_string()),
        ("text", standard.title.to_string()),
    ];
    for row in standard.versions.iter() {
        texts.extend([&row.version, &row.name, &row.status, &row.note].map(|text| ("version", text.to_string())));
        texts.extend([&row.code, &row.date].into_iter().flatten().map(|text| ("version", text.to_string())));
    }
    table_texts(standard, &mut texts);
    for attitude in standard.attitudes.iter() {
        let parts: Vec<&str> =
            [&attitude.name, &attitude.description].into_iter().flatten().map(|text| &**text).collect();
        texts.push(("text", parts.join("：")));
    }
    let lines = standard.prerequisites.iter().chain(standard.remarks.iter());
    texts.extend(lines.chain(standard.notes.iter().map(|note| &note.text)).map(|text| ("text", text.to_string())));
    tally(&texts)
}

fn class_texts(classes: &[Class]) -> String {
    classes.iter().map(|class| without_separators(&class.name) + class.code.as_deref().unwrap_or_default()).collect()
}

fn table_texts(standard: &Standard, texts: &mut Texts) {
    for duty in standard.duties.iter() {
        texts.push(("duty", duty.name.to_string()));
        for (index, task) in duty.tasks.iter().enumerate() {
            texts.extend(task.code.is_some().then(|| ("task", task.name.to_string())));
            // Tasks that share rows have the same blocks, written once.
            let shared = index > 0 && duty.tasks[index - 1].blocks == task.blocks;
            for block in task.blocks.iter().filter(|_| !shared) {
                texts.push(("block", block.level.text.to_string()));
                texts.extend(block.outputs.iter().map(|entry| ("output", entry.text.to_string())));
                texts.extend(block.indicators.iter().map(|entry| ("indicator", entry.text.to_string())));
                texts.extend(named(&block.knowledge, &standard.knowledge).map(|text| ("knowledge", text)));
                texts.extend(named(&block.skills, &standard.skills).map(|text| ("skill", text)));
            }
        }
    }
}

fn named<'a>(codes: &'a List<Text>, entries: &'a List<Entry>) -> impl Iterator<Item = String> + 'a {
    codes.iter().flat_map(|code| {
        entries.iter().filter(move |entry| entry.code.as_ref() == Some(code)).map(|entry| entry.text.to_string())
    })
}
