//! How much guessers win, kind by kind: `cargo xtask quiz-report`. Arguments: how many documents, and the first one's number.

#[path = "../tests/guessing/mod.rs"]
mod guessing;
#[path = "../tests/realistic/mod.rs"]
mod realistic;

use competency_quiz::Bank;
use competency_words::Language;
use guessing::table::{Field, report};

fn main() {
    let mut numbers = std::env::args().skip(1).map_while(|argument| argument.parse().ok());
    let (count, first) = (numbers.next().unwrap_or(200), numbers.next().unwrap_or(0));
    let banks: Vec<Bank> = (first..first + count).map(|number| Bank::new(&realistic::standard(number))).collect();
    let field = Field::new(&banks);
    println!("# Guessers over {count} generated documents: points of a hundred above chance");
    for language in Language::all() {
        println!("\n## Stems in {}\n\n{}", language.tag(), report(&field, language.stems()));
    }
}
