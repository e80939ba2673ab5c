//! Places by kind.

use super::Place;

/// What a [`Place`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The document itself.
    Document,
    /// A row of the version table.
    Version,
    /// An entry of the classifications.
    Class,
    /// A duty.
    Duty,
    /// A task.
    Task,
    /// An output.
    Output,
    /// A behaviour indicator.
    Indicator,
    /// A piece of knowledge.
    Knowledge,
    /// A skill.
    Skill,
    /// An attitude.
    Attitude,
    /// A prerequisite.
    Prerequisite,
    /// A further remark.
    Remark,
    /// A footnote.
    Note,
}

impl Kind {
    /// Every kind, in the order of the document.
    pub const ALL: [Self; 13] = [
        Self::Document,
        Self::Version,
        Self::Class,
        Self::Duty,
        Self::Task,
        Self::Output,
        Self::Indicator,
        Self::Knowledge,
        Self::Skill,
        Self::Attitude,
        Self::Prerequisite,
        Self::Remark,
        Self::Note,
    ];
}

impl Place {
    /// What it holds.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Document => Kind::Document,
            Self::Version(_) => Kind::Version,
            Self::Category(_) | Self::Occupation(_) | Self::Industry(_) => Kind::Class,
            Self::Duty(_) => Kind::Duty,
            Self::Task(_) => Kind::Task,
            Self::Output { .. } => Kind::Output,
            Self::Indicator { .. } => Kind::Indicator,
            Self::Knowledge(_) => Kind::Knowledge,
            Self::Skill(_) => Kind::Skill,
            Self::Attitude(_) => Kind::Attitude,
            Self::Prerequisite(_) => Kind::Prerequisite,
            Self::Remark(_) => Kind::Remark,
            Self::Note(_) => Kind::Note,
        }
    }
}
