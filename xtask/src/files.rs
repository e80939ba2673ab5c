//! Files and folders.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Reads a file of bytes.
///
/// # Errors
/// Where it can't be read; names the file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("can't read {}", path.display()))
}

/// Writes a file, and the folders that it is in.
///
/// # Errors
/// Where it can't be written; names the file.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let context = || format!("can't write {}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(context)?;
    }
    fs::write(path, bytes).with_context(context)
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

/// The names of a folder's files, in order.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>> {
    let name = |path: PathBuf| Some(path.file_name()?.to_string_lossy().into_owned());
    Ok(files(folder)?.into_iter().filter_map(name).collect())
}

/// Whether a file's name ends in `.ending`.
pub(crate) fn is_a(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == ending)
}
