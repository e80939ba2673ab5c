//! Every check and test there is, with progress as it goes and one closing line.

mod again;
mod fuzz;
mod log;
mod looks;
mod package;
mod runners;
mod steps;
mod tally;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use log::Log;
use steps::Step;
use tally::Tally;

/// Runs every step, or those whose names contain `only`, whatever fails on the way; closes with `N passed, N failed`,
/// and `N skipped` where some were.
///
/// # Errors
/// Where a step's log can't be kept.
pub(crate) fn test(extended: bool, only: Option<&str>) -> Result<ExitCode> {
    let further = if extended { steps::FURTHER } else { &[] };
    let mut sum = Tally::default();
    for step in steps::STEPS.iter().chain(further) {
        if only.is_none_or(|only| step.name.contains(only)) {
            sum += run(step)?;
        }
    }
    println!("\n{sum}");
    Ok(if sum.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn run(step: &Step) -> Result<Tally> {
    println!("· {}", step.name);
    let start = Instant::now();
    let log = Log::new(step.name)?;
    let tally = (step.run)(&log).or_else(|error| log.note(&format!("error: {error:#}")).map(|()| Tally::of(false)))?;
    let mark = if tally.is_good() { '✓' } else { '✗' };
    println!("{mark} {}: {tally} in {:.1} s", step.name, start.elapsed().as_secs_f32());
    if !tally.is_good() {
        println!("{}", log.text()?);
    }
    Ok(tally)
}
