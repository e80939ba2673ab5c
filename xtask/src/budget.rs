//! What a page loads at once or later, and whether it keeps to tests/budget.json.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::files::read;
use crate::shell::root;
use crate::sizes::{Weight, weigh};

/// A load, as tests/budget.json has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// Its files, by their paths in the site.
    files: Vec<String>,
    /// The most that it may weigh in brotli.
    brotli: usize,
    /// The most that it may weigh in gzip, where that is judged.
    gzip: Option<usize>,
}

/// A load, weighed.
pub(crate) struct Load {
    /// What tests/budget.json calls it.
    pub(crate) name: String,
    /// What its files weigh in brotli.
    pub(crate) brotli: usize,
    gzip: usize,
    budget: Budget,
}

impl Load {
    fn new(name: String, budget: Budget, weights: &[Weight]) -> Result<Self> {
        let weight = |file: &String| weights.iter().find(|weight| weight.name == *file);
        let missing = |file: &String| format!("{file} of tests/budget.json isn't in the site");
        let files: Vec<_> =
            budget.files.iter().map(|file| weight(file).with_context(|| missing(file))).collect::<Result<_>>()?;
        let (brotli, gzip) = (files.iter().map(|file| file.brotli).sum(), files.iter().map(|file| file.gzip).sum());
        Ok(Self { name, brotli, gzip, budget })
    }

    /// Each form that is judged: what it is called, what the load weighs in it, and the most that it may.
    fn judged(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        let gzip = self.budget.gzip.map(|most| ("gzip", self.gzip, most));
        [("brotli", self.brotli, self.budget.brotli)].into_iter().chain(gzip)
    }

    fn check(&self) -> Result<()> {
        for (form, bytes, most) in self.judged() {
            let over = bytes.saturating_sub(most);
            ensure!(over == 0, "{} weighs {bytes} bytes in {form}, {over} over its budget of {most}", self.name);
        }
        Ok(())
    }

    /// `firstLoad  98000 of 130000 in brotli, 118000 of 150000 in gzip`
    fn row(&self) -> String {
        let judged: Vec<_> = self.judged().map(|(form, bytes, most)| format!("{bytes} of {most} in {form}")).collect();
        format!("{:width$} {}", self.name, judged.join(", "), width = 20)
    }
}

/// The loads of tests/budget.json, by the weights of the site's files.
///
/// # Errors
/// Where a file of one isn't there.
pub(crate) fn loads(weights: &[Weight]) -> Result<Vec<Load>> {
    let budgets: BTreeMap<String, Budget> = serde_json::from_slice(&read(&root().join("tests/budget.json"))?)
        .context("tests/budget.json holds no budgets")?;
    budgets.into_iter().map(|(name, budget)| Load::new(name, budget, weights)).collect()
}

/// The loads of tests/budget.json, the site not yet being there.
///
/// # Errors
/// Where a file of the package can't be read.
pub(crate) fn loads_of_package(pkg: &Path) -> Result<Vec<Load>> {
    let mut weights = weigh(pkg)?;
    for weight in &mut weights {
        weight.name.insert_str(0, "pkg/");
    }
    loads(&weights)
}

/// A table of what each load weighs, and of what it may.
pub(crate) fn table(loads: &[Load]) -> String {
    loads.iter().map(Load::row).collect::<Vec<_>>().join("\n")
}

/// Holds each load against its budget.
///
/// # Errors
/// Where one weighs more.
pub(crate) fn check(loads: &[Load]) -> Result<()> {
    loads.iter().try_for_each(Load::check)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn load(files: &[&str], brotli: usize, gzip: Option<usize>) -> Result<Load> {
        let weights = ["a", "b"].map(|name| Weight { name: name.into(), raw: 9, gzip: 7, brotli: 5 });
        let files = files.iter().map(|&file| file.to_owned()).collect();
        Load::new("firstLoad".to_owned(), Budget { files, brotli, gzip }, &weights)
    }

    #[test]
    fn holds_the_sum_against_the_budget_in_both_forms() {
        let held = load(&["a", "b"], 10, Some(14)).unwrap();
        held.check().unwrap();
        assert_eq!(held.row(), "firstLoad            10 of 10 in brotli, 14 of 14 in gzip");
        let error = |brotli, gzip| load(&["a", "b"], brotli, gzip).unwrap().check().unwrap_err().to_string();
        assert_eq!(error(9, None), "firstLoad weighs 10 bytes in brotli, 1 over its budget of 9");
        assert_eq!(error(10, Some(12)), "firstLoad weighs 14 bytes in gzip, 2 over its budget of 12");
    }

    #[test]
    fn a_file_that_is_missing_is_an_error() {
        let error = load(&["a", "c"], 10, None).err().unwrap();
        assert_eq!(error.to_string(), "c of tests/budget.json isn't in the site");
    }
}
