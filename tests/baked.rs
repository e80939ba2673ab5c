//! What the build compiles in is what its documents say.

#![allow(clippy::unwrap_used)]

use competency_standard::read;

/// As the bundle includes it.
mod standards {
    include!(concat!(env!("OUT_DIR"), "/standards.rs"));
}

#[test]
fn the_baked_documents_are_the_documents() {
    let folder = option_env!("COMPETENCY_DATA").unwrap_or("data");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "txt" || kind == "json"));
    files.sort();
    let documents: Vec<_> = files.iter().map(|file| read(&std::fs::read(file).unwrap()).standard.unwrap()).collect();
    assert!(!documents.is_empty());
    assert_eq!(standards::STANDARDS, documents);
}
