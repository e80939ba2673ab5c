//! What items are about, in few words.

use competency_quiz::Kind;

/// What an item is about: kinds of items that ask for the same sort of thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Output,
    Indicator,
    Duty,
    Knowledge,
    Skill,
    Attitude,
    Note,
}

impl Family {
    /// All of them.
    pub(crate) const ALL: [Self; 7] =
        [Self::Output, Self::Indicator, Self::Duty, Self::Knowledge, Self::Skill, Self::Attitude, Self::Note];

    /// What items of a kind are about.
    pub(crate) fn of(kind: Kind) -> Self {
        match kind {
            Kind::OutputOfTask | Kind::TaskOfOutput | Kind::OutputsOfTasks => Self::Output,
            Kind::TaskOfIndicator => Self::Indicator,
            Kind::DutyOfTask => Self::Duty,
            Kind::KnowledgeOfTask | Kind::KnowledgesOfTask | Kind::TaskOfKnowledge | Kind::KnowledgeSharedBy => {
                Self::Knowledge
            }
            Kind::SkillOfTask | Kind::SkillsOfTask | Kind::TaskOfSkill | Kind::SkillSharedBy => Self::Skill,
            Kind::DescriptionOfAttitude | Kind::AttitudeOfDescription => Self::Attitude,
            Kind::NoteOfTerm | Kind::TermOfNote => Self::Note,
        }
    }

    /// As one of the five kinds of things that a standard lists, where it is one.
    pub(crate) fn name(self) -> Option<&'static str> {
        match self {
            Self::Output => Some("output"),
            Self::Indicator => Some("indicator"),
            Self::Knowledge => Some("knowledge"),
            Self::Skill => Some("skill"),
            Self::Attitude => Some("attitude"),
            Self::Duty | Self::Note => None,
        }
    }
}
