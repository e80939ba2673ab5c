//! The kinds of items.

macro_rules! kinds {
    ($($(#[$meta:meta])* $kind:ident $name:literal,)*) => {
        /// What an item asks, given what.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "json", derive(serde::Serialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Kind {$(
            $(#[$meta])*
            #[cfg_attr(feature = "json", serde(rename = $name))]
            $kind,
        )*}

        impl Kind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The name in JSON and in ids: `output-of-task`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {$(Self::$kind => $name),*}
            }
        }
    };
}

kinds! {
    /// A task's output.
    OutputOfTask "output-of-task",
    /// The task that an output comes from.
    TaskOfOutput "task-of-output",
    /// The task that a behaviour indicator belongs to.
    TaskOfIndicator "task-of-indicator",
    /// The duty that a task is part of.
    DutyOfTask "duty-of-task",
    /// A piece of knowledge that a task needs.
    KnowledgeOfTask "knowledge-of-task",
    /// All the knowledge in a list that a task needs.
    KnowledgesOfTask "knowledges-of-task",
    /// A skill that a task needs.
    SkillOfTask "skill-of-task",
    /// All the skills in a list that a task needs.
    SkillsOfTask "skills-of-task",
    /// The one task that needs a piece of knowledge.
    TaskOfKnowledge "task-of-knowledge",
    /// The one task that needs a skill.
    TaskOfSkill "task-of-skill",
    /// The knowledge that two tasks share.
    KnowledgeSharedBy "knowledge-shared-by",
    /// The skill that two tasks share.
    SkillSharedBy "skill-shared-by",
    /// What an attitude means.
    DescriptionOfAttitude "description-of-attitude",
    /// The attitude with a meaning.
    AttitudeOfDescription "attitude-of-description",
    /// The footnote that explains a term.
    NoteOfTerm "note-of-term",
    /// The term that a footnote explains.
    TermOfNote "term-of-note",
    /// Which output comes from which task.
    OutputsOfTasks "outputs-of-tasks",
}
