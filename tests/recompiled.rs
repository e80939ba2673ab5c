//! A build without a change compiles nothing; a changed document is compiled once.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TEXT: &str = include_str!("../data/KPS2431-001v2.txt");

/// Where Cargo builds these tests.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// A file of the package, which stands in the same place each time: Cargo keeps what it makes by a package's path.
fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("recompiled").join(file)
}

/// Makes a package of our build script and nothing else, without a document.
fn make_package() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = format!(
        "[package]\nname = 'recompiled'\nedition = '2024'\nbuild = '{0}/build.rs'\n[workspace]\n[build-dependencies]\n\
         competency-standard = {{ path = '{0}/crates/standard', features = ['parse'] }}\n",
        root.display()
    );
    let library = "pub const STANDARDS: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/standards.rs\"));\n";
    for folder in ["src", "data", "www/style"] {
        let _ = fs::remove_dir_all(path(folder));
        fs::create_dir_all(path(folder)).unwrap();
    }
    fs::write(path("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), path("Cargo.lock")).unwrap();
    fs::write(path("src/lib.rs"), library).unwrap();
}

/// Builds the package; tells whether anything was compiled.
fn compiles() -> bool {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--offline", "--message-format", "json"]).current_dir(path(""));
    let output = cargo.env("CARGO_TARGET_DIR", target()).env_remove("COMPETENCY_DATA").output().unwrap();
    let messages = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(messages.contains("\"fresh\":"), "{messages}");
    messages.contains("\"fresh\":false")
}

#[test]
fn a_build_compiles_what_has_changed_and_that_once() {
    make_package();
    fs::write(path("data/a.txt"), TEXT).unwrap();
    assert!(compiles(), "the first time");
    assert!(!compiles(), "without a change");
    fs::write(path("data/a.txt"), TEXT.replace("KPS2431-001", "KPS2431-002")).unwrap();
    assert!(compiles(), "a document with another text");
    assert!(!compiles(), "the text is compiled once");
    fs::write(path("data/b.txt"), TEXT).unwrap();
    assert!(compiles(), "one document more");
    assert!(!compiles(), "the new document is compiled once");
}
