//! CSV, as RFC 4180 has it, for spreadsheets.

use competency_words::Labels;

use super::Extent;
use super::outline::attitude_text;
use crate::shown::shown_character;
use crate::{Block, Duty, Entry, Need, Standard, Task, Text, tasks};

/// A standard, or a part of it, as a table: duty code, duty, task code, task, level, kind (O, P, K, S or A), code, text.
///
/// A byte order mark tells spreadsheets that it is UTF-8. A cell that they would take for a formula has an apostrophe
/// before it. A need that the document leaves blank has a row that says so. A task or duty with nothing under it has a row of its own. Of the whole standard, attitudes, knowledge
/// and skills that no task needs stand in rows without a task; its profile, remarks and footnotes are left out.
#[must_use]
pub fn csv(standard: &Standard, extent: &Extent, labels: &Labels) -> String {
    let mut table = Table { standard, unstated: labels.unstated, csv: String::from("\u{feff}") };
    let Labels { duty_code, duty, task_code, task, level, kind, code, text, .. } = *labels;
    table.row([duty_code, duty, task_code, task, level, kind, code, text]);
    match extent {
        Extent::Whole => table.whole(labels),
        Extent::Tasks(numbers) => {
            for (duty, task) in numbers.iter().filter_map(|number| tasks(standard).nth(*number)) {
                table.task(duty, task);
            }
        }
        Extent::Entries { knowledge, skills } => {
            knowledge
                .iter()
                .filter_map(|index| standard.knowledge.get(*index))
                .for_each(|entry| table.loose("K", entry));
            skills.iter().filter_map(|index| standard.skills.get(*index)).for_each(|entry| table.loose("S", entry));
        }
    }
    table.csv
}

/// The start of a row: duty code, duty, task code, task, level.
type Start<'a> = [&'a str; 5];

struct Table<'a> {
    standard: &'a Standard,
    /// What stands for a blank cell of needs, in a row of its kind without a code.
    unstated: &'a str,
    csv: String,
}

impl Table<'_> {
    fn whole(&mut self, labels: &Labels) {
        let standard = self.standard;
        for duty in standard.duties.iter() {
            if duty.tasks.is_empty() {
                self.entry([code(duty.code.as_ref()), &duty.name, "", "", ""], "", "", "");
            }
            duty.tasks.iter().for_each(|task| self.task(duty, task));
        }
        let blocks = || tasks(standard).flat_map(|(_, task)| task.blocks.iter());
        let is_needed = |entry: &Entry, codes: fn(&Block) -> &[Text]| {
            blocks().any(|block| codes(block).iter().any(|code| Some(code) == entry.code.as_ref()))
        };
        let knowledge = standard.knowledge.iter().filter(|entry| !is_needed(entry, |block| &block.knowledge));
        knowledge.for_each(|entry| self.loose("K", entry));
        let skills = standard.skills.iter().filter(|entry| !is_needed(entry, |block| &block.skills));
        skills.for_each(|entry| self.loose("S", entry));
        for attitude in standard.attitudes.iter() {
            self.entry([""; 5], "A", code(attitude.code.as_ref()), &attitude_text(attitude, labels));
        }
    }

    fn task(&mut self, duty: &Duty, task: &Task) {
        let start = [code(duty.code.as_ref()), &duty.name, code(task.code.as_ref()), &task.name];
        let before = self.csv.len();
        for block in task.blocks.iter() {
            self.block([start[0], start[1], start[2], start[3], &block.level.text], block);
        }
        if self.csv.len() == before {
            let level = task.blocks.first().map_or("", |block| &block.level.text);
            self.entry([start[0], start[1], start[2], start[3], level], "", "", "");
        }
    }

    fn block(&mut self, start: Start<'_>, block: &Block) {
        let standard = self.standard;
        block.outputs.iter().for_each(|entry| self.entry(start, "O", code(entry.code.as_ref()), &entry.text));
        block.indicators.iter().for_each(|entry| self.entry(start, "P", code(entry.code.as_ref()), &entry.text));
        for (kind, need, entries) in
            [("K", Need::Knowledge, &standard.knowledge), ("S", Need::Skills, &standard.skills)]
        {
            block.needs(need).iter().for_each(|code| self.entry(start, kind, code, named(entries, code)));
            if !block.states(need) {
                self.entry(start, kind, "", self.unstated);
            }
        }
    }

    /// An entry without a task.
    fn loose(&mut self, kind: &str, entry: &Entry) {
        self.entry([""; 5], kind, code(entry.code.as_ref()), &entry.text);
    }

    fn entry(&mut self, start: Start<'_>, kind: &str, code: &str, text: &str) {
        let [duty_code, duty, task_code, task, level] = start;
        self.row([duty_code, duty, task_code, task, level, kind, code, text]);
    }

    fn row(&mut self, cells: [&str; 8]) {
        for (column, text) in cells.into_iter().enumerate() {
            if column > 0 {
                self.csv.push(',');
            }
            self.cell(text);
        }
        self.csv.push_str("\r\n");
    }

    /// A cell that is a text and nothing else to a spreadsheet. A text with an apostrophe before a sign of a formula
    /// gets a second one, so that one apostrophe taken away always gives the text back.
    fn cell(&mut self, text: &str) {
        let quote = text.contains([',', '"', '\r', '\n']);
        self.csv.extend(quote.then_some('"'));
        self.csv.extend(text.trim_start_matches('\'').starts_with(FORMULA).then_some('\''));
        for character in text.chars() {
            self.csv.extend((character == '"').then_some('"'));
            self.csv.push(shown_character(character));
        }
        self.csv.extend(quote.then_some('"'));
    }
}

/// What makes a spreadsheet take a cell for a formula.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

fn code(code: Option<&Text>) -> &str {
    code.map_or("", |code| &**code)
}

/// The text of a code; empty where the standard never names it.
fn named<'a>(entries: &'a [Entry], code: &Text) -> &'a str {
    entries.iter().find(|entry| entry.code.as_ref() == Some(code)).map_or("", |entry| &entry.text)
}
