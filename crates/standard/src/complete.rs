//! Codes that tasks use and nothing names: an entry with an empty text, as the parser gives them.

use crate::{Block, Entry, List, Standard, Text};

/// The document with an entry for each code of knowledge and skills that is used. Those that its lists lack stand behind
/// what is used before them.
#[must_use]
pub fn complete(mut standard: Standard) -> Standard {
    let blocks = standard.duties.iter().flat_map(|duty| duty.tasks.iter()).flat_map(|task| task.blocks.iter());
    let blocks: Vec<&Block> = blocks.collect();
    let knowledge = blocks.iter().flat_map(|block| block.knowledge.iter());
    let skills = blocks.iter().flat_map(|block| block.skills.iter());
    complete_list(&mut standard.knowledge, knowledge);
    complete_list(&mut standard.skills, skills);
    standard
}

fn complete_list<'a>(entries: &mut List<Entry>, used: impl Iterator<Item = &'a Text>) {
    let mut next = 0;
    for code in used {
        if let Some(at) = entries.iter().position(|entry| entry.code.as_ref() == Some(code)) {
            next = next.max(at + 1);
        } else {
            let entry = Entry { code: Some(code.clone()), text: Text::default(), notes: List::default() };
            entries.to_mut().insert(next, entry);
            next += 1;
        }
    }
}
