//! The work tree, and running other programs in it.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, Result, bail};

/// Names another work tree than the one that this program was compiled in.
pub(crate) const ROOT: &str = "COMPETENCY_ROOT";

/// The root of the work tree.
pub(crate) fn root() -> &'static Path {
    static ROOT_PATH: LazyLock<PathBuf> = LazyLock::new(|| {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        env::var_os(ROOT).map_or_else(|| xtask.parent().unwrap_or(xtask).to_owned(), PathBuf::from)
    });
    &ROOT_PATH
}

/// Where everything that can be made anew goes.
pub(crate) fn target() -> PathBuf {
    root().join("target")
}

/// Where programs look for what they fetched before, by the folder of target/cache that each is given instead of one of
/// the home folder. So a machine on which something was fetched once is like one on which nothing was.
const CACHES: &[(&str, &str)] = &[
    ("npm_config_cache", "npm"),
    ("WASM_PACK_CACHE", "wasm-pack"),
    ("SE_CACHE_PATH", "selenium"),
    ("XDG_CACHE_HOME", "others"),
];

/// A program to run at the root of the work tree, with our own tools first on its PATH and its caches under target/.
/// Every program that is run is started by this.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Result<Command> {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path()?).env_remove("NPM_CONFIG_CACHE");
    command.envs(CACHES.iter().map(|(name, folder)| (name, target().join("cache").join(folder))));
    Ok(command)
}

fn path() -> Result<OsString> {
    let tools = target().join("tools");
    let ours = [tools.join("bin"), tools.join("npm/node_modules/.bin")];
    let theirs = env::var_os("PATH").unwrap_or_default();
    Ok(env::join_paths(ours.into_iter().chain(env::split_paths(&theirs)))?)
}

/// Runs it, its output being ours.
///
/// # Errors
/// Where it can't be started or fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("{} failed: {status}", line(command));
    }
    Ok(())
}

/// Runs it and returns what it prints.
///
/// # Errors
/// Where it can't be started or fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| cannot_start(command))?;
    if !output.status.success() {
        bail!("{} failed: {}\n{}", line(command), output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn cannot_start(command: &Command) -> String {
    format!("can't start {}; is it installed and on PATH?", command.get_program().to_string_lossy())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::files::{files, read};

    #[test]
    fn programs_cache_under_target_alone() {
        let command = command("npm").unwrap();
        let set: Vec<_> = command.get_envs().filter(|(name, _)| *name != "PATH").collect();
        assert!(set.contains(&(OsStr::new("NPM_CONFIG_CACHE"), None)), "npm takes this name for the same setting");
        for (name, _) in CACHES {
            let folder = set.iter().find(|(other, _)| other == name).unwrap().1.unwrap();
            assert!(Path::new(folder).starts_with(target().join("cache")), "{name} is {}", folder.display());
        }
    }

    #[test]
    fn every_program_is_started_in_one_place() {
        let starts =
            |path: &PathBuf| String::from_utf8(read(path).unwrap()).unwrap().contains(concat!("Command", "::new("));
        let places: Vec<_> = files(&root().join("xtask/src")).unwrap().into_iter().filter(starts).collect();
        assert_eq!(places, [root().join("xtask/src/shell.rs")]);
    }
}
