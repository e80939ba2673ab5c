//! Two builds of the same sources give the same bytes, wherever and whenever they are made.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use super::log::Log;
use super::runners::built;
use super::tally::Tally;
use crate::files::{empty, files, names, read, write};
use crate::shell::{ROOT, command, root, target};

/// What is in a work tree and isn't its source.
const MADE: &[&str] = &["target", "pkg", "node_modules", ".git"];

/// Builds the package once more, from nothing: in a work tree at another path, with a target folder of its own and no
/// results of earlier builds. Each file that is the same counts as one check.
///
/// # Errors
/// Where the other work tree can't be made, or its build fails.
pub(super) fn again(log: &Log) -> Result<Tally> {
    built()?;
    let other = target().join("again/another-path");
    copy(&other)?;
    // By cargo: the tests before may have built this program anew, and the one that runs is no more.
    let made = log.run(command("cargo")?.args(["xtask", "build"]).env(ROOT, &other))?;
    ensure!(made, "the other build failed");
    compare(log, &root().join("pkg"), &other.join("pkg"))
}

/// The work tree, and the tools, which are the same for every build.
fn copy(other: &Path) -> Result<()> {
    empty(other)?;
    let is_made = |name: &&Path| name.iter().any(|part| MADE.iter().any(|made| part == *made));
    for entry in fs::read_dir(root())? {
        let entry = entry?.path();
        if is_made(&entry.strip_prefix(root())?) {
            continue;
        }
        for path in files(&entry)? {
            let name = path.strip_prefix(root())?;
            if !is_made(&name) {
                write(&other.join(name), read(&path)?)?;
            }
        }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_byte_or_a_name_makes_a_difference() {
        let log = Log::new("same bytes, tried").unwrap();
        let folder = |name: &str, files: &[(&str, &str)]| {
            let folder = target().join("again").join(name);
            empty(&folder).unwrap();
            for (name, text) in files {
                write(&folder.join(name), text).unwrap();
            }
            folder
        };
        let one = folder("one", &[("a", "1"), ("b", "2")]);
        let failed = |files| compare(&log, &one, &folder("other", files)).unwrap();
        assert!(failed(&[("a", "1"), ("b", "2")]).is_good());
        assert!(!failed(&[("a", "1"), ("b", "3")]).is_good());
        assert!(!failed(&[("a", "1")]).is_good());
        assert!(!failed(&[("a", "1"), ("b", "2"), ("c", "")]).is_good());
    }
}
