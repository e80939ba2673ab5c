//! From the bytes of a file to its text, whatever the file holds.

use std::ops::Range;

use crate::locate::Found;
use crate::{Diagnostic, Severity};

/// The most bytes that a document may have: 16 MiB.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The text in the bytes of a file, without a byte order mark.
///
/// # Errors
/// The one finding that says why there is no text: too large, empty, UTF-16, binary, or not UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, Diagnostic> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let fault = match std::str::from_utf8(bytes) {
        _ if bytes.len() > MAX_BYTES => too_large(),
        Ok(_) if text.trim().is_empty() => empty(),
        Ok(_) if !text.contains('\0') => return Ok(text),
        _ if is_utf16(bytes) => utf16(),
        Err(error) if !is_binary(bytes) => not_utf8(bytes, error),
        _ => binary(bytes, text),
    };
    Err(fault.locate(text))
}

fn found(code: &'static str, span: Range<usize>, message: impl Into<String>, help: &str) -> Found {
    Found { severity: Severity::Error, code, message: message.into(), help: help.into(), span }
}

fn too_large() -> Found {
    let message =
        format!("the document is larger than the {MAX_BYTES} bytes ({} MiB) that one may have", MAX_BYTES >> 20);
    found("too-large", 0..0, message, "give one standard a file; if this is one, it isn't the text of it")
}

fn empty() -> Found {
    found("empty", 0..0, "the document is empty", "put the text of the standard, or its JSON, in the file")
}

fn utf16() -> Found {
    let help = "convert it to UTF-8: `iconv -f UTF-16 -t UTF-8`, or save it with the encoding UTF-8 in an editor";
    found("not-utf8", 0..0, "the document is encoded in UTF-16, not in UTF-8", help)
}

fn is_binary(bytes: &[u8]) -> bool {
    bytes.contains(&0) || file_kind(bytes).is_some()
}

fn binary(bytes: &[u8], text: &str) -> Found {
    let (at, kind) =
        file_kind(bytes).map_or((text.find('\0').unwrap_or(text.len()), "a binary file"), |kind| (0, kind));
    let message = format!("this is {kind}, not the text of a standard");
    found("binary", at..at + 1, message, "give the text of the standard in UTF-8, or its JSON")
}

fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> Found {
    let at = error.valid_up_to();
    let Some(length) = error.error_len() else {
        let help = "the end of the file is missing: get it again, whole";
        return found("not-utf8", at..bytes.len(), "the document ends within a character", help);
    };
    let message = format!("the byte 0x{:02X} is not UTF-8 here", bytes[at]);
    let help = "the text may be in Big5: convert it with `iconv -f BIG5 -t UTF-8`, or save it as UTF-8 in an editor";
    found("not-utf8", at..at + length, message, help)
}

/// What a file is by its first bytes, where people take it for the text of a standard.
fn file_kind(bytes: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], _); 3] = [
        (b"%PDF-", "a PDF"),
        (b"PK\x03\x04", "a ZIP archive, such as a Word or Excel file"),
        (b"\xD0\xCF\x11\xE0", "an old Word or Excel file"),
    ];
    kinds.into_iter().find_map(|(start, kind)| bytes.starts_with(start).then_some(kind))
}

/// Whether the bytes are UTF-16: they say so, or read as such, with white space in between.
fn is_utf16(bytes: &[u8]) -> bool {
    let (units, _) = bytes.as_chunks::<2>();
    matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..])
        || is_text(units.iter().map(|unit| u16::from_le_bytes(*unit)))
        || is_text(units.iter().map(|unit| u16::from_be_bytes(*unit)))
}

fn is_text(units: impl Iterator<Item = u16>) -> bool {
    let mut spaced = false;
    char::decode_utf16(units).all(|c| {
        spaced |= c.as_ref().is_ok_and(char::is_ascii_whitespace);
        c.is_ok_and(|c| !c.is_control() || c.is_ascii_whitespace())
    }) && spaced
}
