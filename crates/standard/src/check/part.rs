//! Parts of a document, and where they stand in its data.

use crate::{Block, Standard, Task};

/// A part of a document, by its indices in the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    Document,
    /// The document's own level.
    Level,
    Duty(usize),
    /// Duty, task.
    Task(usize, usize),
    /// Duty, task, block.
    Block(usize, usize, usize),
    /// Duty, task, block, output.
    Output(usize, usize, usize, usize),
    /// Duty, task, block, indicator.
    Indicator(usize, usize, usize, usize),
    Knowledge(usize),
    Skill(usize),
    Attitude(usize),
    Note(usize),
}

/// A step from a value to one inside it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Field(&'static str),
    Index(usize),
}

impl Part {
    /// The way from the whole document.
    pub(crate) fn steps(self) -> Vec<Step> {
        let inside = |place: Self, name, index| [place.steps(), vec![Step::Field(name), Step::Index(index)]].concat();
        match self {
            Self::Document => Vec::new(),
            Self::Level => vec![Step::Field("level")],
            Self::Duty(d) => inside(Self::Document, "duties", d),
            Self::Task(d, t) => inside(Self::Duty(d), "tasks", t),
            Self::Block(d, t, b) => inside(Self::Task(d, t), "blocks", b),
            Self::Output(d, t, b, i) => inside(Self::Block(d, t, b), "outputs", i),
            Self::Indicator(d, t, b, i) => inside(Self::Block(d, t, b), "indicators", i),
            Self::Knowledge(i) => inside(Self::Document, "knowledge", i),
            Self::Skill(i) => inside(Self::Document, "skills", i),
            Self::Attitude(i) => inside(Self::Document, "attitudes", i),
            Self::Note(i) => inside(Self::Document, "notes", i),
        }
    }

    /// The way, the code there in brackets, and a colon; nothing for the whole document.
    pub(super) fn told(self, standard: &Standard) -> String {
        let mut told = String::new();
        for step in self.steps() {
            match step {
                Step::Field(name) if told.is_empty() => told += name,
                Step::Field(name) => told += &[".", name].concat(),
                Step::Index(index) => told += &["[", &index.to_string(), "]"].concat(),
            }
        }
        if let Some(code) = self.code(standard) {
            told += &[" (", code, ")"].concat();
        }
        if told.is_empty() { told } else { told + ": " }
    }

    /// The code of a part, or of the task that it belongs to.
    fn code(self, standard: &Standard) -> Option<&str> {
        let task = |d: usize, t: usize| -> Option<&Task> { standard.duties.get(d)?.tasks.get(t) };
        let block = |d, t, b: usize| -> Option<&Block> { task(d, t)?.blocks.get(b) };
        let code = match self {
            Self::Document | Self::Level | Self::Note(_) => return None,
            Self::Duty(d) => &standard.duties.get(d)?.code,
            Self::Task(d, t) | Self::Block(d, t, _) => &task(d, t)?.code,
            Self::Output(d, t, b, i) => &block(d, t, b)?.outputs.get(i)?.code,
            Self::Indicator(d, t, b, i) => &block(d, t, b)?.indicators.get(i)?.code,
            Self::Knowledge(i) => &standard.knowledge.get(i)?.code,
            Self::Skill(i) => &standard.skills.get(i)?.code,
            Self::Attitude(i) => &standard.attitudes.get(i)?.code,
        };
        code.as_deref()
    }
}
