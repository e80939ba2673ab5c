//! Compiles the documents in `data/` into the bundle: text or JSON → checked → Rust in `$OUT_DIR/standards.rs`.
//!
//! A faulty document stops the build with its place; a doubtful one warns. `COMPETENCY_DATA` names another folder.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use competency_standard::{Severity, Standard, bake, read};

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=COMPETENCY_DATA");
    let folder = PathBuf::from(env::var_os("COMPETENCY_DATA").unwrap_or_else(|| "data".into()));
    println!("cargo::rerun-if-changed={}", folder.display());
    match compile(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reasons) => {
            reasons.iter().flat_map(|reason| reason.lines()).for_each(|line| println!("cargo::error={line}"));
            ExitCode::FAILURE
        }
    }
}

fn compile(folder: &Path) -> Result<(), Vec<String>> {
    let files = documents(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    let mut standards = Vec::new();
    let mut faults = Vec::new();
    for file in &files {
        match document(file) {
            Ok(standard) => standards.push(standard),
            Err(mut reasons) => faults.append(&mut reasons),
        }
    }
    if standards.is_empty() && faults.is_empty() {
        faults.push(format!("{}: no document here; put a .txt or .json in it", folder.display()));
    }
    if faults.is_empty() {
        faults = same_codes(&files, &standards);
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let out = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("standards.rs");
    fs::write(&out, bake(&standards)).map_err(|error| vec![format!("{}: {error}", out.display())])
}

/// The documents in the folder, by file name.
fn documents(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|kind| kind == "txt" || kind == "json"));
    files.sort();
    Ok(files)
}

/// The document in a file, or what is wrong with it. Prints its warnings.
fn document(file: &Path) -> Result<Standard, Vec<String>> {
    let bytes = fs::read(file).map_err(|error| vec![format!("{}: {error}", file.display())])?;
    let reading = read(&bytes);
    let sound = reading.is_sound();
    let mut faults = Vec::new();
    for found in &reading.diagnostics {
        let finding = format!("{}:{found}", file.display());
        match found.severity {
            Severity::Warning => println!("cargo::warning={finding}"),
            Severity::Error => faults.push(finding),
        }
    }
    match reading.standard {
        Some(standard) if sound => Ok(standard),
        _ if faults.is_empty() => Err(vec![format!("{}: no standard could be read", file.display())]),
        _ => Err(faults),
    }
}

/// A reason for every document whose code another one has already.
fn same_codes(files: &[PathBuf], standards: &[Standard]) -> Vec<String> {
    let mut first = HashMap::new();
    let mut reasons = Vec::new();
    for (file, code) in files.iter().zip(standards).filter_map(|(file, standard)| Some((file, standard.code.as_ref()?)))
    {
        if let Some(other) = first.insert(code, file) {
            reasons.push(format!(
                "{}: error[same-code]: {} has the code {code} too; remove one of them, a page asks \
                                  for a standard by its code",
                file.display(),
                other.display()
            ));
        }
    }
    reasons
}
