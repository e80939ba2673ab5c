//! The words of what one takes along of a standard.

/// The words that stand before, over and between the texts of a standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels {
    /// Between a label and its text: `：`.
    pub colon: &'static str,
    /// Before the number of a footnote: `註`.
    pub note: &'static str,
    /// The standard's own code.
    pub standard_code: &'static str,
    /// The standard's name.
    pub name: &'static str,
    /// The standard's description.
    pub description: &'static str,
    /// The standard's own level.
    pub standard_level: &'static str,
    /// The classification's categories.
    pub categories: &'static str,
    /// The classification's occupations.
    pub occupations: &'static str,
    /// The classification's industries.
    pub industries: &'static str,
    /// The version table.
    pub versions: &'static str,
    /// The level of a task.
    pub level: &'static str,
    /// Outputs.
    pub outputs: &'static str,
    /// Behaviour indicators.
    pub indicators: &'static str,
    /// Knowledge.
    pub knowledge: &'static str,
    /// Skills.
    pub skills: &'static str,
    /// Stands where the document has a blank cell for what a task needs.
    pub unstated: &'static str,
    /// Attitudes.
    pub attitudes: &'static str,
    /// Prerequisites.
    pub prerequisites: &'static str,
    /// Further remarks.
    pub remarks: &'static str,
    /// Footnotes.
    pub notes: &'static str,
    /// A duty's code.
    pub duty_code: &'static str,
    /// A duty.
    pub duty: &'static str,
    /// A task's code.
    pub task_code: &'static str,
    /// A task.
    pub task: &'static str,
    /// The kind of an entry: O, P, K, S or A.
    pub kind: &'static str,
    /// The code of an entry.
    pub code: &'static str,
    /// The text of an entry.
    pub text: &'static str,
}
