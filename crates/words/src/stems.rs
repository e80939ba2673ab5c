//! The questions of the quiz.

/// What items of each kind ask. Where a `{}` stands, what they ask about is filled in, between the language's quotation
/// marks.
#[derive(Debug)]
pub struct Stems {
    /// Which is an output of a task?
    pub output_of_task: &'static str,
    /// Which task has an output?
    pub task_of_output: &'static str,
    /// Which task has a behaviour indicator?
    pub task_of_indicator: &'static str,
    /// Which duty is a task part of?
    pub duty_of_task: &'static str,
    /// Is it true that a task is part of a duty?
    pub is_duty_of_task: &'static str,
    /// Which knowledge does a task need?
    pub knowledge_of_task: &'static str,
    /// The same, with several that are right.
    pub knowledges_of_task: &'static str,
    /// Which skill does a task need?
    pub skill_of_task: &'static str,
    /// The same, with several that are right.
    pub skills_of_task: &'static str,
    /// Which task needs this knowledge?
    pub task_of_knowledge: &'static str,
    /// Which task needs this skill?
    pub task_of_skill: &'static str,
    /// Which knowledge do two tasks share?
    pub knowledge_shared_by: &'static str,
    /// Which skill do two tasks share?
    pub skill_shared_by: &'static str,
    /// Which describes an attitude? `○○` hides the words of its name.
    pub description_of_attitude: &'static str,
    /// Which attitude does a description describe? `○○` hides the words of its name.
    pub attitude_of_description: &'static str,
    /// Which is the footnote to a term?
    pub note_of_term: &'static str,
    /// Is it true that the footnote to a term is this one?
    pub is_note_of_term: &'static str,
    /// Which term does a footnote explain?
    pub term_of_note: &'static str,
    /// Which output comes from which task? Nothing is filled in.
    pub outputs_of_tasks: &'static str,
}
