//! A document from a file or standard input, read and judged.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use competency_standard::{Diagnostic, MAX_BYTES, Reading, Severity, decode, read};

/// A document that was there to be read, whatever came of it.
pub(crate) struct Document {
    /// What people call it: its path, or `<stdin>`.
    pub(crate) name: String,
    bytes: Vec<u8>,
    pub(crate) reading: Reading,
}

impl Document {
    /// Gets and reads the document; the error says why there is none.
    pub(crate) fn open(file: &Path) -> Result<Self, String> {
        let name = name(file);
        let bytes = if file == Path::new("-") { bytes(io::stdin()) } else { File::open(file).and_then(bytes) };
        let bytes = bytes.map_err(|error| format!("cannot read {name}: {error}"))?;
        let reading = read(&bytes);
        Ok(Self { name, bytes, reading })
    }

    /// The text that the spans of the diagnostics count in; none where the bytes are no text.
    pub(crate) fn source(&self) -> Option<&str> {
        decode(&self.bytes).ok()
    }

    pub(crate) fn diagnostics(&self) -> &[Diagnostic] {
        &self.reading.diagnostics
    }

    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.diagnostics().iter().filter(|found| found.severity == severity).count()
    }

    /// Whether to go on with the document.
    pub(crate) fn is_accepted(&self, deny_warnings: bool) -> bool {
        self.reading.is_sound() && !(deny_warnings && self.count(Severity::Warning) > 0)
    }
}

/// What people call the document in this file.
pub(crate) fn name(file: &Path) -> String {
    if file == Path::new("-") { "<stdin>".into() } else { file.display().to_string() }
}

/// All bytes, or one more than a document may have: enough for the library to refuse them.
fn bytes(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
