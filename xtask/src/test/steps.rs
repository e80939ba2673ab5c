//! The steps, each a check or a runner of tests.

use anyhow::{Result, ensure};

use super::log::Log;
use super::looks::{LOOKS, Painter};
use super::runners::{built, cargo, check, playwright, tests};
use super::tally::Tally;
use crate::build::build;
use crate::files::files;
use crate::programs::PROGRAMS;
use crate::serve::Server;
use crate::shell::{command, root, target};
use crate::{bench, budget, needs, sizes, tools};

const CARGO_DENY: &str = "0.20.2";

/// A check, or a runner of tests.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) run: fn(&Log) -> Result<Tally>,
}

/// What every run does, in order.
pub(super) const STEPS: &[Step] = &[
    Step { name: "format", run: format },
    Step { name: "clippy", run: clippy },
    Step { name: "clippy for wasm", run: clippy_wasm },
    Step { name: "licences and sources", run: deny },
    Step { name: "documentation", run: documentation },
    Step { name: "native tests", run: native },
    Step { name: "component tests", run: component },
    Step { name: "size budget", run: keeps_to_budget },
    Step { name: "types of the scripts", run: types },
    Step { name: "end to end", run: end_to_end },
    Step { name: "Firefox", run: firefox },
    Step { name: "npm package", run: super::package::package },
    Step { name: "same bytes", run: super::again::again },
];

/// What the extended form does besides.
pub(super) const FURTHER: &[Step] =
    &[Step { name: "largest document", run: largest }, Step { name: "fuzz", run: super::fuzz::fuzz }];

fn format(log: &Log) -> Result<Tally> {
    let mut tally = check(log, command("cargo")?.args(["fmt", "--all", "--check"]))?;
    // A build script lists these, so Cargo doesn't know of them.
    let languages = files(&root().join("crates/words/languages"))?;
    tally += check(log, command("rustfmt")?.args(["--edition", "2024", "--check"]).args(languages))?;
    Ok(tally)
}

fn clippy(log: &Log) -> Result<Tally> {
    check(log, cargo("clippy")?.args(["--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]))
}

fn clippy_wasm(log: &Log) -> Result<Tally> {
    let clippy = &mut cargo("clippy")?;
    clippy.args(PROGRAMS.iter().flat_map(|program| ["--package", program.package]));
    check(log, clippy.args(["--all-targets", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]))
}

fn deny(log: &Log) -> Result<Tally> {
    tools::cargo_tool("cargo-deny", CARGO_DENY, &["--locked"])?;
    check(log, command("cargo-deny")?.args(["--all-features", "check", "bans", "licenses", "sources"]))
}

fn documentation(log: &Log) -> Result<Tally> {
    let doc = &mut cargo("doc")?;
    check(log, doc.args(["--workspace", "--no-deps", "--all-features"]).env("RUSTDOCFLAGS", "-D warnings"))
}

fn native(log: &Log) -> Result<Tally> {
    tests(log, cargo("test")?.args(["--workspace", "--all-features", "--no-fail-fast"]))
}

fn component(log: &Log) -> Result<Tally> {
    tools::for_build()?;
    let browser = needs::browser()?;
    let mut succeeded = true;
    for program in PROGRAMS {
        let test = &mut command("wasm-pack")?;
        test.args(["--log-level", "error", "test", "--headless", "--chrome", "--chromedriver"]).arg(&browser.driver);
        succeeded &= log.run(test.args([program.folder, "--lib"]))?;
    }
    Ok(Tally::of_results(&log.text()?).settle(succeeded))
}

fn keeps_to_budget(log: &Log) -> Result<Tally> {
    let weights = built()?;
    sizes::print(weights);
    let loads = budget::loads(weights)?;
    let table = budget::table(&loads);
    println!("{table}");
    log.note(&table)?;
    budget::check(&loads)?;
    Ok(Tally::of(true))
}

fn types(log: &Log) -> Result<Tally> {
    built()?;
    needs::packages()?;
    check(log, command("tests/node_modules/.bin/tsc")?.args(["--project", "tests/tsconfig.json"]))
}

fn end_to_end(log: &Log) -> Result<Tally> {
    built()?;
    yew_host(log)?;
    let painter = Painter::installed(&needs::shell()?)?;
    let test = &mut command("node_modules/.bin/playwright")?;
    let renews = std::env::var_os(LOOKS).is_some_and(|looks| looks == "renew");
    if !renews && !painter.can_compare(log)? {
        test.env(LOOKS, "skip");
    }
    let tally = playwright(log, test.arg("test"))?;
    if renews {
        painter.record()?;
    }
    Ok(tally)
}

/// Builds the page that is itself a Yew program, unoptimised, for the end-to-end tests.
fn yew_host(log: &Log) -> Result<()> {
    let pack = &mut command("wasm-pack")?;
    pack.args(["--log-level", "error", "build", "tests/yew-host", "--target", "web", "--dev", "--no-opt"]);
    let built = log.run(pack.args(["--out-name", "yew_host", "--out-dir"]).arg(target().join("yew-host")))?;
    ensure!(built, "tests/yew-host can't be built");
    Ok(())
}

/// The end-to-end tests that need a bundle with the largest document.
fn largest(log: &Log) -> Result<Tally> {
    let site = bench::largest()?;
    build()?;
    playwright(log, command("node_modules/.bin/playwright")?.args(["test", "largest"]).env("LARGEST_SITE", site))
}

/// The core of the end-to-end tests in Firefox, which Playwright doesn't drive.
fn firefox(log: &Log) -> Result<Tally> {
    built()?;
    needs::packages()?;
    let browser = needs::firefox()?;
    let url = Server::bind(0)?.in_background();
    let mut tests = files(&root().join("tests/firefox"))?;
    tests.retain(|path| path.to_string_lossy().ends_with(".test.js"));
    let test = &mut command("node")?;
    test.args(["--test", "--test-concurrency=1", "--test-timeout=180000", "--test-reporter=tap"]).args(tests);
    test.env("DEMO_URL", url).env("FIREFOX", browser.program).env("GECKODRIVER", browser.driver);
    let succeeded = log.run(test)?;
    Ok(Tally::of_node(&log.text()?).settle(succeeded))
}
