//! What a developer types: `cargo xtask build`, `serve`, `docs`, `test`, `bench` and `quiz-report`.

mod bench;
mod budget;
mod build;
mod compress;
mod docs;
mod each_language;
mod files;
mod memo;
mod needs;
mod package;
mod piece;
mod programs;
mod serve;
mod shell;
mod site;
mod sizes;
mod test;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Builds, serves and tests the widget; installs what that needs under target/tools.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build pkg/ and the demo's site, and print what each file weighs
    Build,
    /// Build, then serve the demo on this machine
    Serve {
        /// The port to serve on; where it is taken, a free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Write the tables of docs/EMBEDDING.md anew from what they are about
    Docs,
    /// Measure how long a reader waits, and write docs/BENCHMARKS.md
    Bench {
        /// The built site of another revision, measured in turn with this one: its `target/site`
        #[arg(long, value_name = "SITE")]
        against: Option<PathBuf>,
    },
    /// Print how much guessers win with the quiz's items, kind by kind
    QuizReport,
    /// Run every check and test, and close with `N passed, N failed`; `, N skipped` where some were
    Test {
        /// Fuzz the parser for a while, too
        #[arg(long)]
        extended: bool,
        /// Only the steps whose names contain this: `native`, `end to end`
        #[arg(long, value_name = "NAME")]
        only: Option<String>,
    },
}

fn main() -> ExitCode {
    run(&Arguments::parse().command).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

/// What prints how much guessers win with the quiz's items.
const QUIZ_REPORT: [&str; 7] =
    ["run", "--quiet", "--profile=native", "--package=competency-quiz", "--example", "report", "--"];

fn run(command: &Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Build => build_and_weigh()?,
        Command::Serve { port } => {
            build_and_weigh()?;
            serve::Server::bind(*port)?.run()?;
        }
        Command::Docs => docs::docs()?,
        Command::Bench { against } => bench::bench(against.as_deref())?,
        Command::QuizReport => shell::run(shell::command("cargo")?.args(QUIZ_REPORT))?,
        Command::Test { extended, only } => return test::test(*extended, only.as_deref()),
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds, and says what each file and each load weighs.
fn build_and_weigh() -> anyhow::Result<()> {
    let weights = build::build()?;
    sizes::print(&weights);
    println!("\n{}", budget::table(&budget::loads(&weights)?));
    Ok(())
}
