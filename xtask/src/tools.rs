//! The tools that a build needs: pinned, under target/tools, installed where the right version isn't there yet.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::shell::{command, output, root, run, target};

const WASM_PACK: &str = "0.15.1";
const GECKODRIVER: &str = "0.37.1";

/// Installs whatever a build needs and isn't there.
///
/// # Errors
/// Where something can't be installed.
pub(crate) fn for_build() -> Result<()> {
    rust_target()?;
    cargo_tool("wasm-pack", WASM_PACK, &["--locked"])?;
    let lock = fs::read_to_string(root().join("Cargo.lock")).context("can't read Cargo.lock")?;
    let bindgen = locked(&lock, "wasm-bindgen")
        .context("Cargo.lock holds no wasm-bindgen; add it to the dependencies of competency-widget")?;
    // Not --locked: its own lock file names a crate version that isn't served.
    cargo_tool("wasm-bindgen-cli", bindgen, &[])?;
    npm(&root().join("xtask/npm"), &target().join("tools/npm"))
}

/// The driver of Firefox.
///
/// # Errors
/// Where it can't be installed.
pub(crate) fn geckodriver() -> Result<PathBuf> {
    cargo_tool("geckodriver", GECKODRIVER, &["--locked"])?;
    Ok(target().join("tools/bin/geckodriver"))
}

/// Adds the wasm32 target where the toolchain lacks it.
fn rust_target() -> Result<()> {
    let libraries = output(command("rustc")?.args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]))?;
    if Path::new(&libraries).is_dir() {
        return Ok(());
    }
    run(command("rustup")?.args(["target", "add", "wasm32-unknown-unknown"]))
}

/// Installs a tool from crates.io, unoptimised: that builds in half the time, and what it writes is the same.
///
/// # Errors
/// Where it can't be installed.
pub(crate) fn cargo_tool(package: &str, version: &str, options: &[&str]) -> Result<()> {
    let program = package.strip_suffix("-cli").unwrap_or(package);
    let path = target().join("tools/bin").join(program);
    if output(command(path)?.arg("--version")).is_ok_and(|text| says(&text, version)) {
        return Ok(());
    }
    println!("Installing {package} {version} under target/tools; this takes about a minute");
    run(command("cargo")?
        .args(["install", "--quiet", "--force", "--debug", "--root"])
        .arg(target().join("tools"))
        .args([package, "--version", version])
        .args(options)
        .env("CARGO_TARGET_DIR", target().join("tools-build"))
        .env("CARGO_PROFILE_DEV_DEBUG", "false"))
}

/// Whether a tool says in its first line that it is of that version.
fn says(text: &str, version: &str) -> bool {
    text.lines().next().and_then(|line| line.rsplit(' ').next()) == Some(version)
}

/// Installs the packages of `from`'s lock file in `to`, where `to` doesn't hold just these already.
///
/// # Errors
/// Where they can't be installed.
pub(crate) fn npm(from: &Path, to: &Path) -> Result<()> {
    let wanted = fs::read(from.join("package-lock.json")).context("can't read package-lock.json")?;
    let mark = to.join("node_modules/.installed-lock.json");
    if fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing the npm packages of {}", from.strip_prefix(root()).unwrap_or(from).display());
    fs::create_dir_all(to)?;
    if from != to {
        for file in ["package.json", "package-lock.json"] {
            fs::copy(from.join(file), to.join(file))?;
        }
    }
    run(command("npm")?.args(["ci", "--loglevel=error", "--no-audit", "--no-fund"]).current_dir(to))
        .context("Node.js 20.19 or newer with npm is needed")?;
    Ok(fs::write(mark, wanted)?)
}

/// The version that Cargo.lock gives a package.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let version = lock.lines().skip_while(|line| *line != name).nth(1)?;
    version.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::{locked, says};

    #[test]
    fn a_tool_says_its_version_in_the_first_line() {
        assert!(says("wasm-pack 0.15.1", "0.15.1"));
        assert!(says("geckodriver 0.37.1\n\nThe source code of this program", "0.37.1"));
        assert!(!says("geckodriver 0.37.10\n\nas of 0.37.1", "0.37.1"));
        assert!(!says("", "0.37.1"));
    }

    #[test]
    fn finds_the_version_of_just_that_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(lock, "wasm"), None);
    }
}
