//! The licences of what is compiled into the bundle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::files::files;
use crate::programs::PROGRAMS;
use crate::shell::{command, output};

/// A text with the name, version and licence of each crate of the bundle, and the licences' own texts, each once.
///
/// # Errors
/// Where cargo can't say which crates these are.
pub(crate) fn all() -> Result<String> {
    let mut list = String::new();
    // Each text, and the crates that come with it.
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for krate in crates()? {
        let of = |field: &str| krate[field].as_str().unwrap_or_default().to_owned();
        let name = [of("name"), of("version")].join(" ");
        list += &[&name, ": ", &of("license"), "\n"].concat();
        for text in licences(Path::new(&of("manifest_path")))? {
            texts.entry(text).or_default().insert(name.clone());
        }
    }
    let rule = "-".repeat(72);
    let texts = texts.into_iter().map(|(text, names)| {
        let names = names.into_iter().collect::<Vec<_>>().join(", ");
        format!("\n{rule}\n{names}\n{rule}\n\n{text}\n")
    });
    Ok(format!(
        "What the bundle is made of, besides Rust's standard library (MIT OR Apache-2.0):\n\n{list}{}",
        texts.collect::<String>()
    ))
}

/// The crates of others that the bundle is made of, by name.
fn crates() -> Result<Vec<Value>> {
    let tree = &mut command("cargo")?;
    tree.args(["tree", "--locked", "--edges", "normal,no-proc-macro", "--target", "wasm32-unknown-unknown"]);
    tree.args(PROGRAMS.iter().flat_map(|program| ["--package", program.package]));
    let tree = output(tree.args(["--prefix", "none", "--format", "{p}"]))?;
    let name_and_version = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let used: BTreeSet<String> = tree.lines().map(name_and_version).collect();
    let metadata = &mut command("cargo")?;
    metadata.args(["metadata", "--locked", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"]);
    let metadata = output(metadata)?;
    let metadata: Value = serde_json::from_str(&metadata).context("cargo's metadata")?;
    let all = metadata["packages"].as_array().context("cargo's metadata names no packages")?;
    let text = |krate: &Value, field: &str| krate[field].as_str().unwrap_or_default().to_owned();
    let is_used = |krate: &&Value| {
        let id = [text(krate, "name"), text(krate, "version")].join(" v");
        !krate["source"].is_null() && used.contains(&id)
    };
    let mut crates: Vec<_> = all.iter().filter(is_used).cloned().collect();
    crates.sort_by_key(|krate| [text(krate, "name"), text(krate, "version")]);
    Ok(crates)
}

/// The licences in a crate's folder, without the white space around them.
fn licences(manifest: &Path) -> Result<Vec<String>> {
    let folder = manifest.parent().context("a crate has no folder")?;
    let is_licence = |path: &&std::path::PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        path.parent() == Some(folder) && (name.starts_with("LICENSE") || name.starts_with("COPYING"))
    };
    let text = |path: &std::path::PathBuf| Ok(fs::read_to_string(path)?.replace('\r', "").trim().to_owned());
    files(folder)?.iter().filter(is_licence).map(text).collect()
}
