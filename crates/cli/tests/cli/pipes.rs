//! Nobody listens: no reason to panic.

use std::io::pipe;
use std::process::{Command, Stdio};

use crate::{TEXT, faulty, file};

/// A pipe whose reading end is closed.
fn closed() -> Stdio {
    let (_, writer) = pipe().unwrap();
    writer.into()
}

fn competency(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_competency"));
    command.args(args);
    command
}

#[test]
fn a_closed_output_is_well() {
    let (_folder, file) = file("standard.txt", TEXT);
    for args in [&["export", "json", &file][..], &["check", "--format", "json", &file], &["schema"]] {
        let ran = competency(args).stdout(closed()).stderr(Stdio::piped()).output().unwrap();
        assert_eq!((ran.status.code(), ran.stderr), (Some(0), Vec::new()));
    }
}

#[test]
fn a_closed_error_output_leaves_the_code() {
    let (_folder, file) = file("standard.txt", &faulty());
    assert_eq!(competency(&["check", &file]).stderr(closed()).status().unwrap().code(), Some(1));
    assert_eq!(competency(&["check", "no-such-file"]).stderr(closed()).status().unwrap().code(), Some(2));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure() {
    let (_folder, file) = file("standard.txt", TEXT);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let ran = competency(&["export", "json", &file]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8(ran.stderr).unwrap().contains("error: cannot write"));
}
