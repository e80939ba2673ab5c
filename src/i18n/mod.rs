//! The words of the interface. Each language fills the same struct, so a missing text doesn't compile.

mod en;
mod zh_hant;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// English.
    En,
    /// Chinese in traditional characters.
    ZhHant,
}

impl Language {
    /// The language for a BCP 47 tag: Chinese for any Chinese, as the documents are Chinese; else English.
    pub(crate) fn of_tag(tag: &str) -> Self {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("zh") { Self::ZhHant } else { Self::En }
    }

    /// Its words.
    pub(crate) fn words(self) -> &'static Words {
        match self {
            Self::En => &en::WORDS,
            Self::ZhHant => &zh_hant::WORDS,
        }
    }
}

/// The words of the interface in one language.
pub(crate) struct Words {
    /// The BCP 47 tag of the language.
    pub(crate) tag: &'static str,
    /// The rooms of the explorer, in the order of its bar.
    pub(crate) rooms: [&'static str; 5],
    /// Names the bar for who can't see it.
    pub(crate) rooms_label: &'static str,
    /// Stands before the address that one came from.
    pub(crate) back: &'static str,
    /// Heads the tasks that need a piece of knowledge or a skill.
    pub(crate) needed_by: &'static str,
    /// Said of knowledge or a skill that one task alone needs.
    pub(crate) only_here: &'static str,
    /// Names the field to search in.
    pub(crate) search: &'static str,
    /// Stands before the counts of what was found.
    pub(crate) found: &'static str,
    /// Said where nothing was found.
    pub(crate) nothing: &'static str,
    /// Stands before the number of hits that aren't shown yet.
    pub(crate) more: &'static str,
    /// Shows the hits again.
    pub(crate) show_found: &'static str,
    /// The document itself, its title and description.
    pub(crate) the_document: &'static str,
    /// 主要職責
    pub(crate) duty: &'static str,
    /// 工作任務
    pub(crate) task: &'static str,
    /// Marks what the page is about.
    pub(crate) focused: &'static str,
    /// Shows what the page isn't about, too.
    pub(crate) show_all: &'static str,
    /// Shows what the page is about alone.
    pub(crate) only_focus: &'static str,
    /// 職能級別
    pub(crate) level: &'static str,
    /// Follows the level for who can't see the gauge.
    pub(crate) of_six: &'static str,
    /// Heads the official meaning of a level.
    pub(crate) level_meaning: &'static str,
    /// Heads the duties and tasks.
    pub(crate) tasks: &'static str,
    /// 工作產出
    pub(crate) outputs: &'static str,
    /// 行為指標
    pub(crate) indicators: &'static str,
    /// 知識
    pub(crate) knowledge: &'static str,
    /// 技能
    pub(crate) skills: &'static str,
    /// 態度
    pub(crate) attitudes: &'static str,
    /// Stands before the codes of the other tasks that need a piece of knowledge or a skill.
    pub(crate) also_in: &'static str,
    /// Stands between codes.
    pub(crate) comma: &'static str,
    /// Stands for the name of knowledge or a skill that the document uses and never names.
    pub(crate) unnamed: &'static str,
    /// A footnote.
    pub(crate) note: &'static str,
    /// Heads prerequisites, remarks and footnotes.
    pub(crate) conditions: &'static str,
    /// 學歷/經驗/或能力條件
    pub(crate) prerequisites: &'static str,
    /// 其他補充說明
    pub(crate) remarks: &'static str,
    /// The footnotes.
    pub(crate) notes: &'static str,
    /// Heads classification and version history.
    pub(crate) document: &'static str,
    /// 所屬類別
    pub(crate) classification: &'static str,
    /// 職類別
    pub(crate) categories: &'static str,
    /// 職業別
    pub(crate) occupations: &'static str,
    /// 行業別
    pub(crate) industries: &'static str,
    /// 版本
    pub(crate) versions: &'static str,
    /// Follows the name of the rows: how to read the matrix.
    pub(crate) matrix_key: &'static str,
    /// Names the choice between knowledge and skills.
    pub(crate) matrix_rows: &'static str,
    /// Names the choice of the order of the rows.
    pub(crate) matrix_order: &'static str,
    /// The rows in the order of the document.
    pub(crate) matrix_by_document: &'static str,
    /// The rows that most tasks share first.
    pub(crate) matrix_by_sharing: &'static str,
    /// Heads the sums at the margins.
    pub(crate) matrix_sum: &'static str,
    /// Stands in a cell for who can't see its mark.
    pub(crate) matrix_mark: &'static str,
    /// Heads the picture of duties, tasks, knowledge and skills.
    pub(crate) picture: &'static str,
    /// How to read the picture.
    pub(crate) picture_key: &'static str,
    /// By how many tasks knowledge and skills are shared: by none, one, two, three, four, five or more.
    pub(crate) sharing: [&'static str; 6],
    /// Said where the document is replaced and doesn't say by which.
    pub(crate) replaced: &'static str,
    /// Said where the document is over three years old.
    pub(crate) over_three_years: &'static str,
    /// Heads what the parser doubted in the document.
    pub(crate) doubts: &'static str,
    /// Said where it doubted nothing.
    pub(crate) no_doubts: &'static str,
    /// Stands before the task that a box picks.
    pub(crate) pick: &'static str,
    /// Stands before the number of tasks that are picked, else before all.
    pub(crate) picked: &'static str,
    /// The quiz.
    pub(crate) quiz: &'static str,
    /// Leads to the quiz.
    pub(crate) quiz_start: &'static str,
    /// Leads back to a quiz that was opened.
    pub(crate) quiz_back: &'static str,
    /// Said where the quiz can't be fetched, or fails.
    pub(crate) quiz_failed: &'static str,
    /// Opens it once more.
    pub(crate) quiz_again: &'static str,
    /// Said while it is fetched.
    pub(crate) quiz_coming: &'static str,
    /// Names the buttons that take something along.
    pub(crate) take: &'static str,
    /// Copies as plain text.
    pub(crate) take_text: &'static str,
    /// Copies as Markdown.
    pub(crate) take_markdown: &'static str,
    /// Saves as a table for a spreadsheet.
    pub(crate) take_csv: &'static str,
    /// Prints the whole standard.
    pub(crate) take_print: &'static str,
    /// Said where the part that makes it can't be fetched.
    pub(crate) take_failed: &'static str,
    /// Said once it is copied.
    pub(crate) taken: &'static str,
    /// Said where a page may not copy: the text follows, selected.
    pub(crate) take_by_hand: &'static str,
    /// Whose words these are, and what the widget is not.
    pub(crate) source: &'static str,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_by_their_first_part() {
        for tag in ["zh", "zh-Hant", "zh-TW", "ZH-hant-HK", "zh_TW", " zh"] {
            assert_eq!(Language::of_tag(tag), Language::ZhHant, "{tag}");
        }
        for tag in ["en", "en-GB", "fr", "", "zha"] {
            assert_eq!(Language::of_tag(tag), Language::En, "{tag}");
        }
    }

    #[test]
    fn a_language_is_found_by_its_own_tag() {
        for language in [Language::En, Language::ZhHant] {
            assert_eq!(Language::of_tag(language.words().tag), language);
        }
    }
}
