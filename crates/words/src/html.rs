//! The words of a standard as HTML.

/// The words that stand before, over and between the texts of a standard.
#[derive(Debug)]
pub struct Html {
    /// The standard's own code.
    pub code: &'static str,
    /// 職業, where the standard is of one.
    pub occupation: &'static str,
    /// 職類, where the standard is of one.
    pub category: &'static str,
    /// The standard's version.
    pub version: &'static str,
    /// The standard's own level.
    pub standard_level: &'static str,
    /// 主要職責
    pub duties: &'static str,
    /// 工作任務
    pub tasks: &'static str,
    /// 職能級別
    pub level: &'static str,
    /// 工作產出
    pub outputs: &'static str,
    /// 行為指標
    pub indicators: &'static str,
    /// 知識
    pub knowledge: &'static str,
    /// 技能
    pub skills: &'static str,
    /// 態度
    pub attitudes: &'static str,
    /// Heads knowledge that no task needs.
    pub other_knowledge: &'static str,
    /// Heads skills that no task needs.
    pub other_skills: &'static str,
    /// Stands for a name or a level that the document doesn't give.
    pub not_given: &'static str,
    /// Stands where the document has a blank cell for what a task needs: 文件此處空白.
    pub unstated: &'static str,
    /// 學歷/經驗/或能力條件
    pub prerequisites: &'static str,
    /// 其他補充說明
    pub remarks: &'static str,
    /// The footnotes.
    pub notes: &'static str,
    /// Stands before the number of a footnote.
    pub note: &'static str,
    /// 所屬類別
    pub classification: &'static str,
    /// 職類別
    pub categories: &'static str,
    /// 職業別
    pub occupations: &'static str,
    /// 行業別
    pub industries: &'static str,
    /// The version table.
    pub versions: &'static str,
    /// Whose document this is, and what it is not.
    pub source: &'static str,
    /// Leads to where the documents are published.
    pub platform: &'static str,
    /// Leads there from a frame that can't show one.
    pub frame: &'static str,
}
