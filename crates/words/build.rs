//! Lists the files of `languages/`, so that one file is all that a language takes.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The language for all that no file answers to. It goes first.
const FALLBACK: &str = "en";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=languages");
    let folder = Path::new(&env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("languages");
    let out = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("languages.rs");
    fs::write(out, list(&folder)?)
}

/// The modules of a folder, and their names for the tables.
pub(crate) fn list(folder: &Path) -> io::Result<String> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|kind| kind == "rs"));
    let name = |file: &PathBuf| file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    files.sort_by_key(|file| (name(file) != FALLBACK, name(file)));
    let module = |file: &PathBuf| format!("#[path = {:?}]\npub mod {};\n", file.to_string_lossy(), name(file));
    let modules = files.iter().map(module).collect::<Vec<_>>().concat();
    let names = files.iter().map(name).collect::<Vec<_>>().join(" ");
    Ok(format!("{modules}languages! {{ {names} }}\n"))
}
