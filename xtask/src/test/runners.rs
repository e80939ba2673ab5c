//! Running checks and tests, and counting what became of them.

use std::fs;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Result, ensure};

use super::log::Log;
use super::tally::Tally;
use crate::build::build;
use crate::files::read;
use crate::needs;
use crate::serve::Server;
use crate::shell::{command, root, target};
use crate::sizes::Weight;

/// What the site's files weigh, which is built once for all steps.
///
/// # Errors
/// Where the build fails.
pub(super) fn built() -> Result<&'static [Weight]> {
    static BUILT: OnceLock<Vec<Weight>> = OnceLock::new();
    if let Some(weights) = BUILT.get() {
        return Ok(weights);
    }
    let weights = build()?;
    Ok(BUILT.get_or_init(|| weights))
}

/// One check: a program that must succeed.
pub(super) fn check(log: &Log, command: &mut Command) -> Result<Tally> {
    Ok(Tally::of(log.run(command)?))
}

/// Tests that report as Rust's test runners do.
pub(super) fn tests(log: &Log, command: &mut Command) -> Result<Tally> {
    let succeeded = log.run(command)?;
    Ok(Tally::of_results(&log.text()?).settle(succeeded))
}

/// Runs Playwright, the demo being served.
pub(super) fn playwright(log: &Log, playwright: &mut Command) -> Result<Tally> {
    needs::packages()?;
    let (shell, browser) = (needs::shell()?, needs::browser()?.program);
    let url = Server::bind(0)?.in_background();
    let report = target().join("e2e/report.json");
    let _ = fs::remove_file(&report);
    let tests = root().join("tests");
    let succeeded = log.run(
        playwright.current_dir(tests).env("DEMO_URL", url).env("CHROMIUM", shell).env("WHOLE_CHROMIUM", browser),
    )?;
    ensure!(report.exists(), "Playwright ended before it wrote its report");
    Ok(Tally::of_playwright(&read(&report)?)?.settle(succeeded))
}

/// `cargo` and a subcommand, on the crates that are locked.
pub(super) fn cargo(subcommand: &str) -> Result<Command> {
    let mut cargo = command("cargo")?;
    cargo.args([subcommand, "--locked"]);
    Ok(cargo)
}
