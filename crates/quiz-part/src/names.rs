//! What codes stand for.

use std::borrow::Cow;

use competency_standard::Standard;

use crate::node::Text;

/// The name or text that a code stands for; none for what isn't a code of the document.
pub(crate) fn name(standard: &'static Standard, code: &str) -> Option<Text> {
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
    let found = duty().or_else(task).or_else(entry).or_else(attitude)?;
    Some(borrowed(found))
}

/// What an attitude of that code means.
pub(crate) fn meaning(standard: &'static Standard, code: &str) -> Option<Text> {
    let mut attitudes = standard.attitudes.iter();
    let found = attitudes.find(|attitude| attitude.code.as_deref() == Some(code))?.description.as_ref()?;
    Some(borrowed(found))
}

/// The footnote of that number.
pub(crate) fn note(standard: &'static Standard, number: &str) -> Option<Text> {
    let number: u32 = number.parse().ok()?;
    let found = standard.notes.iter().find(|note| note.number == number)?;
    Some(borrowed(&found.text))
}

/// The number of the duty that a task is part of.
pub(crate) fn duty_of(standard: &Standard, task: &str) -> Option<usize> {
    let has = |duty: &competency_standard::Duty| duty.tasks.iter().any(|one| one.code.as_deref() == Some(task));
    standard.duties.iter().position(has)
}

/// A text of the document, not copied.
pub(crate) fn borrowed(text: &'static Text) -> Text {
    Cow::Borrowed(text)
}
