//! What codes stand for.

use competency_standard::{Duty, Standard, Text};

/// The name or text that a code stands for; none for what isn't a code of the document.
pub(crate) fn name(standard: &'static Standard, code: &str) -> Option<&'static str> {
    let is = |other: &Option<Text>| other.as_deref() == Some(code);
    let duties = || standard.duties.iter();
    let tasks = || duties().flat_map(|duty| duty.tasks.iter());
    let blocks = || tasks().flat_map(|task| task.blocks.iter());
    let entries = || {
        let of_blocks = blocks().flat_map(|block| block.outputs.iter().chain(block.indicators.iter()));
        of_blocks.chain(standard.knowledge.iter()).chain(standard.skills.iter())
    };
    let duty = || duties().find(|duty| is(&duty.code)).map(|duty| &duty.name);
    let task = || tasks().find(|task| is(&task.code)).map(|task| &task.name);
    let entry = || entries().find(|entry| is(&entry.code)).map(|entry| &entry.text);
    let attitude = || standard.attitudes.iter().find(|attitude| is(&attitude.code))?.name.as_ref();
    duty().or_else(task).or_else(entry).or_else(attitude).map(|text| &**text)
}

/// What an attitude of that code means.
pub(crate) fn meaning(standard: &'static Standard, code: &str) -> Option<&'static str> {
    let mut attitudes = standard.attitudes.iter();
    attitudes.find(|attitude| attitude.code.as_deref() == Some(code))?.description.as_deref()
}

/// The footnote of that number.
pub(crate) fn note(standard: &'static Standard, number: &str) -> Option<&'static str> {
    let number: u32 = number.parse().ok()?;
    standard.notes.iter().find(|note| note.number == number).map(|note| &*note.text)
}

/// The number of the duty that a task is part of.
pub(crate) fn duty_of(standard: &Standard, task: &str) -> Option<usize> {
    let has = |duty: &Duty| duty.tasks.iter().any(|one| one.code.as_deref() == Some(task));
    standard.duties.iter().position(has)
}
