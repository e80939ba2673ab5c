//! From the sources to pkg/, and to target/site: what GitHub Pages serves.

mod languages;
mod loader;
mod text;

use std::fs::{self, File};

use anyhow::{Context, Result};

use self::loader::Loader;
use crate::files::{empty, write};
use crate::programs::PROGRAMS;
use crate::shell::{root, target};
use crate::sizes::{self, Weight};
use crate::{package, site, tools};

/// Builds pkg/ and target/site, and weighs the site's files.
///
/// # Errors
/// Where a tool is missing and can't be installed, or a step fails.
pub(crate) fn build() -> Result<Vec<Weight>> {
    let _alone = alone()?;
    tools::for_build()?;
    let pkg = root().join("pkg");
    empty(&pkg)?;
    let mut loader = Loader::read()?;
    for program in PROGRAMS {
        let binary = program.build()?;
        loader.knows(&binary)?;
        write(&pkg.join(&binary.name), &binary.bytes)?;
    }
    loader.knows_texts(&text::write_all(&pkg)?)?;
    loader.bundle(&pkg)?;
    package::complete(&pkg, &PROGRAMS[0].made().join("package.json"))?;
    site::assemble()?;
    sizes::weigh(&site::folder())
}

/// Waits until no other build runs in this work tree.
fn alone() -> Result<File> {
    fs::create_dir_all(target())?;
    let lock = File::create(target().join("xtask.lock")).context("can't write target/xtask.lock")?;
    lock.lock()?;
    Ok(lock)
}
