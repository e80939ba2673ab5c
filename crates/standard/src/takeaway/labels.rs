//! The words around the texts, in the language of the reader.

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

impl Labels {
    /// The document's own terms.
    pub const ZH_HANT: Self = Self {
        colon: "：",
        note: "註",
        standard_code: "職能基準代碼",
        name: "名稱",
        description: "工作描述",
        standard_level: "基準級別",
        categories: "職類別",
        occupations: "職業別",
        industries: "行業別",
        versions: "版本",
        level: "職能級別",
        outputs: "工作產出",
        indicators: "行為指標",
        knowledge: "知識",
        skills: "技能",
        attitudes: "態度",
        prerequisites: "學歷、經驗或能力條件",
        remarks: "其他補充說明",
        notes: "註釋",
        duty_code: "職責代碼",
        duty: "主要職責",
        task_code: "任務代碼",
        task: "工作任務",
        kind: "類別",
        code: "代碼",
        text: "內容",
    };

    /// In English.
    pub const EN: Self = Self {
        colon: ": ",
        note: "Note",
        standard_code: "Code",
        name: "Name",
        description: "Description",
        standard_level: "Level",
        categories: "Category",
        occupations: "Occupation",
        industries: "Industry",
        versions: "Versions",
        level: "Level",
        outputs: "Outputs",
        indicators: "Behaviour indicators",
        knowledge: "Knowledge",
        skills: "Skills",
        attitudes: "Attitudes",
        prerequisites: "Education, experience or abilities",
        remarks: "Further remarks",
        notes: "Notes",
        duty_code: "Duty code",
        duty: "Duty",
        task_code: "Task code",
        task: "Task",
        kind: "Kind",
        code: "Code",
        text: "Text",
    };
}
