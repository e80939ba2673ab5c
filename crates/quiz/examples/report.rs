//! How much guessers win, kind by kind: `cargo xtask quiz-report`.

#[path = "../tests/guessing/mod.rs"]
mod guessing;
#[path = "../tests/realistic/mod.rs"]
mod realistic;

use competency_words::Language;
use guessing::table::{banks, report};

fn main() {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(200);
    let banks = banks((0..count).map(realistic::standard));
    println!("# Guessers over {count} generated documents: points of a hundred above chance");
    for language in Language::all() {
        println!("\n## Stems in {}\n\n{}", language.tag(), report(&banks, language.stems()));
    }
}
