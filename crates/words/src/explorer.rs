//! The words of the widget.

/// The words of the widget, but for the quiz.
#[derive(Debug)]
pub struct Explorer {
    /// The BCP 47 tag of the language.
    pub tag: &'static str,
    /// The rooms of the explorer, in the order of its bar.
    pub rooms: [&'static str; 5],
    /// Names the bar for who can't see it.
    pub rooms_label: &'static str,
    /// Stands before the address that one came from.
    pub back: &'static str,
    /// Heads the tasks that need a piece of knowledge or a skill.
    pub needed_by: &'static str,
    /// Said of knowledge or a skill that one task alone needs.
    pub only_here: &'static str,
    /// Stands where the document leaves knowledge or skills blank.
    pub unstated: &'static str,
    /// Names the field to search in.
    pub search: &'static str,
    /// Stands before the counts of what was found.
    pub found: &'static str,
    /// Said where nothing was found.
    pub nothing: &'static str,
    /// Stands before the number of hits that aren't shown yet.
    pub more: &'static str,
    /// Shows the hits again.
    pub show_found: &'static str,
    /// The document itself, its title and description.
    pub the_document: &'static str,
    /// 主要職責
    pub duty: &'static str,
    /// 工作任務
    pub task: &'static str,
    /// Marks what the page is about.
    pub focused: &'static str,
    /// Shows what the page isn't about, too.
    pub show_all: &'static str,
    /// Shows what the page is about alone.
    pub only_focus: &'static str,
    /// 職能級別
    pub level: &'static str,
    /// Follows the level for who can't see the gauge.
    pub of_six: &'static str,
    /// Heads the official meaning of a level.
    pub level_meaning: &'static str,
    /// Heads the duties and tasks.
    pub tasks: &'static str,
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
    /// Stands before the codes of the other tasks that need a piece of knowledge or a skill.
    pub also_in: &'static str,
    /// Stands between codes.
    pub comma: &'static str,
    /// Stands for the name of knowledge or a skill that the document uses and never names.
    pub unnamed: &'static str,
    /// A footnote.
    pub note: &'static str,
    /// Heads prerequisites, remarks and footnotes.
    pub conditions: &'static str,
    /// 學歷/經驗/或能力條件
    pub prerequisites: &'static str,
    /// 其他補充說明
    pub remarks: &'static str,
    /// The footnotes.
    pub notes: &'static str,
    /// Heads classification and version history.
    pub document: &'static str,
    /// 所屬類別
    pub classification: &'static str,
    /// 職類別
    pub categories: &'static str,
    /// 職業別
    pub occupations: &'static str,
    /// 行業別
    pub industries: &'static str,
    /// 版本
    pub versions: &'static str,
    /// Follows the name of the rows: how to read the matrix.
    pub matrix_key: &'static str,
    /// Names the choice between knowledge and skills.
    pub matrix_rows: &'static str,
    /// Names the choice of the order of the rows.
    pub matrix_order: &'static str,
    /// The rows in the order of the document.
    pub matrix_by_document: &'static str,
    /// The rows that most tasks share first.
    pub matrix_by_sharing: &'static str,
    /// Heads the sums at the margins.
    pub matrix_sum: &'static str,
    /// Stands in a cell for who can't see its mark.
    pub matrix_mark: &'static str,
    /// Heads the picture of duties, tasks, knowledge and skills.
    pub picture: &'static str,
    /// How to read the picture.
    pub picture_key: &'static str,
    /// By how many tasks knowledge and skills are shared: by none, one, two, three, four, five or more.
    pub sharing: [&'static str; 6],
    /// Said where the document is replaced and doesn't say by which.
    pub replaced: &'static str,
    /// Said where the document is over three years old.
    pub over_three_years: &'static str,
    /// Heads what the parser doubted in the document.
    pub doubts: &'static str,
    /// Said where it doubted nothing.
    pub no_doubts: &'static str,
    /// Stands before the task that a box picks.
    pub pick: &'static str,
    /// Stands before the number of tasks that are picked, else before all.
    pub picked: &'static str,
    /// The quiz.
    pub quiz: &'static str,
    /// Leads to the quiz.
    pub quiz_start: &'static str,
    /// Leads back to a quiz that was opened.
    pub quiz_back: &'static str,
    /// Said where the quiz can't be fetched, or fails.
    pub quiz_failed: &'static str,
    /// Opens it once more.
    pub quiz_again: &'static str,
    /// Said while it is fetched.
    pub quiz_coming: &'static str,
    /// Names the buttons that take something along.
    pub take: &'static str,
    /// Copies as plain text.
    pub take_text: &'static str,
    /// Copies as Markdown.
    pub take_markdown: &'static str,
    /// Saves as a table for a spreadsheet.
    pub take_csv: &'static str,
    /// Prints the whole standard.
    pub take_print: &'static str,
    /// Said where the part that makes it can't be fetched.
    pub take_failed: &'static str,
    /// Said once it is copied.
    pub taken: &'static str,
    /// Said where a page may not copy: the text follows, selected.
    pub take_by_hand: &'static str,
    /// Whose words these are, and what the widget is not.
    pub source: &'static str,
}

impl PartialEq for Explorer {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
