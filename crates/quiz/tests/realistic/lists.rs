//! Knowledge and skills, which tasks share, and notes.

use std::borrow::Cow;

use competency_standard::{Duty, Entry, Note, NoteMark, Text};

use super::Dice;
use super::names::{Names, twin};

/// What tasks need, and who needs it.
pub(super) struct Lists {
    pub(super) knowledge: Vec<Entry>,
    pub(super) skills: Vec<Entry>,
    /// What each is about.
    abouts: [Vec<&'static str>; 2],
}

impl Lists {
    pub(super) fn new(knowledge: usize, skills: usize, names: &Names, dice: &mut Dice) -> Self {
        let mut abouts = [Vec::new(), Vec::new()];
        let mut write = |at: usize, count: usize, letter: char, dice: &mut Dice| -> Vec<Entry> {
            let mut written: Vec<Entry> = Vec::new();
            for number in 1..=count {
                let about = names.noun(dice);
                let text = if at == 0 { names.knowledge(about, dice) } else { names.skill(about, dice) };
                let before = number.checked_sub(2).map(|before| written[before].text.to_string());
                let text = if dice.percent(4) { twin(&before.unwrap_or(text), dice) } else { text };
                abouts[at].push(about);
                written.push(entry(&format!("{letter}{number:02}"), text));
            }
            written
        };
        let (knowledge, skills) = (write(0, knowledge, 'K', dice), write(1, skills, 'S', dice));
        Self { knowledge, skills, abouts }
    }

    /// The codes that a task about something needs: its share, what others need too, and what shares its noun.
    pub(super) fn needs(&self, at: usize, about: &str, [task, tasks]: [usize; 2], dice: &mut Dice) -> Vec<Text> {
        let entries = if at == 0 { &self.knowledge } else { &self.skills };
        let count = entries.len();
        let (first, last) = (count * task / tasks, (count * (task + 1) / tasks).max(count * task / tasks + 1));
        let is_needed = |place: usize, dice: &mut Dice| {
            let is_about = self.abouts[at][place] == about;
            (first..last).contains(&place) || dice.percent(if is_about { 45 } else { 700 / (count * 2 + 1) })
        };
        (0..count).filter(|&place| is_needed(place, dice)).filter_map(|place| entries[place].code.clone()).collect()
    }

    /// Notes to some knowledge and to what some indicators speak of.
    pub(super) fn notes(&mut self, duties: &mut [Duty], dice: &mut Dice) -> Vec<Note> {
        let mut notes: Vec<Note> = Vec::new();
        for entry in self.knowledge.iter_mut().filter(|_| dice.percent(6)) {
            let at = entry.text.chars().count();
            let term = entry.text.to_string();
            mark(entry, at, &term, &mut notes);
        }
        for task in duties.iter_mut().flat_map(|duty| duty.tasks.to_mut()).filter(|_| dice.percent(8)) {
            for entry in task.blocks.to_mut().iter_mut().flat_map(|block| block.indicators.to_mut()).take(1) {
                let length = entry.text.chars().count();
                let term: String = entry.text.chars().skip(length.saturating_sub(5)).take(4).collect();
                mark(entry, length - 1, &term, &mut notes);
            }
        }
        notes
    }
}

fn mark(entry: &mut Entry, at: usize, term: &str, notes: &mut Vec<Note>) {
    let number = u32::try_from(notes.len()).unwrap_or(0) + 1;
    let example = ["規格、期限與範圍", "公司章程、政府公告", "溫度、壓力、時間", "名稱、地址與電話"][notes.len() % 4];
    notes.push(Note { number, text: format!("{term}：如{example}等。").into() });
    entry.notes = vec![NoteMark { note: number, at: u32::try_from(at).unwrap_or(0) }].into();
}

pub(super) fn entry(code: &str, text: String) -> Entry {
    Entry { code: Some(code.to_owned().into()), text: text.into(), notes: Cow::default() }
}
