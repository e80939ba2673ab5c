//! Fuzzing the reader for a while: the extended form of the tests.

use std::fs;
use std::process::Command;

use anyhow::{Result, ensure};

use super::log::Log;
use super::runners::check;
use super::tally::Tally;
use crate::shell::{command, output, root, target};
use crate::tools;

const CARGO_FUZZ: &str = "0.13.2";
/// Half a minute for each target, on inputs of at most 32 kB.
const LIMITS: &[&str] = &["-max_total_time=30", "-max_len=32768", "-dict=fuzz/standard.dict"];

/// Runs every fuzz target of `crates/standard`, starting from the documents that are there. Each counts as one check.
///
/// # Errors
/// Where there is no nightly toolchain, or cargo-fuzz can't be installed.
pub(super) fn fuzz(log: &Log) -> Result<Tally> {
    let nightly = command("cargo")?.args(["+nightly", "--version"]).output()?.status.success();
    ensure!(nightly, "fuzzing needs a nightly toolchain: `rustup toolchain install nightly --profile minimal`");
    tools::cargo_tool("cargo-fuzz", CARGO_FUZZ, &["--locked"])?;
    let mut sum = Tally::default();
    for name in output(cargo_fuzz()?.arg("list"))?.lines() {
        let found = target().join("fuzz").join(name);
        fs::create_dir_all(&found)?;
        let seeds = ["data", "crates/standard/tests/expected"].map(|folder| root().join(folder));
        sum += check(log, cargo_fuzz()?.args(["run", name]).arg(found).args(seeds).arg("--").args(LIMITS))?;
    }
    Ok(sum.settle(true))
}

fn cargo_fuzz() -> Result<Command> {
    let mut cargo = command("cargo")?;
    cargo.args(["+nightly", "fuzz"]).current_dir(root().join("crates/standard"));
    Ok(cargo)
}
