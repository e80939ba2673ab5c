//! The documents of the bundle as pages to be read at once, which the loader shows while the program is on its way.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use competency_standard::html::{Setting, html};
use competency_standard::{Standard, read};
use competency_words::Language;

use crate::files::{self, write};
use crate::shell::root;

/// What the loader has to know of them.
pub(crate) struct Texts {
    /// The code of the first document; empty where it has none.
    pub(crate) first: String,
    /// The names of the files: `CODE.LANGUAGE.html`.
    pub(crate) names: Vec<String>,
}

/// Writes each document in each language into a folder.
///
/// # Errors
/// Where a document can't be read or a page can't be written.
pub(crate) fn write_all(pkg: &Path) -> Result<Texts> {
    let standards = standards()?;
    let mut names = Vec::new();
    for standard in &standards {
        let Some(code) = standard.code.as_deref().filter(|code| is_file_name(code)) else { continue };
        for language in Language::all() {
            let name = format!("{code}.{}.html", language.tag());
            write(&pkg.join(&name), page(standard, language))?;
            names.push(name);
        }
    }
    let first = standards.first().and_then(|standard| standard.code.as_deref()).unwrap_or_default().to_owned();
    Ok(Texts { first, names })
}

/// The documents that build.rs compiles in, in the same order.
fn standards() -> Result<Vec<Standard>> {
    let folder = std::env::var_os("COMPETENCY_DATA").map_or_else(|| root().join("data"), PathBuf::from);
    let context = || format!("can't read {}", folder.display());
    let entries = fs::read_dir(&folder).with_context(context)?;
    let mut files =
        entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>().with_context(context)?;
    files.retain(|file| file.extension().is_some_and(|kind| kind == "txt" || kind == "json"));
    files.sort();
    let standard = |file: &PathBuf| Ok(read(&files::read(file)?).standard);
    Ok(files.iter().map(standard).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// Whether a code can be the name of a file on every host, and of no hidden one.
fn is_file_name(code: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    code.starts_with(|c: char| c.is_ascii_alphanumeric()) && code.chars().all(is_plain)
}

/// The text without a title: pasted into an editor, that would be a line of its own.
fn page(standard: &Standard, language: Language) -> String {
    let article = html(standard, &Setting { heading_level: 2, language, open: false });
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n{article}",
        standard.language
    )
}

#[cfg(test)]
mod tests {
    use super::is_file_name;

    #[test]
    fn only_plain_codes_name_files() {
        assert!(is_file_name("KPS2431-001v2"));
        for code in ["", ".htaccess", "../x", "a/b", "a b", "職能", "a%2fb", "-x"] {
            assert!(!is_file_name(code), "{code}");
        }
    }
}
