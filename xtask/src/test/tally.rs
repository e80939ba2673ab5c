//! Counting what passed and what failed.

use std::fmt;
use std::ops::AddAssign;

use anyhow::{Context, Result};
use serde_json::Value;

/// How many tests and checks passed, and how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    passed: u64,
    failed: u64,
}

impl Tally {
    /// The tally of one check.
    pub(crate) fn of(passed: bool) -> Self {
        Self { passed: u64::from(passed), failed: u64::from(!passed) }
    }

    /// Sums up the lines `test result: ok. 5 passed; 0 failed; …` of Rust's test runners.
    pub(crate) fn of_results(log: &str) -> Self {
        let lines = log.lines().filter_map(|line| line.trim_start().strip_prefix("test result: "));
        let mut sum = Self::default();
        for line in lines {
            sum += Self { passed: before(line, " passed"), failed: before(line, " failed") };
        }
        sum
    }

    /// Reads the lines `# pass 5` and the like that close the report of Node's test runner. What it cancelled has failed.
    pub(crate) fn of_node(log: &str) -> Self {
        let count = |name: &str| {
            let numbers = log.lines().filter_map(|line| line.strip_prefix("# ")?.strip_prefix(name)?.strip_prefix(' '));
            numbers.filter_map(|number| number.parse::<u64>().ok()).sum::<u64>()
        };
        Self { passed: count("pass"), failed: count("fail") + count("cancelled") }
    }

    /// Reads Playwright's JSON report. A test that passed at a second try alone has failed.
    ///
    /// # Errors
    /// Where that isn't one.
    pub(crate) fn of_playwright(report: &[u8]) -> Result<Self> {
        let report: Value = serde_json::from_slice(report).context("Playwright's report is no JSON")?;
        let count = |name: &str| report["stats"][name].as_u64().with_context(|| format!("the report has no {name}"));
        Ok(Self { passed: count("expected")?, failed: count("unexpected")? + count("flaky")? })
    }

    /// The tally of a runner that ended well or badly: it can't have run nothing, nor ended badly without a failure.
    pub(crate) fn settle(mut self, succeeded: bool) -> Self {
        if self.failed == 0 && (!succeeded || self.passed == 0) {
            self.failed = 1;
        }
        self
    }

    /// Whether something passed and nothing failed.
    pub(crate) fn is_good(self) -> bool {
        self.failed == 0 && self.passed > 0
    }
}

/// The number that stands before a word.
fn before(line: &str, word: &str) -> u64 {
    let number = line.split_once(word).and_then(|(left, _)| left.rsplit(' ').next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Tally;

    #[test]
    fn sums_up_result_lines() {
        let log = "running 12 tests\ntest a ... ok\n\n\
                   test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
                   test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(Tally::of_results(log), Tally { passed: 15, failed: 2 });
    }

    #[test]
    fn reads_playwright_and_counts_flaky_as_failed() {
        let report = br#"{ "stats": { "expected": 7, "unexpected": 1, "flaky": 2, "skipped": 4 } }"#;
        assert_eq!(Tally::of_playwright(report).unwrap(), Tally { passed: 7, failed: 3 });
        assert!(Tally::of_playwright(b"{}").is_err());
    }

    #[test]
    fn reads_node_and_counts_cancelled_as_failed() {
        let log =
            "ok 1 - passes\n1..7\n# tests 7\n# suites 0\n# pass 4\n# fail 1\n# cancelled 2\n# skipped 0\n# todo 0\n";
        assert_eq!(Tally::of_node(log), Tally { passed: 4, failed: 3 });
        assert_eq!(Tally::of_node("# passing 3\n# fail\npass 4"), Tally::default());
    }

    #[test]
    fn a_runner_without_a_test_has_failed() {
        assert!(!Tally::default().settle(true).is_good());
        assert!(!Tally { passed: 3, failed: 0 }.settle(false).is_good());
        assert!(Tally { passed: 3, failed: 0 }.settle(true).is_good());
    }

    #[test]
    fn closes_with_the_line_that_others_read() {
        assert_eq!(Tally { passed: 5, failed: 0 }.to_string(), "5 passed, 0 failed");
    }
}
