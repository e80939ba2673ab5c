//! What the build compiles in is what its documents say, and a faulty document stops it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use competency_shared::Document;
use competency_standard::{Reading, Text, complete, read};

#[path = "../build.rs"]
#[expect(dead_code, reason = "its main is Cargo's")]
mod build;

const TEXT: &str = include_str!("../data/KPS2431-001v2.txt");

/// What the build says of a folder with these files, and what it writes.
fn compile(files: &[(&str, &str)]) -> (build::Findings, Option<String>) {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        fs::write(folder.path().join(name), content).unwrap();
    }
    let out = folder.path().join("standards.rs");
    (build::compile(folder.path(), &out), fs::read_to_string(out).ok())
}

/// Checks that these files stop the build for one reason, which says all this.
#[track_caller]
fn stops(files: &[(&str, &str)], parts: &[&str]) {
    let (findings, written) = compile(files);
    assert_eq!((findings.errors.len(), written), (1, None), "{findings:?}");
    assert!(parts.iter().all(|part| findings.errors[0].contains(part)), "{findings:?}");
}

/// What there is to say about a document, as the bundle says it.
fn printed(document: &Reading) -> Vec<Text> {
    document.diagnostics.iter().map(|found| found.to_string().into()).collect()
}

#[test]
fn the_documents_in_the_bundle_are_those_of_the_folder() {
    let folder = Path::new(option_env!("COMPETENCY_DATA").unwrap_or("data"));
    let documents: Vec<_> =
        build::documents(folder).unwrap().iter().map(|file| read(&fs::read(file).unwrap())).collect();
    assert!(!documents.is_empty());
    assert_eq!(Document::all().count(), documents.len());
    for (bundled, document) in Document::all().zip(documents) {
        assert_eq!(bundled.doubts(), printed(&document));
        assert_eq!(*bundled.get(), complete(document.standard.unwrap()));
    }
}

#[test]
fn documents_come_in_the_order_of_their_file_names() {
    let second = TEXT.replace("KPS2431-001", "KPS2431-002");
    let (findings, written) = compile(&[("b.txt", TEXT), ("a.txt", &second), ("README.md", "not a document")]);
    assert!(findings.errors.is_empty() && findings.warnings.is_empty(), "{findings:?}");
    let written = written.unwrap();
    assert!(written.find("KPS2431-002v2") < written.find("KPS2431-001v2"));
}

#[test]
fn a_doubt_warns() {
    let (findings, written) = compile(&[("a.txt", &TEXT.replace("【註 2】", "【註 3】"))]);
    assert!(findings.errors.is_empty() && written.is_some());
    assert!(findings.warnings[0].contains("a.txt:23:215: warning[note-not-given]: "), "{findings:?}");
}

#[test]
fn doubts_are_compiled_in_with_their_document() {
    let doubtful = TEXT.replace("KPS2431-001", "KPS2431-002").replace("【註 2】", "【註 3】");
    let doubts = printed(&read(doubtful.as_bytes()));
    assert!(doubts.len() > 1 && doubts[0].starts_with("23:215: warning[note-not-given]: "), "{doubts:?}");
    let (_, written) = compile(&[("a.txt", TEXT), ("b.txt", &doubtful)]);
    let written = written.unwrap();
    assert!(written.contains("23:215: warning[note-not-given]: "), "{written}");
}

#[test]
fn a_fault_stops_the_build() {
    stops(&[("a.txt", &TEXT.replace("P1.2.1", "P2.1.9"))], &["a.txt:22:28: error[indicator-of-another-task]: ", "; "]);
    stops(&[("a.txt", TEXT), ("b.json", "{}")], &["b.json:1:2: error[missing-field]: "]);
    stops(&[("a.txt", TEXT), ("b.txt", TEXT)], &["b.txt:1:1: error[same-code]: ", "a.txt has the same code"]);
    stops(&[], &["no document here"]);
}

#[test]
fn a_style_sheet_loses_what_parts_nothing() {
    let sheet = "/* Why */\n.a :focus > .b,\n.c {\n  inset: 0 auto;\n  margin: calc(1px + 2px); /* why */\n}\n\n@media (width > 3px) {\n  p::before {\n    content: \" · {\";\n  }\n}\n";
    let slim = ".a :focus>.b,.c{inset:0 auto;margin:calc(1px + 2px)}@media (width>3px){p::before{content:\" · {\"}}";
    assert_eq!(build::slim(sheet), slim);
}
