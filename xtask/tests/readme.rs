//! The commands that README.md and CONTRIBUTING.md show are there and do something.

#![allow(clippy::expect_used, clippy::panic)]

use std::path::Path;
use std::process::Command;

/// The lines of a page's `sh` blocks.
fn commands(page: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join(page)).expect("the page");
    let blocks = text.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    blocks.flat_map(str::lines).map(|line| line.split('#').next().unwrap_or_default().trim().to_owned()).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the work tree")
}

/// Tries one command: what builds or serves only as far as its arguments, the rest as it stands.
fn tries(line: &str) {
    let words = shlex::split(line).unwrap_or_else(|| panic!("a page shows `{line}`, whose quotes don't end"));
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let output = match words.as_slice() {
        ["git", "clone", ..] | ["cd", _] => return,
        ["cargo", "xtask", arguments @ ..] => {
            Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).arg("--help").output()
        }
        // A setting of the environment before a command.
        [setting, ..] if setting.contains('=') => return tries(line.split_once(' ').unwrap_or_default().1),
        ["cargo", "run", ..] => Command::new("cargo").args(&words[1..]).current_dir(root()).output(),
        _ => panic!("a page shows `{line}`, which this test can't try"),
    };
    let output = output.expect("it starts");
    assert!(output.status.success(), "`{line}`: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn every_command_shown_works() {
    for page in ["README.md", "CONTRIBUTING.md"] {
        let commands = commands(page);
        assert!(commands.len() >= 2, "{page} shows commands in `sh` blocks");
        for line in &commands {
            tries(line);
        }
    }
}
