//! `competency export` and `competency schema`

use std::fs;

use competency_standard::html::{Setting, html};
use competency_words::Language;

use crate::{JSON, TEXT, doubtful, faulty, path, run};

#[test]
fn the_text_becomes_json() {
    let ran = run(["export", "json", "-"], TEXT);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(ran.out, JSON);
}

#[test]
fn exported_json_is_given_back_byte_for_byte() {
    assert_eq!(run(["export", "json", "-"], JSON).out, JSON);
}

/// Checks that these options make this piece of HTML of the first document.
#[track_caller]
fn makes_html(options: &[&str], heading_level: u8, tag: &str, open: bool) {
    let ran = run(["export", "html", "-"].iter().chain(options), TEXT);
    let standard = competency_standard::parse(TEXT).standard.unwrap();
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(ran.out, html(&standard, &Setting { heading_level, language: Language::of_tag(tag), open }));
}

#[test]
fn the_text_becomes_html() {
    makes_html(&[], 2, "zh-Hant", false);
    makes_html(&["--lang", "zh-hant", "--heading-level", "6"], 6, "zh-Hant", false);
    makes_html(&["--lang", "en", "--heading-level", "1", "--open"], 1, "en", true);
    makes_html(&["--lang", "JA"], 2, "ja", false);
}

#[test]
fn html_of_json_is_html_of_the_text() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("fallback.html");
    run(["export", "html", "-", "-o", &path(&out)], JSON).says(0, &[]);
    assert_eq!(fs::read_to_string(&out).unwrap(), run(["export", "html", "-"], TEXT).out);
}

#[test]
fn html_of_a_faulty_document_is_not_written() {
    let ran = run(["export", "html", "-"], faulty());
    ran.says(1, &["error[indicator-of-another-task]"]);
    assert_eq!(ran.out, "");
}

#[test]
fn options_that_mean_nothing_are_refused() {
    run(["export", "html", "-", "--heading-level", "7"], TEXT).says(2, &["7 is not in 1..=6"]);
    run(["export", "html", "-", "--lang", "fr"], TEXT).says(2, &Language::all().map(Language::tag).collect::<Vec<_>>());
    run(["export", "json", "-", "--open"], TEXT).says(2, &["--open"]);
}

#[test]
fn warnings_are_told_and_the_document_is_written() {
    let ran = run(["export", "json", "-"], doubtful());
    ran.says(0, &["warning[note-not-given]"]);
    assert!(ran.out.starts_with("{\n  \"format\": \"competency-standard/1\""));
    let denied = run(["export", "json", "--deny", "warnings", "-"], doubtful());
    denied.says(1, &["warning[note-not-given]"]);
    assert_eq!(denied.out, "");
}

#[test]
fn a_faulty_document_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old.json"), folder.path().join("new.json"));
    fs::write(&old, "as it was").unwrap();
    for out in [&old, &new] {
        run(["export", "json", "-", "-o", &path(out)], faulty()).says(1, &["error[indicator-of-another-task]"]);
    }
    assert_eq!(fs::read_to_string(&old).unwrap(), "as it was");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    assert_eq!(run(["export", "json", "-"], faulty()).out, "");
}

#[test]
fn a_file_is_written_whole_and_nothing_stays_behind() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.json");
    fs::write(&out, "as it was").unwrap();
    run(["export", "json", "-", "-o", &path(&out)], TEXT).says(0, &[]);
    assert_eq!(fs::read_to_string(&out).unwrap(), JSON);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn what_cannot_be_written_is_a_failure() {
    let folder = tempfile::tempdir().unwrap();
    for out in [folder.path().to_owned(), folder.path().join("no/such/folder.json")] {
        run(["export", "json", "-", "-o", &path(&out)], TEXT).says(2, &["error: cannot write"]);
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = tempfile::tempdir().unwrap();
    let [plain, new, old, link] = ["plain", "new", "old", "link"].map(|name| folder.path().join(name));
    let mode = |file| fs::metadata(file).unwrap().permissions().mode();
    fs::write(&plain, "").unwrap();
    fs::write(&old, "").unwrap();
    fs::set_permissions(&old, PermissionsExt::from_mode(0o640)).unwrap();
    symlink(&old, &link).unwrap();
    for out in [&new, &link] {
        run(["export", "json", "-", "-o", &path(out)], TEXT).says(0, &[]);
    }
    assert_eq!((mode(&new), mode(&old) & 0o777), (mode(&plain), 0o640));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&old).unwrap(), JSON);
}

#[test]
fn the_schema_is_printed() {
    let ran = run(["schema"], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), competency_standard::JSON_SCHEMA));
}
