//! Counting what passed, what failed, and what was skipped.

use std::fmt;
use std::ops::AddAssign;

use anyhow::{Context, Result};
use serde_json::Value;

/// How many tests and checks passed, how many failed, and how many weren't tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Tally {
    /// The tally of one check.
    pub(crate) fn of(passed: bool) -> Self {
        Self { passed: u64::from(passed), failed: u64::from(!passed), skipped: 0 }
    }

    /// Sums up the lines `test result: ok. 5 passed; 0 failed; 1 ignored; …` of Rust's test runners.
    pub(crate) fn of_results(log: &str) -> Self {
        let lines = log.lines().filter_map(|line| line.trim_start().strip_prefix("test result: "));
        let mut sum = Self::default();
        for line in lines {
            let [passed, failed, skipped] = [" passed", " failed", " ignored"].map(|word| before(line, word));
            sum += Self { passed, failed, skipped };
        }
        sum
    }

    /// Reads the lines `# pass 5` and the like that close the report of Node's test runner. What it cancelled has failed.
    pub(crate) fn of_node(log: &str) -> Self {
        let count = |name: &str| {
            let numbers = log.lines().filter_map(|line| line.strip_prefix("# ")?.strip_prefix(name)?.strip_prefix(' '));
            numbers.filter_map(|number| number.parse::<u64>().ok()).sum::<u64>()
        };
        let skipped = count("skipped") + count("todo");
        Self { passed: count("pass"), failed: count("fail") + count("cancelled"), skipped }
    }

    /// Reads Playwright's JSON report. A test that passed at a second try alone has failed.
    ///
    /// # Errors
    /// Where that isn't one.
    pub(crate) fn of_playwright(report: &[u8]) -> Result<Self> {
        let report: Value = serde_json::from_slice(report).context("Playwright's report is no JSON")?;
        let count = |name: &str| report["stats"][name].as_u64().with_context(|| format!("the report has no {name}"));
        let failed = count("unexpected")? + count("flaky")?;
        Ok(Self { passed: count("expected")?, failed, skipped: count("skipped")? })
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
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Tally;

    fn tally([passed, failed, skipped]: [u64; 3]) -> Tally {
        Tally { passed, failed, skipped }
    }

    #[test]
    fn sums_up_result_lines() {
        let log = "running 12 tests\ntest a ... ok\n\n\
                   test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
                   test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(Tally::of_results(log), tally([15, 2, 1]));
    }

    #[test]
    fn reads_playwright_and_counts_flaky_as_failed() {
        let report = br#"{ "stats": { "expected": 7, "unexpected": 1, "flaky": 2, "skipped": 4 } }"#;
        assert_eq!(Tally::of_playwright(report).unwrap(), tally([7, 3, 4]));
        assert!(Tally::of_playwright(b"{}").is_err());
    }

    #[test]
    fn reads_node_and_counts_cancelled_as_failed() {
        let log =
            "ok 1 - passes\n1..7\n# tests 7\n# suites 0\n# pass 4\n# fail 1\n# cancelled 2\n# skipped 5\n# todo 1\n";
        assert_eq!(Tally::of_node(log), tally([4, 3, 6]));
        assert_eq!(Tally::of_node("# passing 3\n# fail\npass 4"), Tally::default());
    }

    #[test]
    fn a_runner_without_a_test_has_failed() {
        assert!(!Tally::default().settle(true).is_good());
        assert!(!tally([0, 0, 3]).settle(true).is_good());
        assert!(!tally([3, 0, 0]).settle(false).is_good());
        assert!(tally([3, 0, 0]).settle(true).is_good());
    }

    #[test]
    fn closes_with_the_line_that_others_read() {
        assert_eq!(tally([5, 0, 0]).to_string(), "5 passed, 0 failed");
        let mut sum = tally([5, 0, 2]);
        sum += tally([1, 1, 65]);
        assert_eq!(sum.to_string(), "6 passed, 1 failed, 67 skipped");
    }
}
