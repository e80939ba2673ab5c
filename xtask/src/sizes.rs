//! What the site's files weigh.

use std::path::Path;

use anyhow::Result;

use crate::compress::{brotli, gzip};
use crate::files::{files, read};
use crate::piece::plain;

/// What a file weighs, in bytes.
pub(crate) struct Weight {
    /// Its path in the site, the hash of its content left out: `pkg/embed.js`.
    pub(crate) name: String,
    pub(crate) raw: usize,
    pub(crate) gzip: usize,
    pub(crate) brotli: usize,
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
