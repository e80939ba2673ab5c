//! Two builds of the same sources give the same bytes, wherever and whenever they are made.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use super::log::Log;
use super::tally::Tally;
use crate::build::build;
use crate::package::names;
use crate::shell::{ROOT, command, output, read, root, target, write};
use crate::site::empty;

/// Builds the package once more, from nothing: in a work tree at another path, with a target folder of its own and no
/// results of earlier builds. Each file that is the same counts as one check.
///
/// # Errors
/// Where the other work tree can't be made, or its build fails.
pub(super) fn again(log: &Log) -> Result<Tally> {
    build()?;
    let other = target().join("again/another-path");
    copy(&other)?;
    let made = log.run(command(&std::env::current_exe()?.to_string_lossy())?.arg("build").env(ROOT, &other))?;
    ensure!(made, "the other build failed");
    compare(log, &root().join("pkg"), &other.join("pkg"))
}

/// The work tree, and the tools, which are the same for every build.
fn copy(other: &Path) -> Result<()> {
    empty(other)?;
    let files = output(command("git")?.args(["-c", "core.quotePath=off", "ls-files", "-co", "--exclude-standard"]))?;
    for name in files.lines().filter(|name| root().join(name).is_file()) {
        write(&other.join(name), read(&root().join(name))?)?;
    }
    fs::create_dir_all(other.join("target"))?;
    Ok(std::os::unix::fs::symlink(target().join("tools"), other.join("target/tools"))?)
}

fn compare(log: &Log, one: &Path, other: &Path) -> Result<Tally> {
    let mut sum = Tally::of(names(one)? == names(other)?);
    for name in names(one)? {
        let same = fs::read(one.join(&name)).ok() == fs::read(other.join(&name)).ok();
        log.note(&format!("{name}: {}", if same { "the same" } else { "differs" }))?;
        sum += Tally::of(same);
    }
    Ok(sum)
}
