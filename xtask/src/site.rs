//! target/site: what GitHub Pages and `cargo xtask serve` serve.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::each_language::each_language;
use crate::shell::{read, root, target, write};
use crate::sizes;

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
    let loads = sizes::loads(&root().join("pkg"))?;
    for path in pages.iter().map(|path| files(path)).collect::<Result<Vec<_>>>()?.concat() {
        let bytes = if is_page(&path) { made(&path, &loads)?.into_bytes() } else { read(&path)? };
        let name = path.strip_prefix(root())?;
        write(&site.join(name), &bytes)?;
        write(&site.join(format!("{}.br", name.display())), sizes::brotli(name, &bytes)?)?;
    }
    Ok(())
}

/// Whether it is a page of the demo, and not of the package.
fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "html") && !path.starts_with(root().join("pkg"))
}

/// A page in each language, where it asks for that, and with the kilobytes of each load in the places that it keeps for
/// them: `<data data-load="firstLoad">…</data>`.
fn made(path: &Path, loads: &[(String, usize)]) -> Result<String> {
    let page = String::from_utf8(read(path)?).with_context(|| format!("{} is no text", path.display()))?;
    let mut page = each_language(&page);
    for (load, bytes) in loads {
        let place = format!("<data data-load=\"{load}\">");
        page = page.replace(&format!("{place}…"), &format!("{place}{}", (bytes + 500) / 1000));
    }
    ensure!(!page.contains("\">…</data>"), "{} keeps a place for a load that tests/budget.json lacks", path.display());
    Ok(page)
}

/// Removes a folder with all that is in it.
///
/// # Errors
/// Where it can't be removed.
pub(crate) fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("can't empty {}", folder.display()))?;
    }
    Ok(())
}

/// The files in a folder and the folders below it, in order; hidden ones left out. A file is its own list.
///
/// # Errors
/// Where it isn't there or can't be read.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let context = || format!("can't read {}", path.display());
    let mut paths = fs::read_dir(path)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>())
        .with_context(context)?;
    paths.retain(|path| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.')));
    paths.sort();
    Ok(paths.iter().map(|path| files(path)).collect::<Result<Vec<_>>>()?.concat())
}
