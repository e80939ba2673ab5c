//! How much guessers win, kind by kind: `cargo xtask quiz-report`. Arguments: how many documents, and the first one's number.

#[path = "../tests/guessing/mod.rs"]
mod guessing;
#[path = "../tests/realistic/mod.rs"]
mod realistic;

use competency_words::Language;
use guessing::table::{banks, report};

fn main() {
    let mut numbers = std::env::args().skip(1).map_while(|argument| argument.parse().ok());
    let (count, first) = (numbers.next().unwrap_or(200), numbers.next().unwrap_or(0));
    let banks = banks((first..first + count).map(realistic::standard));
    println!("# Guessers over {count} generated documents: points of a hundred above chance");
    for language in Language::all() {
        println!("\n## Stems in {}\n\n{}", language.tag(), report(&banks, language.stems()));
    }
}
