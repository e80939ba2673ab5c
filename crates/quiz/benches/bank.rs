//! How fast items are made: `cargo bench --profile native -p competency-quiz`.

#[path = "../tests/quiz/made_up.rs"]
mod made_up;

use competency_quiz::{Bank, Wish};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// The largest synthetic standard: 40 tasks, 171 indicators, 198 pieces of knowledge and skills.
#[divan::bench]
fn bank_of_the_largest_standard(bencher: Bencher<'_, '_>) {
    let standard = made_up::largest();
    bencher.bench(|| Bank::new(black_box(&standard)));
}

#[divan::bench]
fn quiz_of_every_item(bencher: Bencher<'_, '_>) {
    let bank = Bank::new(&made_up::largest());
    bencher.bench(|| bank.quiz(black_box(&Wish::default())));
}
