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

/// The quiz as JSON. Where there are fewer items than wished for, or none, the reasons are told on standard error.
fn quiz(standard: &Standard, wish: &Wish) -> io::Result<String> {
    let bank = Bank::new(standard);
    let items = bank.quiz(wish);
    if items.len() < wish.count.unwrap_or(1) {
        tell(&bank, items.len());
    }
    let source = source(standard);
    let standard = standard.code.as_deref().map(str::to_owned);
    let quiz = Quiz { format: Format::V1, standard, source, seed: wish.seed, items };
    Ok(serde_json::to_string_pretty(&quiz)? + "\n")
}

/// Where there are fewer items, one sentence says why before the kinds do.
const FEW: usize = 10;

fn tell(bank: &Bank, count: usize) {
    report::say(&format!("note: {count} items; no more without asking for a fact twice"));
    if let Some(reason) = bank.main_reason().filter(|_| bank.items.len() < FEW) {
        let because = en::QUIZ.because[reason as usize];
        let few = [fill(en::QUIZ.none_because, &[because]), fill(en::QUIZ.few_because, &[&count.to_string(), because])];
        report::say(&format!("  {}", few[usize::from(count > 0)]));
    }
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
