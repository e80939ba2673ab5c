//! Footnotes: the terms that carry a mark, and what the notes say.

use competency_standard::{Note, NoteMark, Standard};

use super::link::Pairs;
use super::things::{Thing, Things};
use crate::text::is_within;

/// A text with a mark in it.
struct Term<'a> {
    code: Option<&'a str>,
    text: &'a str,
    marks: &'a [NoteMark],
}

impl Term<'_> {
    /// The term that the mark is to, not the sentence that it stands in: what the note begins with, or else the whole
    /// text where that is a name. None where there are several marks.
    fn quoted(&self, notes: &Things<'_>) -> Option<String> {
        let [mark] = self.marks else { return None };
        let number = mark.note.to_string();
        let mut note = notes.find(&number).map(|note| notes.list[note].text.as_ref());
        let head = note.next().and_then(|note| note.split_once(['：', ':'])).map(|(head, _)| head.trim());
        let is_name = !self.text.contains(['，', '。', '；', ',', ';']);
        match head {
            Some(head) if head.chars().count() > 1 && is_within(head, self.text) => Some(head.to_owned()),
            _ => is_name.then(|| self.text.to_owned()),
        }
    }
}

/// The footnotes and what they are to.
pub(super) struct Footnotes<'a> {
    pub(super) terms: Things<'a>,
    /// Without the term that each repeats.
    pub(super) notes: Things<'a>,
    pub(super) pairs: Pairs,
}

impl<'a> Footnotes<'a> {
    pub(super) async fn new(standard: &'a Standard) -> Self {
        let terms = terms(standard);
        let mut notes = Things::new(standard.notes.iter().map(thing).collect()).await;
        let mut pairs = Pairs::new();
        for (index, term) in terms.iter().enumerate() {
            for mark in term.marks {
                pairs.extend(notes.find(&mark.note.to_string()).map(|note| (index, note)));
            }
        }
        let mut things = Things::new(terms.iter().map(|term| Thing::new(term.code, term.text)).collect()).await;
        for (term, thing) in terms.iter().zip(&mut things.list) {
            match term.quoted(&notes) {
                Some(quoted) => thing.show(quoted, false),
                None => thing.be_unnamed(),
            }
        }
        for &(term, note) in &pairs {
            if let Some(rest) = explanation(&notes.list[note].text, terms[term].text).map(str::to_owned) {
                notes.list[note].show(rest, false);
            }
        }
        let terms = things;
        Self { terms, notes, pairs }
    }
}

fn thing(note: &Note) -> Thing<'_> {
    Thing::named(Some(note.number.to_string().into()), false, note.text.as_ref().into())
}

/// What a note says about a term, where it begins with the term or a part of it: `法規：如公平交易法等。`
fn explanation<'a>(note: &'a str, term: &str) -> Option<&'a str> {
    let (head, rest) = note.split_once(['：', ':'])?;
    (is_within(head, term) && !rest.trim().is_empty()).then(|| rest.trim_start())
}

/// All texts with marks, each once for its code.
fn terms(standard: &Standard) -> Vec<Term<'_>> {
    let mut terms: Vec<Term<'_>> = Vec::new();
    let mut add = |code, text, marks| {
        let term = Term { code, text, marks };
        let is_there = terms.iter().any(|other| code.is_some() && (other.code, other.text) == (code, text));
        if !term.marks.is_empty() && !is_there {
            terms.push(term);
        }
    };
    for duty in standard.duties.iter() {
        add(duty.code.as_deref(), &duty.name, &duty.notes);
        for task in duty.tasks.iter() {
            add(task.code.as_deref(), &task.name, &task.notes);
            for entry in task.blocks.iter().flat_map(|block| block.outputs.iter().chain(block.indicators.iter())) {
                add(entry.code.as_deref(), &entry.text, &entry.notes);
            }
        }
    }
    for entry in standard.knowledge.iter().chain(standard.skills.iter()) {
        add(entry.code.as_deref(), &entry.text, &entry.notes);
    }
    for attitude in standard.attitudes.iter() {
        if let Some(name) = &attitude.name {
            add(attitude.code.as_deref(), name, &attitude.notes);
        }
    }
    terms
}
