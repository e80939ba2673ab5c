//! What stands in a text that is taken along, in its order.

use competency_words::Labels;

use super::Extent;
use super::lines::{Line, Lines};
use crate::{Attitude, Block, Class, Duty, Entry, Need, Standard, Task, Text, Version, tasks};

/// The lines of an extent.
pub(super) fn outline(standard: &Standard, extent: &Extent, labels: &Labels) -> Vec<Line> {
    let mut lines = Lines { standard, labels, written: Vec::new(), notes: Vec::new() };
    lines.heading(1, &standard.title);
    lines.labelled(labels.standard_code, standard.code.as_deref().unwrap_or_default());
    match extent {
        Extent::Whole => lines.whole(),
        Extent::Tasks(numbers) => lines.tasks(numbers),
        Extent::Entries { knowledge, skills } => {
            lines.entries(2, labels.knowledge, knowledge.iter().filter_map(|index| standard.knowledge.get(*index)));
            lines.entries(2, labels.skills, skills.iter().filter_map(|index| standard.skills.get(*index)));
        }
    }
    lines.footnotes(*extent == Extent::Whole);
    lines.written
}

impl<'a> Lines<'a> {
    fn whole(&mut self) {
        let (standard, labels) = (self.standard, self.labels);
        self.labelled(labels.name, &standard.name);
        self.labelled(labels.description, &standard.description);
        self.labelled(labels.standard_level, &standard.level.text);
        let classes = &standard.classification;
        self.list(2, labels.categories, &classes.categories.iter().map(class).collect::<Vec<_>>());
        self.list(2, labels.occupations, &classes.occupations.iter().map(class).collect::<Vec<_>>());
        self.list(2, labels.industries, &classes.industries.iter().map(class).collect::<Vec<_>>());
        self.list(2, labels.versions, &standard.versions.iter().map(version).collect::<Vec<_>>());
        for duty in standard.duties.iter() {
            self.duty(duty);
            duty.tasks.iter().for_each(|task| self.task(task));
        }
        self.entries(2, labels.knowledge, standard.knowledge.iter());
        self.entries(2, labels.skills, standard.skills.iter());
        let attitudes: Vec<_> = standard.attitudes.iter().map(|attitude| self.attitude(attitude)).collect();
        self.list(2, labels.attitudes, &attitudes);
        self.list(2, labels.prerequisites, &standard.prerequisites.iter().map(Text::to_string).collect::<Vec<_>>());
        self.list(2, labels.remarks, &standard.remarks.iter().map(Text::to_string).collect::<Vec<_>>());
    }

    fn tasks(&mut self, numbers: &[usize]) {
        let mut last = None;
        for (duty, task) in numbers.iter().filter_map(|number| tasks(self.standard).nth(*number)) {
            if !last.is_some_and(|last| std::ptr::eq(last, duty)) {
                self.duty(duty);
            }
            last = Some(duty);
            self.task(task);
        }
    }

    fn duty(&mut self, duty: &Duty) {
        let heading = self.marked(duty.code.as_deref(), &duty.name, &duty.notes);
        self.heading(2, &heading);
    }

    fn task(&mut self, task: &Task) {
        let heading = self.marked(task.code.as_deref(), &task.name, &task.notes);
        self.heading(3, &heading);
        task.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        let (standard, labels) = (self.standard, self.labels);
        self.labelled(labels.level, &block.level.text);
        self.entries(4, labels.outputs, block.outputs.iter());
        self.entries(4, labels.indicators, block.indicators.iter());
        self.needs(labels.knowledge, block, Need::Knowledge, &standard.knowledge);
        self.needs(labels.skills, block, Need::Skills, &standard.skills);
    }

    /// Entries by their codes; a code that the standard never names stands alone. A cell that is blank is said to be.
    fn needs(&mut self, heading: &str, block: &Block, need: Need, entries: &'a [Entry]) {
        let mut items = Vec::new();
        for code in block.needs(need).iter() {
            items.push(match entries.iter().find(|entry| entry.code.as_ref() == Some(code)) {
                Some(entry) => self.marked(Some(code), &entry.text, &entry.notes),
                None => code.to_string(),
            });
        }
        items.extend((!block.states(need)).then(|| self.labels.unstated.to_owned()));
        self.list(4, heading, &items);
    }

    fn entries<'b>(&mut self, depth: u8, heading: &str, entries: impl Iterator<Item = &'b Entry>) {
        let items: Vec<_> =
            entries.map(|entry| self.marked(entry.code.as_deref(), &entry.text, &entry.notes)).collect();
        self.list(depth, heading, &items);
    }

    fn attitude(&mut self, attitude: &Attitude) -> String {
        let text = attitude_text(attitude, self.labels);
        self.marked(attitude.code.as_deref(), &text, &attitude.notes)
    }

    /// All footnotes, or those that were referred to.
    fn footnotes(&mut self, all: bool) {
        let labels = self.labels;
        let notes = self.standard.notes.iter().filter(|note| all || self.notes.contains(&note.number));
        let item = |note: &crate::Note| [labels.note, &note.number.to_string(), labels.colon, &note.text].concat();
        let items: Vec<_> = notes.map(item).collect();
        self.list(2, labels.notes, &items);
    }
}

/// The name and the description of an attitude, of those that it has.
pub(super) fn attitude_text(attitude: &Attitude, labels: &Labels) -> String {
    let texts = [attitude.name.as_deref(), attitude.description.as_deref()];
    texts.into_iter().flatten().collect::<Vec<_>>().join(labels.colon)
}

fn class(class: &Class) -> String {
    [&*class.name, class.code.as_deref().unwrap_or_default()].join(" ").trim().to_owned()
}

fn version(version: &Version) -> String {
    let (code, date) = (version.code.as_deref().unwrap_or_default(), version.date.as_deref().unwrap_or_default());
    let texts = [&*version.version, code, &*version.name, &*version.status, &*version.note, date];
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}
