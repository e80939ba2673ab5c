//! The words around the texts.

/// The words that stand before, over and between the texts of a standard, in one language.
#[derive(Debug)]
pub struct Words {
    /// The language, a BCP 47 tag.
    pub language: &'static str,
    pub(super) code: &'static str,
    pub(super) occupation: &'static str,
    pub(super) category: &'static str,
    pub(super) version: &'static str,
    pub(super) standard_level: &'static str,
    pub(super) duties: &'static str,
    pub(super) tasks: &'static str,
    pub(super) level: &'static str,
    pub(super) outputs: &'static str,
    pub(super) indicators: &'static str,
    pub(super) knowledge: &'static str,
    pub(super) skills: &'static str,
    pub(super) attitudes: &'static str,
    /// Heads knowledge that no task needs.
    pub(super) other_knowledge: &'static str,
    /// Heads skills that no task needs.
    pub(super) other_skills: &'static str,
    /// Stands for a name or a level that the document doesn't give.
    pub(super) not_given: &'static str,
    pub(super) prerequisites: &'static str,
    pub(super) remarks: &'static str,
    pub(super) notes: &'static str,
    /// Before the number of a footnote.
    pub(super) note: &'static str,
    pub(super) classification: &'static str,
    pub(super) categories: &'static str,
    pub(super) occupations: &'static str,
    pub(super) industries: &'static str,
    pub(super) versions: &'static str,
    /// Whose document this is, and what it is not.
    pub(super) source: &'static str,
    /// Leads to where the documents are published.
    pub(super) platform: &'static str,
}

/// Chinese in traditional characters: the documents' own terms.
pub static ZH_HANT: Words = Words {
    language: "zh-Hant",
    code: "職能基準代碼",
    occupation: "職業",
    category: "職類",
    version: "版本",
    standard_level: "基準級別",
    duties: "主要職責",
    tasks: "工作任務",
    level: "職能級別",
    outputs: "工作產出",
    indicators: "行為指標",
    knowledge: "知識",
    skills: "技能",
    attitudes: "態度",
    other_knowledge: "未列於工作任務之知識",
    other_skills: "未列於工作任務之技能",
    not_given: "（文件未列）",
    prerequisites: "建議擔任此職類/職業之學歷/經驗/或能力條件",
    remarks: "其他補充說明",
    notes: "註釋",
    note: "註",
    classification: "所屬類別",
    categories: "職類別",
    occupations: "職業別",
    industries: "行業別",
    versions: "版本沿革",
    source: "內容為勞動部勞動力發展署公告之職能基準，版權歸其所有；此處依 iCAP 體例呈現，並非該署之認證。",
    platform: "iCAP 職能發展應用平台",
};

/// English.
pub static EN: Words = Words {
    language: "en",
    code: "Code",
    occupation: "Occupation",
    category: "Category of occupations",
    version: "Version",
    standard_level: "Level of the standard",
    duties: "Duties",
    tasks: "Tasks",
    level: "Level",
    outputs: "Outputs",
    indicators: "Behaviour indicators",
    knowledge: "Knowledge",
    skills: "Skills",
    attitudes: "Attitudes",
    other_knowledge: "Knowledge that no task lists",
    other_skills: "Skills that no task lists",
    not_given: "(not given in the document)",
    prerequisites: "Education, experience or abilities",
    remarks: "Further remarks",
    notes: "Notes",
    note: "note ",
    classification: "Classification",
    categories: "Category",
    occupations: "Occupation",
    industries: "Industry",
    versions: "Versions",
    source: "The standard is published by, and belongs to, the Workforce Development Agency, Ministry of Labor, Taiwan. \
             It is shown here in the form of iCAP, which is not a certification by the agency.",
    platform: "iCAP platform",
};
