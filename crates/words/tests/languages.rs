//! Every language has everything, and one file is all that it takes.
#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
#[path = "../build.rs"]
mod build;

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use competency_words::Language;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/languages");

/// The files of the languages, without their endings.
fn files() -> HashSet<String> {
    let entries = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

/// All texts of a language, in the order of the structs.
fn texts(language: Language) -> Vec<String> {
    let structs = [
        format!("{:?}", language.explorer()),
        format!("{:?}", language.quiz()),
        format!("{:?}", language.stems()),
        format!("{:?}", language.notices()),
        format!("{:?}", language.html()),
        format!("{:?}", language.labels()),
    ];
    structs.iter().flat_map(|words| words.split('"').skip(1).step_by(2).map(str::to_owned)).collect()
}

#[test]
fn each_file_is_a_language_named_after_its_tag() {
    let named: HashSet<String> = Language::all().map(|one| one.tag().to_lowercase().replace('-', "_")).collect();
    assert_eq!(named, files());
    assert_eq!(Language::all().count(), files().len());
}

#[test]
fn a_language_is_found_by_its_tag_and_english_without_one() {
    for language in Language::all() {
        assert_eq!(Language::of_tag(language.tag()), language);
    }
    for tag in ["", "xx", "EN-GB"] {
        assert_eq!(Language::of_tag(tag).tag(), "en", "{tag}");
    }
    assert_eq!(Language::default().tag(), "en");
}

#[test]
fn one_more_file_is_one_more_language() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["zh_hant.rs", "de.rs", "en.rs", "notes.txt"] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    let list = build::list(folder.path()).unwrap();
    assert!(list.ends_with("languages! { en de zh_hant }\n"), "{list}");
    let path = folder.path().join("de.rs");
    assert!(list.contains(&format!("#[path = {:?}]\npub mod de;", path.to_str().unwrap())), "{list}");
}

#[test]
fn no_two_languages_answer_to_the_same() {
    let mut ranges = HashSet::new();
    for language in Language::all() {
        assert!(!language.name().ranges.is_empty(), "{} answers to nothing", language.tag());
        for range in language.name().ranges {
            assert!(ranges.insert(*range), "{range}");
            // The loader takes it as a part of a regular expression.
            assert!(range.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{range}");
        }
        let tag = language.tag().to_lowercase();
        assert!(language.name().ranges.iter().any(|range| tag.starts_with(range)), "{tag}");
    }
}

#[test]
fn every_text_is_there_with_its_gaps() {
    let english = texts(Language::default());
    for language in Language::all() {
        let own = texts(language);
        assert_eq!(own.len(), english.len());
        for (text, model) in own.iter().zip(&english) {
            assert!(!text.trim().is_empty(), "{}: {model}", language.tag());
            assert_eq!(text.matches("{}").count(), model.matches("{}").count(), "{}: {text}", language.tag());
            assert_eq!(text.matches(['{', '}']).count(), 2 * text.matches("{}").count(), "{text}");
        }
    }
}

#[test]
fn no_language_is_left_in_another() {
    for language in Language::all() {
        for other in Language::all().filter(|other| *other != language) {
            let (own, others) = (texts(language), texts(other));
            let same = own.iter().zip(&others).filter(|(one, other)| one == other).count();
            assert!(same * 8 < own.len(), "{same} texts of {} are those of {}", language.tag(), other.tag());
        }
    }
}

#[test]
fn the_docs_list_them() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/EMBEDDING.md");
    let docs = fs::read_to_string(docs).unwrap();
    let attribute = docs.lines().find(|line| line.starts_with("| `lang` |")).unwrap();
    for language in Language::all() {
        let (tag, name) = (language.tag(), language.name());
        assert!(attribute.contains(&format!("`{tag}`")), "{attribute}");
        let row = format!("| {} | `{tag}` | ", name.own);
        let row = docs.lines().find(|line| line.starts_with(&row)).unwrap();
        assert!(tag == "en" || name.ranges.iter().all(|range| row.contains(&format!("`{range}`"))), "{row}");
    }
}
