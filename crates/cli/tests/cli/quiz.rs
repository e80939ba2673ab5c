//! `competency quiz`

use std::fs;

use crate::{JSON, TEXT, doubtful, faulty, path, run};

fn items(out: &str) -> usize {
    out.matches("\"kind\": ").count()
}

#[test]
fn text_and_json_give_the_same_quiz() {
    let ran = run(["quiz", "-"], TEXT);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.starts_with("{\n  \"format\": \"competency-quiz/1\",\n  \"standard\": \"KPS2431-001v2\",\n"));
    assert!(ran.out.ends_with("}\n"));
    assert!(items(&ran.out) >= 60);
    assert_eq!(run(["quiz", "-", "--seed", "1"], JSON).out, ran.out);
    assert_ne!(run(["quiz", "-", "--seed", "2"], JSON).out, ran.out);
}

#[test]
fn the_source_is_the_hash_of_the_canonical_json() {
    let hash = "sha256:1b42aebced561e58a484beea0652eabd41362f4d9b3f7fa87d24628552dec55e";
    assert!(run(["quiz", "-", "--count", "1"], TEXT).out.contains(hash));
}

#[test]
fn so_many_items_as_wished_for_or_the_reasons_why_not() {
    let ran = run(["quiz", "-", "--count", "10", "--seed", "7"], TEXT);
    assert_eq!((ran.code, ran.err.as_str(), items(&ran.out)), (Some(0), "", 10));
    let ran = run(["quiz", "-", "--count", "1000"], TEXT);
    ran.says(0, &["note: ", "task-of-indicator: 2 not made: more than one answer would be right"]);
    run(["quiz", "-", "--count", "many"], TEXT).says(2, &["invalid value 'many'"]);
}

#[test]
fn a_document_with_few_items_says_why_in_a_sentence() {
    let mut standard: serde_json::Value = serde_json::from_str(JSON).unwrap();
    standard["duties"].as_array_mut().unwrap().truncate(1);
    standard["duties"][0]["tasks"].as_array_mut().unwrap().truncate(1);
    standard["attitudes"] = serde_json::json!([]);
    let why = "because it has too few tasks and texts to choose wrong answers from.";
    for count in [&["--count", "100"][..], &[]] {
        let ran = run([&["quiz", "-"], count].concat(), standard.to_string());
        ran.says(0, &["note: This document gives no more than ", why]);
    }
    for needs in ["knowledge", "skills"] {
        standard[needs].as_array_mut().unwrap().truncate(6);
    }
    run(["quiz", "-"], standard.to_string()).says(0, &["This document gives no questions, ", why]);
}

#[test]
fn a_faulty_document_gives_none() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("quiz.json");
    run(["quiz", "-", "-o", &path(&out)], faulty()).says(1, &["error[indicator-of-another-task]"]);
    assert!(!out.exists());
    run(["quiz", "-", "--deny", "warnings"], doubtful()).says(1, &["warning[note-not-given]"]);
    assert!(items(&run(["quiz", "-"], doubtful()).out) > 0);
    run(["quiz", "no such file"], "").says(2, &["error: cannot read"]);
}

#[test]
fn a_file_is_written_whole() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("quiz.json");
    run(["quiz", "-", "--output", &path(&out)], TEXT).says(0, &[]);
    assert_eq!(fs::read_to_string(&out).unwrap(), run(["quiz", "-"], TEXT).out);
}

#[test]
fn the_schema_of_the_format_is_printed() {
    run(["schema", "quiz"], "").says(0, &[]);
    assert!(run(["schema", "quiz"], "").out.starts_with("{\n  \"$id\": \"urn:competency-quiz:1\",\n"));
    assert!(run(["schema"], "").out.starts_with("{\n  \"$id\": \"urn:competency-standard:1\",\n"));
    assert_eq!(run(["schema", "standard"], "").out, run(["schema"], "").out);
}
