//! Questions, before they are put in words.

use competency_words::{Stems, fill};

use crate::kind::Kind;

/// A question: what it asks, and about what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize), serde(into = "Texts"))]
pub struct Stem {
    kind: Kind,
    is_statement: bool,
    /// The texts that it names, in order.
    pub names: Vec<String>,
}

impl Stem {
    /// What an item of a kind asks about these.
    pub(crate) fn question(kind: Kind, names: Vec<String>) -> Self {
        Self { kind, is_statement: false, names }
    }

    /// Whether it is true that these two belong together.
    pub(crate) fn statement(kind: Kind, one: &str, other: &str) -> Self {
        Self { kind, is_statement: true, names: vec![one.to_owned(), other.to_owned()] }
    }

    /// The question in a language.
    #[must_use]
    pub fn text(&self, stems: &Stems) -> String {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        fill(self.sentence(stems), &names)
    }

    /// The question in a language, with `{}` for each name.
    #[must_use]
    pub fn sentence(&self, stems: &Stems) -> &'static str {
        match (self.kind, self.is_statement) {
            (Kind::OutputOfTask, _) => stems.output_of_task,
            (Kind::TaskOfOutput, _) => stems.task_of_output,
            (Kind::TaskOfIndicator, _) => stems.task_of_indicator,
            (Kind::DutyOfTask, false) => stems.duty_of_task,
            (Kind::DutyOfTask, true) => stems.is_duty_of_task,
            (Kind::KnowledgeOfTask, _) => stems.knowledge_of_task,
            (Kind::KnowledgesOfTask, _) => stems.knowledges_of_task,
            (Kind::SkillOfTask, _) => stems.skill_of_task,
            (Kind::SkillsOfTask, _) => stems.skills_of_task,
            (Kind::TaskOfKnowledge, _) => stems.task_of_knowledge,
            (Kind::TaskOfSkill, _) => stems.task_of_skill,
            (Kind::KnowledgeSharedBy, _) => stems.knowledge_shared_by,
            (Kind::SkillSharedBy, _) => stems.skill_shared_by,
            (Kind::DescriptionOfAttitude, _) => stems.description_of_attitude,
            (Kind::AttitudeOfDescription, _) => stems.attitude_of_description,
            (Kind::NoteOfTerm, false) => stems.note_of_term,
            (Kind::NoteOfTerm, true) => stems.is_note_of_term,
            (Kind::TermOfNote, _) => stems.term_of_note,
            (Kind::OutputsOfTasks, _) => stems.outputs_of_tasks,
        }
    }
}

/// A question in two languages.
#[cfg(feature = "json")]
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Stem", deny_unknown_fields))]
pub(crate) struct Texts {
    /// In Chinese, written in Taiwan's characters.
    #[serde(rename = "zh-Hant")]
    zh_hant: String,
    /// In English.
    en: String,
}

#[cfg(feature = "json")]
impl From<Stem> for Texts {
    fn from(stem: Stem) -> Self {
        use competency_words::{en, zh_hant};
        Self { zh_hant: stem.text(&zh_hant::STEMS), en: stem.text(&en::STEMS) }
    }
}
