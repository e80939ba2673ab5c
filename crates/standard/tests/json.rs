//! `competency-standard/1` JSON: there and back, and every fault with its place.

#![cfg(feature = "parse")]
#![allow(clippy::panic, clippy::unwrap_used)]

use competency_standard::{Diagnostic, Severity, from_json, parse, to_json};

const TEXT: &str = include_str!("../../../data/KPS2431-001v2.txt");
const JSON: &str = include_str!("expected/KPS2431-001v2.json");

/// What is found in the first document's JSON when the first place that reads like this reads otherwise.
fn altered(from: &str, to: &str) -> Vec<Diagnostic> {
    assert!(JSON.contains(from), "{from}");
    from_json(&JSON.replacen(from, to, 1)).diagnostics
}

/// Checks that an alteration is found as this alone, at this line and column, about these bytes.
#[track_caller]
fn finds(from: &str, to: &str, code: &str, place: (usize, usize), about: &str) {
    let found = altered(from, to);
    let [found] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((found.code, (found.line, found.column)), (code, place), "{found}");
    assert_eq!(&JSON.replacen(from, to, 1)[found.span.clone()], about, "{found}");
    assert!(!found.help.is_empty());
}

#[test]
fn there_and_back() {
    let reading = from_json(JSON);
    assert_eq!(reading.diagnostics, []);
    assert_eq!(reading.standard, parse(TEXT).standard);
    assert_eq!(to_json(&reading.standard.unwrap()), JSON);
}

#[test]
fn the_order_of_fields_and_white_space_do_not_matter() {
    let value: serde_json::Value = serde_json::from_str(JSON).unwrap();
    let compact = serde_json::to_string(&value).unwrap();
    assert_eq!(to_json(&from_json(&compact).standard.unwrap()), JSON);
}

#[test]
fn wrong_data_is_found_where_it_is() {
    finds("standard/1", "standard/2", "unknown-format", (2, 13), "\"competency-standard/2\"");
    finds("\"occupation\"", "\"trade\"", "wrong-type", (7, 13), "\"trade\"");
    finds("  \"title\": \"廣告AE人員職能基準\",\n", "", "missing-field", (582, 1), "}");
    finds("\"title\": ", "\"format\": ", "duplicate-field", (4, 3), "\"format\"");
    finds("\"min\": 4", "\"min\": \"4\"", "wrong-type", (31, 14), "\"");
    finds("\"min\": 4", "\"min\": 300", "wrong-type", (31, 14), "0");
    finds("\"description\": \"", "\"description\": 4, \"x\": \"", "wrong-type", (28, 18), "4");
}

#[test]
fn a_field_that_nobody_knows_is_a_warning_and_passed_over() {
    for (from, to, place, about) in [
        ("\"title\"", "\"x\": {\"title\": [4]}, \"title\"", (4, 3), "\"x\""),
        ("\"min\": 4", "\"x\": null, \"min\": 4", (31, 5), "\"x\""),
        ("\"code\": \"P1.1.1\"", "\"期限\": \"\", \"code\": \"P1.1.1\"", (76, 19), "\"期限\""),
    ] {
        finds(from, to, "unknown-field", place, about);
        let reading = from_json(&JSON.replacen(from, to, 1));
        assert!(reading.is_sound() && reading.diagnostics[0].message.contains(about.trim_matches('"')));
        assert_eq!(reading.standard, parse(TEXT).standard);
    }
}

#[test]
fn a_misspelt_field_is_named_beside_the_one_that_is_missing() {
    let found = altered("\"title\"", "\"titel\"");
    let found: Vec<_> = found.iter().map(|found| (found.code, found.line, found.column)).collect();
    assert_eq!(found, [("unknown-field", 4, 3), ("missing-field", 583, 1)]);
    let broken = format!("{}]", JSON.replacen("\"title\"", "\"titel\"", 1));
    assert_eq!(from_json(&broken).diagnostics.len(), 1);
}

#[test]
fn unknown_fields_cost_no_stack_and_no_more_findings_than_are_shown() {
    let deep = format!("\"x\": {}{}, \"title\"", "[".repeat(100_000), "]".repeat(100_000));
    let reading = from_json(&JSON.replacen("\"title\"", &deep, 1));
    assert!(reading.is_sound() && reading.diagnostics.len() == 1, "{:#?}", reading.diagnostics);
    let many: String = (0..100_000).map(|n| ["\"x", &n.to_string(), "\": 0,\n"].concat()).collect();
    let found = altered("\"title\"", &format!("{many}\"title\""));
    assert_eq!((found.len(), found[0].code, found[500].code), (501, "unknown-field", "more-findings"));
    assert!(found[500].message.starts_with("99500 more"));
}

#[test]
fn broken_json_is_found_where_it_breaks() {
    finds("\"code\": \"KPS\"", "\"code\": \"KPS\",", "invalid-json", (13, 7), "}");
    finds("\"title\": ", "\"title\" ", "invalid-json", (4, 11), "\"");
    finds("廣告AE", "廣告\\ud800AE", "invalid-json", (4, 21), "A");
    finds("\"language\"", "// language\n\"language\"", "invalid-json", (3, 3), "/");
}

#[test]
fn ends_and_depths_are_named() {
    let cut = from_json(&JSON[..JSON.find("廣告整合行銷提案書").unwrap()]);
    assert_eq!((cut.standard, cut.diagnostics[0].code), (None, "invalid-json"));
    assert!(cut.diagnostics[0].help.contains("missing"), "{:?}", cut.diagnostics);
    let deep = "[".repeat(100_000);
    assert_eq!(from_json(&deep).diagnostics.len(), 1);
    assert_eq!(altered("\"text\": \"4\"", &format!("\"text\": {deep}"))[0].code, "wrong-type");
    assert!(from_json("").standard.is_none() && from_json("null").standard.is_none());
}

#[test]
fn codes_without_numbers_are_answered() {
    for (kind, code) in [("output", "O1.1.1"), ("indicator", "P1.1.1")] {
        let found = altered(&format!("\"code\": \"{code}\""), "\"code\": \"甲\"");
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found[0].severity == Severity::Error && found[0].message.contains(kind), "{found:#?}");
    }
    for code in ["T1", "T1.1", "K01", "S01", "A01"] {
        assert!(from_json(&JSON.replace(&format!("\"{code}\""), "\"甲\"")).standard.is_some());
    }
}

#[test]
fn findings_about_the_document_stand_at_what_they_are_about() {
    finds("\"at\": 15", "\"at\": 17", "mark-beyond-text", (201, 19), "\"code\": \"P2.1.5\"");
    finds(
        "\"code\": \"P1.1.1\"",
        "\"code\": \"P2.9.1\"",
        "indicator-of-another-task",
        (76, 19),
        "\"code\": \"P2.9.1\"",
    );
    finds("\"min\": 4", "\"min\": 3", "level-contradiction", (30, 5), "\"text\": \"4\"");
    let unused = altered("\"K07\",", "");
    assert_eq!((unused[0].severity, unused[0].code), (Severity::Warning, "never-used"));
}
