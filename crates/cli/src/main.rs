//! `competency`: check and export occupational competency standards, and make quizzes from them.

mod args;
mod check;
mod export;
mod input;
mod output;
mod quiz;
mod report;

use std::process::ExitCode;

use args::{Command, Competency, Schema};
use clap::Parser;
use competency_quiz::Wish;

/// How a command ended, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// The documents are well and what was asked for is done.
    Well,
    /// A document has errors.
    Faulty,
    /// The command could not be carried out.
    Failed,
}

fn main() -> ExitCode {
    let outcome = match Competency::parse().command {
        Command::Check { files, format, deny } => check::run(&files, format, deny.warnings()),
        Command::Export { to } => export::run(&to),
        Command::Quiz { file, seed, count, output, deny } => {
            quiz::run(&file, &Wish { seed, count, ..Wish::default() }, output.as_deref(), deny.warnings())
        }
        Command::Schema { of } => output::outcome(output::print(match of {
            Schema::Standard => competency_standard::JSON_SCHEMA,
            Schema::Quiz => competency_quiz::JSON_SCHEMA,
        })),
    };
    ExitCode::from(outcome as u8)
}
