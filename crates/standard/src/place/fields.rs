//! The texts of a place.

use super::{Place, task};
use crate::{Attitude, Class, Entry, Standard, Text, Version};

/// Which text of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The code.
    Code,
    /// The text of an entry, a note, a prerequisite or a remark.
    Text,
    /// The document's title.
    Title,
    /// The name.
    Name,
    /// The description.
    Description,
    /// The version's own name: `V2`.
    Version,
    /// The version's status.
    Status,
    /// What the version table says of the version.
    Note,
    /// The day of the version.
    Date,
}

type Fields<'a> = Vec<(Field, &'a str)>;

impl Place {
    /// The texts that stand there, of those that the document has; none where the standard has no such place.
    #[must_use]
    pub fn fields(self, standard: &Standard) -> Vec<(Field, &str)> {
        self.find(standard).unwrap_or_default()
    }

    fn find(self, standard: &Standard) -> Option<Fields<'_>> {
        let classes = &standard.classification;
        let block = |number, block: usize| task(standard, number)?.blocks.get(block);
        Some(match self {
            Self::Document => with(
                standard.code.as_ref(),
                [
                    (Field::Title, &*standard.title),
                    (Field::Name, &standard.name),
                    (Field::Description, &standard.description),
                ],
            ),
            Self::Version(index) => version(standard.versions.get(index)?),
            Self::Category(index) => class(classes.categories.get(index)?),
            Self::Occupation(index) => class(classes.occupations.get(index)?),
            Self::Industry(index) => class(classes.industries.get(index)?),
            Self::Duty(index) => {
                let duty = standard.duties.get(index)?;
                with(duty.code.as_ref(), [(Field::Name, &*duty.name)])
            }
            Self::Task(number) => {
                let task = task(standard, number)?;
                with(task.code.as_ref(), [(Field::Name, &*task.name)])
            }
            Self::Output { task, block: at, index } => entry(block(task, at)?.outputs.get(index)?),
            Self::Indicator { task, block: at, index } => entry(block(task, at)?.indicators.get(index)?),
            Self::Knowledge(index) => entry(standard.knowledge.get(index)?),
            Self::Skill(index) => entry(standard.skills.get(index)?),
            Self::Attitude(index) => attitude(standard.attitudes.get(index)?),
            Self::Prerequisite(index) => vec![(Field::Text, standard.prerequisites.get(index)?)],
            Self::Remark(index) => vec![(Field::Text, standard.remarks.get(index)?)],
            Self::Note(index) => vec![(Field::Text, &standard.notes.get(index)?.text)],
        })
    }
}

fn entry(entry: &Entry) -> Fields<'_> {
    with(entry.code.as_ref(), [(Field::Text, &*entry.text)])
}

fn class(class: &Class) -> Fields<'_> {
    with(class.code.as_ref(), [(Field::Name, &*class.name)])
}

fn attitude(attitude: &Attitude) -> Fields<'_> {
    let texts = [(Field::Name, &attitude.name), (Field::Description, &attitude.description)];
    with(attitude.code.as_ref(), texts.into_iter().filter_map(|(field, text)| Some((field, text.as_deref()?))))
}

fn version(version: &Version) -> Fields<'_> {
    let texts = [
        (Field::Version, &*version.version),
        (Field::Name, &version.name),
        (Field::Status, &version.status),
        (Field::Note, &version.note),
    ];
    with(version.code.as_ref(), texts.into_iter().chain(version.date.as_deref().map(|date| (Field::Date, date))))
}

/// A code where there is one, and what goes with it.
fn with<'a>(code: Option<&'a Text>, texts: impl IntoIterator<Item = (Field, &'a str)>) -> Fields<'a> {
    code.map(|code| (Field::Code, &**code)).into_iter().chain(texts).collect()
}
