//! The package as its users have it: packed, and installed into a fresh project.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::log::Log;
use super::runners::{built, check, playwright};
use super::tally::Tally;
use crate::files::{read, write};
use crate::shell::{command, output, root, target};
use crate::tools;

/// What shows how the package is used; both say the same.
const PAGES: &[&str] = &["docs/EMBEDDING.md", "package/README.md"];
/// What stands in the fresh project besides what the pages show.
const SOURCES: &[&str] = &["tsconfig.json", "usage.ts", "usage.tsx"];
/// What a page has around what is shown.
const HEAD: &str = "<!doctype html><html lang=\"en\"><title>A project</title><link rel=\"icon\" href=\"data:,\">\
                    <script type=\"module\" src=\"/main.ts\"></script>";

/// The project type-checks, a server can import the package, and browsers show the widget: in the project as built and
/// in the one that is served for development.
///
/// # Errors
/// Where the project can't be made.
pub(super) fn package(log: &Log) -> Result<Tally> {
    built()?;
    let app = project(log)?;
    let mut sum = check(log, command(app.join("node_modules/.bin/tsc"))?.current_dir(&app))?;
    let import = "import 'competency-widget'";
    sum += check(log, command("node")?.args(["--input-type=module", "--eval", import]).current_dir(&app))?;
    sum +=
        playwright(log, command("node_modules/.bin/playwright")?.args(["test", "package"]).env("PACKAGE_APP", &app))?;
    Ok(sum)
}

/// A project as the pages describe it, the package installed.
fn project(log: &Log) -> Result<PathBuf> {
    let (from, app) = (root().join("tests/package"), target().join("package/app"));
    tools::npm(&from, &app)?;
    for name in SOURCES {
        write(&app.join(name), read(&from.join(name))?)?;
    }
    let shown = Shown::on(PAGES[0])?;
    for page in PAGES {
        ensure!(Shown::on(page)? == shown, "{page} and {} show the package in different ways", PAGES[0]);
    }
    write(&app.join("main.ts"), &shown.script)?;
    write(&app.join("index.html"), [HEAD, &shown.page].concat())?;
    install(log, &app, &shown.install)?;
    Ok(app)
}

/// Packs the package, and installs it by the command that the pages show.
fn install(log: &Log, app: &Path, install: &str) -> Result<()> {
    let packed = target().join("package");
    let tarball = output(
        command("npm")?.args(["pack", "--silent", "--pack-destination"]).arg(&packed).current_dir(root().join("pkg")),
    )?;
    // What an earlier run left: the packed file has the same name, whatever is in it.
    for folder in ["node_modules/competency-widget", "node_modules/.vite"] {
        let _ = fs::remove_dir_all(app.join(folder));
    }
    ensure!(install.trim() == "npm install competency-widget", "the pages show `{install}` instead of an installation");
    let npm = &mut command("npm")?;
    // Offline: all that it needs besides is there, and the project's lock file says so.
    npm.args(["install", "--no-save", "--offline", "--no-audit", "--no-fund"]);
    ensure!(log.run(npm.arg(packed.join(tarball)).current_dir(app))?, "npm can't install the package");
    Ok(())
}

/// How a page shows the package.
#[derive(PartialEq, Eq)]
struct Shown {
    install: String,
    script: String,
    page: String,
}

impl Shown {
    fn on(page: &str) -> Result<Self> {
        let text = String::from_utf8(read(&root().join(page))?)?;
        let (_, text) = text.split_once("npm install").map_or(("", ""), |(before, _)| {
            let at = before.rfind("```sh").unwrap_or(before.len());
            text.split_at(at)
        });
        let block = |language: &str| {
            let rest = text.split_once(&format!("```{language}\n")).map(|(_, rest)| rest);
            let block = rest.and_then(|rest| rest.split_once("```")).map(|(block, _)| block.to_owned());
            block.with_context(|| format!("{page} shows no {language} for the package"))
        };
        Ok(Self { install: block("sh")?, script: block("ts")?, page: block("html")? })
    }
}
