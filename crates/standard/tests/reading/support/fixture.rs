//! The documents under `tests/fixtures`.

use competency_standard::{Reading, Severity, Standard, parse};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The text of a fixture: `variations/01-levels`.
pub(crate) fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(format!("{name}.txt"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The model of a document that has no error, and warnings on at least the given lines.
pub(crate) fn read_with_warnings(source: &str, lines: &[usize]) -> Standard {
    let reading = parse(source);
    assert!(reading.is_sound(), "{}\n{source}", report(&reading));
    let warned = lines_with(&reading, Severity::Warning);
    for line in lines {
        assert!(warned.contains(line), "no warning on line {line}:\n{}\n{source}", report(&reading));
    }
    reading.standard.unwrap()
}

/// The model of a document about which there is nothing to say.
pub(crate) fn read_clean(source: &str) -> Standard {
    let reading = parse(source);
    assert!(reading.diagnostics.is_empty(), "{}\n{source}", report(&reading));
    reading.standard.unwrap()
}

/// The model of a document that has no error and exactly these kinds of findings.
#[track_caller]
pub(crate) fn read_finding(source: &str, codes: &[&str]) -> Standard {
    let reading = parse(source);
    assert!(reading.is_sound(), "{}\n{source}", report(&reading));
    assert_eq!(kinds(&reading), codes, "{}\n{source}", report(&reading));
    reading.standard.unwrap()
}

/// The kinds of findings, each once, in alphabetical order.
pub(crate) fn kinds(reading: &Reading) -> Vec<&'static str> {
    let kinds: BTreeSet<_> = reading.diagnostics.iter().map(|found| found.code).collect();
    kinds.into_iter().collect()
}

/// The lines with a finding of this severity.
pub(crate) fn lines_with(reading: &Reading, severity: Severity) -> Vec<usize> {
    reading.diagnostics.iter().filter(|found| found.severity == severity).map(|found| found.line).collect()
}

/// The findings, one a line.
pub(crate) fn report(reading: &Reading) -> String {
    reading.diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
