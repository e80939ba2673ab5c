//! The `competency` command from outside.

#![allow(clippy::unwrap_used, clippy::panic)]

mod check;
mod export;
mod inputs;
mod mutilated;
mod pipes;
mod quiz;

use std::path::Path;
use std::time::Duration;

use assert_cmd::Command;

/// The first document as published.
const TEXT: &str = include_str!("../../../../data/KPS2431-001v2.txt");
/// The first document as JSON.
const JSON: &str = include_str!("../../../standard/tests/expected/KPS2431-001v2.json");

/// What a run of the command came to.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    /// Whether the run ended with this code and said all this on standard error.
    #[track_caller]
    fn says(&self, code: i32, parts: &[&str]) {
        assert_eq!(self.code, Some(code), "{self:?}");
        for part in parts {
            assert!(self.err.contains(part), "no {part:?} in:\n{}", self.err);
        }
    }
}

/// Runs the command with this on its standard input; one that takes half a minute is killed and has no code.
fn run<A: AsRef<std::ffi::OsStr>>(args: impl IntoIterator<Item = A>, input: impl Into<Vec<u8>>) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_competency"));
    let output = command.args(args).write_stdin(input).timeout(Duration::from_secs(30)).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// Checks a document given on standard input.
fn check(input: impl Into<Vec<u8>>) -> Ran {
    run(["check", "-"], input)
}

/// A file with this in it, in a folder of its own that goes with the returned value.
fn file(name: &str, content: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, content).unwrap();
    (folder, path(&file))
}

fn path(file: &Path) -> String {
    file.to_str().unwrap().into()
}

/// The first document with an indicator in another task's row.
fn faulty() -> String {
    TEXT.replacen("P1.2.1", "P2.1.9", 1)
}

/// The first document with a mark whose note is missing.
fn doubtful() -> String {
    TEXT[..TEXT.find("- 【註 2】").unwrap()].into()
}
