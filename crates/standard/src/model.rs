//! The document as data: `competency-standard/1`.
//!
//! Texts are as in the document, without footnote marks, HTML tags or the line breaks of pages, with white space
//! collapsed. Fields are [`Cow`]s: a packed document lends its texts from its bytes, and one that is read owns them.

use std::borrow::Cow;

/// A text, borrowed from the program or owned.
pub type Text = Cow<'static, str>;
/// A list, borrowed from the program or owned.
pub type List<T> = Cow<'static, [T]>;

/// The attributes that all types of the model share.
macro_rules! model {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident $body:tt)*) => {$(
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $(#[$meta])*
        pub $kind $name $body
    )*};
}

model! {
    /// An occupational competency standard (職能基準), whole.
    pub struct Standard {
        /// The format of this data.
        pub format: Format,
        /// The language of the texts, a BCP 47 tag: `zh-Hant-TW`.
        pub language: Text,
        /// The document's title: `廣告AE人員職能基準`.
        pub title: Text,
        /// The document's own code (職能基準代碼), opaque; none where the document has none.
        pub code: Option<Text>,
        /// The name of the occupation or category: `廣告AE人員`.
        pub name: Text,
        /// What `name` names.
        pub naming: Naming,
        /// Where the document stands in the official classifications (所屬類別).
        pub classification: Classification,
        /// The work in a few sentences (工作描述).
        pub description: Text,
        /// The document's own level (基準級別).
        pub level: Level,
        /// The version table, in its order.
        pub versions: List<Version>,
        /// The main duties (主要職責), in document order.
        pub duties: List<Duty>,
        /// All knowledge (職能內涵 K), each code once, in order of first appearance.
        pub knowledge: List<Entry>,
        /// All skills (職能內涵 S), each code once, in order of first appearance.
        pub skills: List<Entry>,
        /// The attitudes (職能內涵 A).
        pub attitudes: List<Attitude>,
        /// Education, experience or abilities that the document asks for (學歷/經驗/或能力條件).
        pub prerequisites: List<Text>,
        /// Further remarks (其他補充說明), without the footnotes.
        pub remarks: List<Text>,
        /// The footnotes (註).
        pub notes: List<Note>,
    }

    /// The format of the data: its name and major version.
    pub enum Format {
        /// `competency-standard/1`
        #[cfg_attr(feature = "serde", serde(rename = "competency-standard/1"))]
        V1,
    }

    /// What a standard's name names.
    #[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
    pub enum Naming {
        /// An occupation (職業).
        Occupation,
        /// A category of occupations (職類).
        Category,
    }

    /// The official classifications of the document, each a list.
    pub struct Classification {
        /// Occupational categories (職類別).
        pub categories: List<Class>,
        /// Occupations (職業別).
        pub occupations: List<Class>,
        /// Industries (行業別).
        pub industries: List<Class>,
    }

    /// An entry of a classification.
    pub struct Class {
        /// Its name: `行銷與銷售 / 專業銷售`.
        pub name: Text,
        /// Its code: `KPS`; none where the document gives none.
        pub code: Option<Text>,
    }

    /// A competency level (職能級別), 1 to 6.
    pub struct Level {
        /// As printed: `4`, `4級以上`, `3（初）`.
        pub text: Text,
        /// The lowest level that the text names; none where unreadable.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 6)))]
        pub min: Option<u8>,
        /// The highest level that the text names; none where unreadable.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 6)))]
        pub max: Option<u8>,
    }

    /// A row of the version table.
    pub struct Version {
        /// `V2`
        pub version: Text,
        /// The code of the document in this version; none where the row has none.
        pub code: Option<Text>,
        /// The name in this version.
        pub name: Text,
        /// As printed: `最新版本`, `歷史版本`.
        pub status: Text,
        /// What changed, or what replaces this version (更新說明).
        pub note: Text,
        /// The day of development or update, ISO 8601: `2023-12-15`; none where blank or unreadable.
        #[cfg_attr(feature = "schema", schemars(extend("format" = "date")))]
        pub date: Option<Text>,
    }

    /// A main duty (主要職責).
    pub struct Duty {
        /// `T1`; none where the document gives none.
        pub code: Option<Text>,
        /// Its name, without marks.
        pub name: Text,
        /// Footnote marks in the name; left out where there are none.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "has_none"))]
        pub notes: List<NoteMark>,
        /// Its tasks.
        pub tasks: List<Task>,
    }

    /// A task (工作任務) under a duty.
    pub struct Task {
        /// `T1.1`; none for the one task of a duty that carries its rows itself.
        pub code: Option<Text>,
        /// Its name, without marks.
        pub name: Text,
        /// Footnote marks in the name; left out where there are none.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "has_none"))]
        pub notes: List<NoteMark>,
        /// The rows of the table that belong to it: mostly one.
        pub blocks: List<Block>,
    }

    /// A row of the content table: what a task yields and asks for at one level.
    pub struct Block {
        /// The level of the row (職能級別).
        pub level: Level,
        /// Outputs (工作產出).
        pub outputs: List<Entry>,
        /// Behaviour indicators (行為指標).
        pub indicators: List<Entry>,
        /// Codes of the knowledge that it needs.
        pub knowledge: List<Text>,
        /// Codes of the skills that it needs.
        pub skills: List<Text>,
        /// Needs that the document leaves blank without saying that there are none; left out where there are no such.
        /// Of these nothing may be denied. Knowledge comes before skills.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "has_none"))]
        pub unstated: List<Need>,
    }

    /// What a task needs, by kind.
    #[derive(Copy)]
    #[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
    pub enum Need {
        /// Knowledge.
        Knowledge,
        /// Skills.
        Skills,
    }

    /// An output, an indicator, a piece of knowledge or a skill.
    pub struct Entry {
        /// `O1.1.1`, `P1.1.1`, `K01`, `S01`; none for an output or indicator that the document gives no code.
        pub code: Option<Text>,
        /// The text; empty for knowledge or a skill that is used and never named.
        pub text: Text,
        /// The footnote marks in the text.
        pub notes: List<NoteMark>,
    }

    /// An attitude (職能內涵 A).
    pub struct Attitude {
        /// `A01`; none where the document gives none.
        pub code: Option<Text>,
        /// `持續學習`; none for a paragraph of attitudes.
        pub name: Option<Text>,
        /// What it means; none where only names are listed.
        pub description: Option<Text>,
        /// The footnote marks, counted through the name and on into the description.
        pub notes: List<NoteMark>,
    }

    /// A place where a text refers to a footnote.
    pub struct NoteMark {
        /// The footnote's number.
        pub note: u32,
        /// Where the mark stood, in Unicode scalar values from the start of the text.
        pub at: u32,
    }

    /// A footnote (註).
    pub struct Note {
        /// Its number.
        pub number: u32,
        /// Its text.
        pub text: Text,
    }
}

impl Block {
    /// The codes that it needs of a kind.
    #[must_use]
    pub fn needs(&self, need: Need) -> &List<Text> {
        match need {
            Need::Knowledge => &self.knowledge,
            Need::Skills => &self.skills,
        }
    }

    /// Whether the document says what it needs of a kind, and be it nothing. Otherwise nothing may be denied.
    #[must_use]
    pub fn states(&self, need: Need) -> bool {
        !self.unstated.contains(&need)
    }
}

impl Level {
    /// Whether the text names that level; false where it can't be read.
    #[must_use]
    pub fn names(&self, level: u8) -> bool {
        self.min.is_some_and(|min| min <= level) && self.max.is_some_and(|max| level <= max)
    }
}

#[cfg(feature = "serde")]
fn has_none<T>(list: &[T]) -> bool {
    list.is_empty()
}
