//! What makes an npm package of pkg/: types, manifests, schemas, licences, a readme.

mod files;
mod formats;
mod licences;
mod manifest;
pub(crate) mod properties;
pub(crate) mod table;
mod types;

use std::path::Path;

use anyhow::Result;
use serde_json::Value;

pub(crate) use self::manifest::LOADER;
use crate::files::{names, read, write};
use crate::shell::root;

/// What goes from the work tree into the package as it is.
const PAPERS: &[&str] = &["LICENSE-APACHE", "LICENSE-MIT", "package/README.md", "package/server.js"];
/// Sizes and integrity of all the others.
const FILES: &str = "files.json";

/// Puts what makes a package of a folder beside its files. `made` is wasm-pack's `package.json`.
///
/// # Errors
/// Where something can't be read, made or written.
pub(crate) fn complete(folder: &Path, made: &Path) -> Result<()> {
    let table = table::table()?;
    for paper in PAPERS.iter().map(|paper| root().join(paper)) {
        write(&folder.join(paper.file_name().unwrap_or_default()), read(&paper)?)?;
    }
    write(&folder.join("LICENSES-THIRD-PARTY.txt"), licences::all()?)?;
    write(&folder.join("embed.d.ts"), types::element(&table))?;
    write(&folder.join("react.d.ts"), types::react(&table))?;
    formats::write_all(folder)?;
    write_json(&folder.join("custom-elements.json"), &manifest::elements(&table, &properties::properties()?))?;
    let mut names = names(folder)?;
    names.push(FILES.to_owned());
    write_json(&folder.join("package.json"), &manifest::package(&read(made)?, &names)?)?;
    write_json(&folder.join(FILES), &files::list(folder)?)
}

fn write_json(path: &Path, value: &Value) -> Result<()> {
    write(path, serde_json::to_string_pretty(value)? + "\n")
}
