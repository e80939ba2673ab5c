//! What the tests need of the system: browsers, their drivers, a font with Chinese, and npm packages.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::shell::{command, output, root, run};
use crate::tools;

/// A browser, and the driver that goes with it.
pub(crate) struct Browser {
    /// The browser's program.
    pub(crate) program: PathBuf,
    /// The driver's program.
    pub(crate) driver: PathBuf,
}

/// Chromium or Chrome, its driver and a font with Chinese: installed by apt where they are missing and that is possible.
///
/// # Errors
/// Where something is missing and can't be installed; says what to install.
pub(crate) fn browser() -> Result<Browser> {
    let missing = missing()?;
    if !missing.is_empty() {
        install(&missing, apt()?)?;
    }
    let program = program().context("no Chromium on PATH; install Chromium or Chrome")?;
    let driver = find("chromedriver").context("no chromedriver on PATH; install the one for your browser")?;
    Ok(Browser { program, driver })
}

/// The browser of the end-to-end tests: Chromium's headless shell, which makes pages in half the time and draws the same,
/// or the browser itself where there is no shell to be had.
///
/// # Errors
/// As `browser`.
pub(crate) fn shell() -> Result<PathBuf> {
    const SHELL: &str = "chromium-headless-shell";
    let browser = browser()?;
    if find(SHELL).is_none()
        && let Err(error) = install(&[SHELL], apt()?)
    {
        println!("{error:#}. The tests take {} instead, and longer", browser.program.display());
    }
    Ok(find(SHELL).unwrap_or(browser.program))
}

/// Firefox, installed by apt where it is missing and that is possible, and its driver.
///
/// # Errors
/// Where one is missing and can't be installed; says what to install.
pub(crate) fn firefox() -> Result<Browser> {
    let there = || ["firefox-esr", "firefox"].into_iter().find_map(find);
    if there().is_none() {
        install(&["firefox-esr"], apt()?)?;
    }
    let program = there().context("no Firefox on PATH; install Firefox")?;
    Ok(Browser { program, driver: tools::geckodriver()? })
}

/// The packages of tests/package.json, as locked.
///
/// # Errors
/// Where they can't be installed.
pub(crate) fn packages() -> Result<()> {
    let tests = root().join("tests");
    tools::npm(&tests, &tests)
}

fn program() -> Option<PathBuf> {
    ["chromium", "google-chrome", "chromium-browser"].into_iter().find_map(find)
}

fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// Debian's names of what isn't there.
fn missing() -> Result<Vec<&'static str>> {
    let mut missing = Vec::new();
    if program().is_none() {
        missing.push("chromium");
    }
    if find("chromedriver").is_none() {
        missing.push("chromium-driver");
    }
    if output(command("fc-list")?.arg(":lang=zh-tw")).unwrap_or_default().is_empty() {
        missing.extend(["fontconfig", "fonts-noto-cjk"]);
    }
    Ok(missing)
}

/// Installs Debian's packages by `apt`, what runs a command as root, where there is one.
fn install(packages: &[&str], apt: Option<Command>) -> Result<()> {
    let list = packages.join(", ");
    let Some(mut apt) = apt else {
        bail!("the tests need {list} (Debian's names): install them and try again");
    };
    println!("Installing {list} by apt");
    let script =
        "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends -y \"$@\"";
    run(apt.args(["sh", "-c", script, "sh"]).args(packages).stdout(std::process::Stdio::null()))
        .with_context(|| format!("apt can't install {list}; install them by hand"))
}

/// What runs a command as root, where there is apt and a way to be root without a password.
fn apt() -> Result<Option<Command>> {
    Ok(if find("apt-get").is_none() {
        None
    } else if output(command("id")?.arg("-u"))? == "0" {
        Some(command("env")?)
    } else if output(command("sudo")?.args(["-n", "true"])).is_ok() {
        let mut sudo = command("sudo")?;
        sudo.arg("-n");
        Some(sudo)
    } else {
        None
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn says(apt: Option<Command>) -> String {
        install(&["chromium", "fonts-noto-cjk"], apt).unwrap_err().to_string()
    }

    #[test]
    fn where_nothing_can_be_installed_it_says_what_is_needed() {
        let needed = "chromium, fonts-noto-cjk";
        assert_eq!(says(None), format!("the tests need {needed} (Debian's names): install them and try again"));
        let fails = command("false").unwrap();
        assert_eq!(says(Some(fails)), format!("apt can't install {needed}; install them by hand"));
    }
}
