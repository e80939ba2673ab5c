//! `competency quiz`

use std::fmt::Write;
use std::io;
use std::path::Path;

use competency_quiz::{Bank, Format, Quiz, Wish};
use competency_standard::{Standard, to_json};
use competency_words::{en, fill};
use sha2::{Digest, Sha256};

use crate::{Outcome, export, report};

/// Writes a quiz about the document, to a file or to standard output; a faulty document gives none.
pub(crate) fn run(file: &Path, wish: &Wish, out: Option<&Path>, deny_warnings: bool) -> Outcome {
    export::write(file, out, deny_warnings, |standard| quiz(standard, wish))
}

/// The quiz as JSON. Where there are fewer items than wished for, or few at all, the reasons are told on standard error.
fn quiz(standard: &Standard, wish: &Wish) -> io::Result<String> {
    let bank = Bank::new(standard);
    let items = bank.quiz(wish);
    if wish.count.map_or_else(|| bank.why_few().is_some(), |count| items.len() < count) {
        tell(&bank, items.len());
    }
    let source = source(standard);
    let standard = standard.code.as_deref().map(str::to_owned);
    let quiz = Quiz { format: Format::V1, standard, source, seed: wish.seed, items };
    Ok(serde_json::to_string_pretty(&quiz)? + "\n")
}

fn tell(bank: &Bank, count: usize) {
    let words = &en::QUIZ;
    let because = bank.why_few().map(|reason| words.because[reason as usize]);
    let sentence = match because {
        Some(because) if count == 0 => fill(words.none_because, &[because]),
        Some(because) => fill(words.few_because, &[&count.to_string(), because]),
        None => format!("{count} items; no more without asking for a fact twice"),
    };
    report::say(&format!("note: {sentence}"));
    for gap in &bank.gaps {
        report::say(&format!("  {gap}"));
    }
}

/// The hash of a standard's canonical JSON.
fn source(standard: &Standard) -> String {
    let hash = Sha256::digest(to_json(standard));
    hash.iter().fold(String::from("sha256:"), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
