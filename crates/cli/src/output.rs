//! Where results go: standard output, or a file that is replaced in one step.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use crate::{Outcome, report};

/// Writes a text to standard output. A reader that has had enough and closes it is well.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Writes a text to a file, so that others see the old content or the new, never a part of it.
///
/// A file that is there keeps its permissions; a link to it stays a link. What isn't a file, such as a device, is
/// written to directly.
pub(crate) fn write(file: &Path, text: &str) -> io::Result<()> {
    match fs::metadata(file) {
        Ok(there) if there.is_file() => replace(&file.canonicalize()?, text, Some(there.permissions())),
        Ok(_) => OpenOptions::new().write(true).open(file)?.write_all(text.as_bytes()),
        Err(error) if error.kind() == ErrorKind::NotFound => replace(file, text, None),
        Err(error) => Err(error),
    }
}

/// What the writing came to; a failure is told on standard error.
pub(crate) fn outcome(written: io::Result<()>) -> Outcome {
    match written {
        Ok(()) => Outcome::Well,
        Err(error) => {
            report::say(&format!("error: cannot write: {error}"));
            Outcome::Failed
        }
    }
}

fn replace(file: &Path, text: &str, permissions: Option<Permissions>) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut temporary = temporary(folder)?;
    temporary.write_all(text.as_bytes())?;
    if let Some(permissions) = permissions {
        temporary.as_file().set_permissions(permissions)?;
    }
    temporary.as_file().sync_all()?;
    temporary.persist(file)?;
    Ok(())
}

/// A new file with the permissions that any new file gets, not those of a secret.
fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".competency-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}
