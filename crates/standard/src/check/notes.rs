//! Footnotes: each is given once and referred to, and each mark stands within its text.

use std::collections::{HashMap, HashSet};

use crate::{NoteMark, Standard};

use super::{Findings, Part};

pub(super) fn check(standard: &Standard, findings: &mut Findings) {
    let given: HashSet<u32> = standard.notes.iter().map(|note| note.number).collect();
    let mut referred = HashSet::new();
    for (place, length, marks) in texts(standard) {
        for mark in marks {
            referred.insert(mark.note);
            let note = mark.note;
            if !given.contains(&note) {
                let message = format!("note {note} is referred to, but not given");
                findings.warn(place, "note-not-given", message, "add the note, or remove the mark");
            }
            if mark.at as usize > length {
                let message =
                    format!("the mark of note {note} stands at {}, beyond its text of {length} characters", mark.at);
                findings.error(
                    place,
                    "mark-beyond-text",
                    message,
                    "count from the start of the text, in Unicode scalar values",
                );
            }
        }
    }
    let mut known = HashMap::new();
    for (index, note) in standard.notes.iter().enumerate() {
        let number = note.number;
        if *known.entry(number).or_insert(&note.text) != &note.text {
            let help = "number one of them anew";
            findings.error(Part::Note(index), "two-texts", format!("note {number} has two different texts"), help);
        }
        if !referred.contains(&number) {
            let message = format!("note {number} is given, but nothing refers to it");
            findings.warn(Part::Note(index), "note-not-used", message, "add its mark to the text that it explains");
        }
    }
}

/// Every text that can hold marks, with its length in characters.
fn texts(standard: &Standard) -> Vec<(Part, usize, &[NoteMark])> {
    let length = |text: &str| text.chars().count();
    let mut texts: Vec<(Part, usize, &[NoteMark])> = Vec::new();
    for (d, duty) in standard.duties.iter().enumerate() {
        texts.push((Part::Duty(d), length(&duty.name), &duty.notes));
        for (t, task) in duty.tasks.iter().enumerate() {
            texts.push((Part::Task(d, t), length(&task.name), &task.notes));
            for (b, block) in task.blocks.iter().enumerate() {
                let outputs = block.outputs.iter().enumerate().map(|(i, entry)| (Part::Output(d, t, b, i), entry));
                let indicators =
                    block.indicators.iter().enumerate().map(|(i, entry)| (Part::Indicator(d, t, b, i), entry));
                texts.extend(
                    outputs.chain(indicators).map(|(place, entry)| (place, length(&entry.text), &*entry.notes)),
                );
            }
        }
    }
    let knowledge = standard.knowledge.iter().enumerate().map(|(i, entry)| (Part::Knowledge(i), entry));
    let skills = standard.skills.iter().enumerate().map(|(i, entry)| (Part::Skill(i), entry));
    texts.extend(knowledge.chain(skills).map(|(place, entry)| (place, length(&entry.text), &*entry.notes)));
    texts.extend(standard.attitudes.iter().enumerate().map(|(i, attitude)| {
        let text = [&attitude.name, &attitude.description].into_iter().flatten().map(|text| length(text)).sum();
        (Part::Attitude(i), text, &*attitude.notes)
    }));
    texts
}
