//! target/site: what GitHub Pages and `cargo xtask serve` serve.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::budget::{Load, loads_of_package};
use crate::compress::brotli;
use crate::each_language::each_language;
use crate::files::{empty, files, read, write};
use crate::shell::{root, target};

/// The folder that is served: the demo with everything that it needs.
pub(crate) fn folder() -> PathBuf {
    target().join("site")
}

/// Puts the site together: the front page, www/ and pkg/, and each file's brotli form beside it.
///
/// # Errors
/// Where a file can't be read or written.
pub(crate) fn assemble() -> Result<()> {
    let site = folder();
    empty(&site)?;
    let pages = ["index.html", "www", "pkg"].map(|name| root().join(name));
    let loads = loads_of_package(&root().join("pkg"))?;
    for path in pages.iter().map(|path| files(path)).collect::<Result<Vec<_>>>()?.concat() {
        let bytes = if is_page(&path) { made(&path, &loads)?.into_bytes() } else { read(&path)? };
        let name = path.strip_prefix(root())?;
        write(&site.join(name), &bytes)?;
        write(&site.join(format!("{}.br", name.display())), brotli(name, &bytes)?)?;
    }
    Ok(())
}

/// Whether it is a page of the demo, and not of the package.
fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "html") && !path.starts_with(root().join("pkg"))
}

/// A page in each language, where it asks for that, and with the kilobytes of each load in the places that it keeps for
/// them: `<data data-load="firstLoad">…</data>`.
fn made(path: &Path, loads: &[Load]) -> Result<String> {
    let page = String::from_utf8(read(path)?).with_context(|| format!("{} is no text", path.display()))?;
    let mut page = each_language(&page);
    for Load { name, brotli, .. } in loads {
        let place = format!("<data data-load=\"{name}\">");
        page = page.replace(&format!("{place}…"), &format!("{place}{}", (brotli + 500) / 1000));
    }
    ensure!(!page.contains("\">…</data>"), "{} keeps a place for a load that tests/budget.json lacks", path.display());
    Ok(page)
}
