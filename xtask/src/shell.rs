//! The work tree, and running other programs in it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

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

/// A program to run at the root of the work tree, with our own tools first on its PATH.
pub(crate) fn command(program: &str) -> Result<Command> {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path()?);
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

/// Reads a file of bytes.
///
/// # Errors
/// Where it can't be read; names the file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("can't read {}", path.display()))
}

/// Writes a file, and the folders that it is in.
///
/// # Errors
/// Where it can't be written; names the file.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let context = || format!("can't write {}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(context)?;
    }
    fs::write(path, bytes).with_context(context)
}
