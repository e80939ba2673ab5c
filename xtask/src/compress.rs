//! What hosts send instead of a file: its brotli and its gzip form, each as small as it gets.

use std::io::Write as _;
use std::path::Path;

use anyhow::Result;

use crate::memo::memo;
use crate::piece::plain;

/// A file's gzip form at level 9.
///
/// # Errors
/// Where it can't be made.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// A file's brotli form at quality 11, remembered under its name, whatever the hash in that.
///
/// # Errors
/// Where it can't be kept.
pub(crate) fn brotli(name: &Path, bytes: &[u8]) -> Result<Vec<u8>> {
    memo(&format!("brotli/{}", plain(&name.display().to_string())), "quality 11, window 22", bytes, |bytes| {
        let mut compressed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)?;
        Ok(compressed)
    })
}
