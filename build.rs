//! Compiles the documents in `data/` into the bundle: text or JSON → checked → packed, in `$OUT_DIR/standards.rs`.
//!
//! A faulty document stops the build with its place; a doubtful one warns. `COMPETENCY_DATA` names another folder. The
//! widget and its quiz are built by this same script, which also makes their style sheets.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use competency_standard::{Reading, Severity, Text, complete, pack, read};

/// What there is to say about the documents.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) warnings: Vec<String>,
    /// What stops the build.
    pub(crate) errors: Vec<String>,
}

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=COMPETENCY_DATA");
    let ours = || if Path::new("data").is_dir() { "data" } else { "../../data" };
    let folder = PathBuf::from(env::var_os("COMPETENCY_DATA").unwrap_or_else(|| ours().into()));
    println!("cargo::rerun-if-changed={}", folder.display());
    let out = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("standards.rs");
    let mut findings = compile(&folder, &out);
    dress(&mut findings);
    findings.warnings.iter().for_each(|warning| println!("cargo::warning={warning}"));
    findings.errors.iter().for_each(|error| println!("cargo::error={error}"));
    if findings.errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Writes each file of www/style to `$OUT_DIR/style`, without what only its reader needs.
fn dress(findings: &mut Findings) {
    let from = Path::new(if Path::new("www").is_dir() { "www/style" } else { "../../www/style" });
    println!("cargo::rerun-if-changed={}", from.display());
    let to = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("style");
    findings.succeeds(&to, fs::create_dir_all(&to));
    for entry in findings.succeeds(from, fs::read_dir(from)).into_iter().flatten().flatten() {
        let Some(sheet) = findings.succeeds(&entry.path(), fs::read_to_string(entry.path())) else { continue };
        findings.succeeds(&to, fs::write(to.join(entry.file_name()), slim(&sheet)));
    }
}

/// A style sheet without comments, line breaks, and the blanks that part nothing.
pub(crate) fn slim(sheet: &str) -> String {
    let mut slim = String::new();
    let mut rest = sheet;
    while let Some(next) = rest.chars().next() {
        let length = match next {
            '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
            '/' if rest.starts_with("/*") => {
                rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
                continue;
            }
            _ => next.len_utf8(),
        };
        let parts = |last: Option<char>| last.is_none_or(|last| "{};:,> ".contains(last));
        if next.is_whitespace() {
            slim.push_str(if parts(slim.chars().next_back()) { "" } else { " " });
        } else {
            if "{};,>".contains(next) && slim.ends_with(' ') {
                slim.pop();
            }
            if next == '}' && slim.ends_with(';') {
                slim.pop();
            }
            slim.push_str(&rest[..length]);
        }
        rest = &rest[length..];
    }
    slim
}

/// Compiles the documents of a folder to a file; writes nothing where one of them is faulty.
pub(crate) fn compile(folder: &Path, out: &Path) -> Findings {
    let mut findings = Findings::default();
    let readings = readings(folder, &mut findings);
    if readings.is_empty() && findings.errors.is_empty() {
        findings.errors.push(format!("{}: no document here; put a .txt or .json in it", folder.display()));
    }
    if findings.errors.is_empty() {
        findings.succeeds(out, fs::write(out, source(readings)));
    }
    findings
}

/// The Rust that the bundle includes: each document packed, in the order of the file names.
fn source(readings: Vec<Reading>) -> String {
    let packed = |Reading { standard, diagnostics }: Reading| {
        let doubts = diagnostics.iter().map(|found| Text::from(found.to_string())).collect();
        Some(format!("b\"{}\"", pack(&complete(standard?), doubts).escape_ascii()))
    };
    let documents: Vec<_> = readings.into_iter().filter_map(packed).collect();
    format!(
        "/// The documents that were compiled in.\n#[allow(unreachable_pub)]\npub static DOCUMENTS: &[&[u8]] = &[{}];\n",
        documents.join(", ")
    )
}

/// The sound documents of a folder, by file name.
fn readings(folder: &Path, findings: &mut Findings) -> Vec<Reading> {
    let files = findings.succeeds(folder, documents(folder)).unwrap_or_default();
    let mut readings = Vec::new();
    let mut codes = HashMap::new();
    for file in &files {
        let Some(reading) = reading(file, findings) else { continue };
        let code = reading.standard.as_ref().and_then(|standard| standard.code.clone());
        if let Some(other) = code.and_then(|code| codes.insert(code, file)) {
            let (file, other) = (file.display(), other.display());
            findings
                .errors
                .push(format!("{file}:1:1: error[same-code]: {other} has the same code; remove one of them"));
        }
        readings.push(reading);
    }
    readings
}

/// The files that hold documents, by name.
pub(crate) fn documents(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|kind| kind == "txt" || kind == "json"));
    files.sort();
    Ok(files)
}

/// The document in a file, if it is sound.
fn reading(file: &Path, findings: &mut Findings) -> Option<Reading> {
    let reading = read(&findings.succeeds(file, fs::read(file))?);
    for found in &reading.diagnostics {
        let list = match found.severity {
            Severity::Warning => &mut findings.warnings,
            Severity::Error => &mut findings.errors,
        };
        list.push(format!("{}:{found}", file.display()));
    }
    reading.is_sound().then_some(reading)
}

impl Findings {
    /// What came of doing something with a file; a failure is an error.
    fn succeeds<T>(&mut self, file: &Path, result: io::Result<T>) -> Option<T> {
        result.map_err(|error| self.errors.push(format!("{}: {error}", file.display()))).ok()
    }
}
