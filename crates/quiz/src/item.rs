//! Items: what is asked, what is right, and why.

use crate::kind::Kind;
use crate::stem::Stem;

/// The attributes that all types of the items share.
macro_rules! model {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident $body:tt)*) => {$(
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "json", derive(serde::Serialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        $(#[$meta])*
        pub $kind $name $body
    )*};
}

model! {
    /// A question with its options, its key and the proof of the key.
    pub struct Item {
        /// ASCII; the same for the same standard and item, whatever the seed.
        pub id: String,
        /// What it asks.
        pub kind: Kind,
        /// How it is answered.
        pub response: Response,
        /// The question.
        #[cfg_attr(feature = "schema", schemars(with = "crate::stem::Texts"))]
        pub stem: Stem,
        /// What can be chosen, in the order shown.
        pub options: Options,
        /// For matching: the ids of the options in the order in which their right sides are shown.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Vec::is_empty"))]
        pub order: Vec<String>,
        /// The ids of the options that are right.
        pub key: Vec<String>,
        /// Why the key is right, and why nothing else is.
        pub proof: Proof,
        /// Where each option really belongs.
        pub explanation: Vec<Explanation>,
        /// What the item asks for; two items with a fact in common give each other away.
        #[cfg_attr(feature = "json", serde(skip))]
        pub(crate) facts: Vec<u64>,
        /// What the item is about, by hash: items with one in common are siblings.
        #[cfg_attr(feature = "json", serde(skip))]
        pub(crate) topics: Vec<u64>,
    }

    /// How an item is answered.
    #[derive(Copy)]
    #[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
    pub enum Response {
        /// One option.
        Single,
        /// All options that are right.
        Multiple,
        /// For each left side, a right side.
        Match,
        /// `true` or `false`.
        TrueFalse,
    }

    /// What can be chosen.
    #[cfg_attr(feature = "json", serde(untagged))]
    pub enum Options {
        /// Options one below the other.
        Choices(Vec<Choice>),
        /// Rows whose right sides are to be found.
        Pairs(Vec<Pair>),
    }

    /// An option.
    pub struct Choice {
        /// ASCII; whatever its place.
        pub id: String,
        /// Its code in the document; none for a level, a note, and `true` and `false`.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        pub code: Option<String>,
        /// What is shown.
        pub text: String,
    }

    /// A row of an item that is answered by matching: two sides that belong together.
    pub struct Pair {
        /// ASCII; whatever its place.
        pub id: String,
        /// What is given.
        pub left: Side,
        /// What is to be found.
        pub right: Side,
    }

    /// One side of a [`Pair`].
    pub struct Side {
        /// Its code in the document.
        pub code: String,
        /// What is shown.
        pub text: String,
    }

    /// The triples that the key stands on.
    pub struct Proof {
        /// Those that the document states.
        pub holds: Vec<Triple>,
        /// Those that it doesn't state, in any wording.
        pub fails: Vec<Triple>,
    }

    /// Where an option really belongs.
    pub struct Explanation {
        /// The option's id.
        pub option: String,
        /// The codes that it goes with in the document.
        pub codes: Vec<String>,
        /// The whole text, where the item hides or leaves out parts of it: the option's own, or that of what it goes
        /// with; of a statement on a note, the note that is right.
        #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
        pub whole: Option<String>,
    }
}

/// Something of the document, a relation, and something of the document: `T1.1`, `output`, `O1.1.1`.
pub type Triple = [String; 3];

impl Item {
    /// The ids of the options, in the order shown.
    pub fn option_ids(&self) -> impl Iterator<Item = &str> {
        let (choices, pairs): (&[Choice], &[Pair]) = match &self.options {
            Options::Choices(choices) => (choices, &[]),
            Options::Pairs(pairs) => (&[], pairs),
        };
        choices.iter().map(|choice| choice.id.as_str()).chain(pairs.iter().map(|pair| pair.id.as_str()))
    }
}
