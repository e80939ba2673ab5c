//! What the site's files weigh, and whether each load keeps to its budget.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::compress::{brotli, gzip};
use crate::files::{files, read};
use crate::piece::plain;
use crate::shell::root;

/// What a file weighs, in bytes.
pub(crate) struct Weight {
    /// Its path in the site, the hash of its content left out: `pkg/embed.js`.
    pub(crate) name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Weighs every file of the site.
///
/// # Errors
/// Where one can't be read.
pub(crate) fn weigh(site: &Path) -> Result<Vec<Weight>> {
    let mut paths = files(site)?;
    paths.retain(|path| path.extension().is_none_or(|extension| extension != "br"));
    paths.iter().map(|path| weight(path.strip_prefix(site)?, &read(path)?)).collect()
}

fn weight(name: &Path, bytes: &[u8]) -> Result<Weight> {
    Ok(Weight {
        name: plain(&name.display().to_string()),
        raw: bytes.len(),
        gzip: gzip(bytes)?.len(),
        brotli: brotli(name, bytes)?.len(),
    })
}

/// Prints the table: file, raw, gzip, brotli.
pub(crate) fn print(weights: &[Weight]) {
    let width = weights.iter().map(|weight| weight.name.len()).max().unwrap_or(0);
    println!("{:width$} {:>9} {:>9} {:>9}", "file", "raw", "gzip", "brotli");
    for Weight { name, raw, gzip, brotli } in weights {
        println!("{name:width$} {raw:>9} {gzip:>9} {brotli:>9}");
    }
}

/// What each load of tests/budget.json weighs in brotli, held against its budget: the first one, and what comes later.
///
/// # Errors
/// Where one weighs more, or a file of it isn't there.
pub(crate) fn check(weights: &[Weight]) -> Result<String> {
    let budgets = budgets()?;
    let held = budgets.iter().map(|(load, budget)| hold(weights, load, budget));
    Ok(held.collect::<Result<Vec<_>>>()?.join("\n"))
}

/// What each load of tests/budget.json weighs in brotli, by its name.
///
/// # Errors
/// Where a file of the package can't be read.
pub(crate) fn loads(pkg: &Path) -> Result<Vec<(String, usize)>> {
    let mut weights = weigh(pkg)?;
    for weight in &mut weights {
        weight.name.insert_str(0, "pkg/");
    }
    let budgets = budgets()?;
    budgets.iter().map(|(load, budget)| Ok((load.clone(), sum(&weights, load, budget)?))).collect()
}

/// tests/budget.json
fn budgets() -> Result<serde_json::Map<String, Value>> {
    serde_json::from_slice(&read(&root().join("tests/budget.json"))?).context("tests/budget.json holds no budgets")
}

/// The bytes of a load's files, in brotli.
fn sum(weights: &[Weight], load: &str, budget: &Value) -> Result<usize> {
    let names = budget["files"].as_array().with_context(|| format!("tests/budget.json names no {load}.files"))?;
    let brotli = |name: &Value| {
        let weight = weights.iter().find(|weight| name == weight.name.as_str());
        Ok(weight.with_context(|| format!("{name} of tests/budget.json isn't in the site"))?.brotli)
    };
    names.iter().map(brotli).sum()
}

fn hold(weights: &[Weight], load: &str, budget: &Value) -> Result<String> {
    let most = budget["brotli"].as_u64().with_context(|| format!("tests/budget.json names no {load}.brotli"))?;
    let sum = sum(weights, load, budget)? as u64;
    ensure!(sum <= most, "{load} weighs {sum} bytes in brotli, {} over its budget of {most}", sum - most);
    Ok(format!("{load} weighs {sum} bytes in brotli, {} under its budget", most - sum))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::{Weight, hold};

    fn weights() -> [Weight; 2] {
        ["a", "b"].map(|name| Weight { name: name.into(), raw: 9, gzip: 9, brotli: 5 })
    }

    #[test]
    fn holds_the_sum_against_the_budget() {
        let held = hold(&weights(), "firstLoad", &json!({ "brotli": 10, "files": ["a", "b"] })).unwrap();
        assert_eq!(held, "firstLoad weighs 10 bytes in brotli, 0 under its budget");
        let error = hold(&weights(), "firstLoad", &json!({ "brotli": 9, "files": ["a", "b"] })).unwrap_err();
        assert!(error.to_string().contains("1 over its budget of 9"), "{error}");
    }

    #[test]
    fn a_file_that_is_missing_is_an_error() {
        let error = hold(&weights(), "firstLoad", &json!({ "brotli": 10, "files": ["a", "c"] })).unwrap_err();
        assert!(error.to_string().contains("\"c\""), "{error}");
    }
}
