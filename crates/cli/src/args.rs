//! What can be typed.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use competency_words::Language;

/// Check and export occupational competency standards (職能基準), and make quizzes from them.
///
/// FILE is the published text of a standard or its `competency-standard/1` JSON, in UTF-8; `-` is standard input.
/// Exit codes: 0 well; 1 the document has errors; 2 the command could not be carried out.
#[derive(Debug, Parser)]
#[command(name = "competency", version)]
pub(crate) struct Competency {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Say what is wrong or doubtful in documents, and where
    Check {
        /// The documents
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// How to say it: as text on standard error, or as JSON on standard output
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        #[command(flatten)]
        deny: Denial,
    },
    /// Write a document in another format
    #[command(subcommand_value_name = "FORMAT", subcommand_help_heading = "Formats")]
    Export {
        #[command(subcommand)]
        to: Export,
    },
    /// Write a quiz about a document, each item with its proof, as `competency-quiz/1` JSON
    Quiz {
        /// The document
        file: PathBuf,
        /// What all chance comes from: the same seed gives the same quiz
        #[arg(long, value_name = "N", default_value_t = 1)]
        seed: u64,
        /// How many items at most, no two of them on the same fact; without it, every item that can be proved
        #[arg(long, value_name = "N")]
        count: Option<usize>,
        /// Where to write it, instead of standard output
        #[arg(short, long, value_name = "OUT")]
        output: Option<PathBuf>,
        #[command(flatten)]
        deny: Denial,
    },
    /// Print the JSON Schema of a format
    Schema {
        /// What is written in the format
        #[arg(value_enum, default_value_t = Schema::Standard)]
        of: Schema,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Denial {
    /// What counts as an error
    #[arg(long, value_enum)]
    deny: Option<Deny>,
}

impl Denial {
    pub(crate) fn warnings(&self) -> bool {
        self.deny == Some(Deny::Warnings)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warnings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Schema {
    /// `competency-standard/1`
    Standard,
    /// `competency-quiz/1`
    Quiz,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    /// As `competency-standard/1` JSON
    Json {
        #[command(flatten)]
        way: Way,
    },
    /// As a piece of HTML to read at once, made to stand between the tags of the widget
    Html {
        #[command(flatten)]
        way: Way,
        /// The level of its first heading
        #[arg(long, value_name = "LEVEL", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=6))]
        heading_level: u8,
        /// The language of the words around the document's own
        #[arg(long, ignore_case = true, default_value = "zh-Hant", value_parser = language())]
        lang: Language,
        /// Unfold the tasks: paper can't
        #[arg(long)]
        open: bool,
    },
}

/// From where to where.
#[derive(Debug, Args)]
pub(crate) struct Way {
    /// The document
    pub(crate) file: PathBuf,
    /// Where to write it, instead of standard output
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) deny: Denial,
}

/// The tag of a language.
fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::all().map(Language::tag)).map(|tag| {
        let is_meant = |language: &Language| language.tag().eq_ignore_ascii_case(&tag);
        Language::all().find(is_meant).unwrap_or_default()
    })
}
