//! What a step's programs print, kept in target/test until it is wanted.

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::files::{read, write};
use crate::shell::{line, target};

/// The log of one step.
pub(crate) struct Log(PathBuf);

impl Log {
    /// A new, empty log.
    ///
    /// # Errors
    /// Where it can't be written.
    pub(crate) fn new(step: &str) -> Result<Self> {
        let path = target().join("test").join(format!("{}.log", step.replace(' ', "-")));
        write(&path, "")?;
        Ok(Self(path))
    }

    /// Runs a program into the log, and returns whether it succeeded.
    ///
    /// # Errors
    /// Where it can't be started.
    pub(crate) fn run(&self, command: &mut Command) -> Result<bool> {
        self.note(&format!("$ {}", line(command)))?;
        let file = self.file()?;
        let status = command.stdin(std::process::Stdio::null()).stdout(file.try_clone()?).stderr(file).status();
        let status = status.with_context(|| format!("can't start {}", command.get_program().display()))?;
        Ok(status.success())
    }

    /// Adds a line to the log.
    ///
    /// # Errors
    /// Where it can't be written.
    pub(crate) fn note(&self, text: &str) -> Result<()> {
        Ok(writeln!(self.file()?, "{text}")?)
    }

    /// All that is in the log.
    ///
    /// # Errors
    /// Where it can't be read.
    pub(crate) fn text(&self) -> Result<String> {
        Ok(String::from_utf8_lossy(&read(&self.0)?).into_owned())
    }

    fn file(&self) -> Result<File> {
        File::options().append(true).open(&self.0).with_context(|| format!("can't write {}", self.0.display()))
    }
}
