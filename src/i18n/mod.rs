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

    /// Its BCP 47 tag.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHant => "zh-Hant",
        }
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
            assert_eq!(Language::of_tag(language.tag()), language);
        }
    }
}
