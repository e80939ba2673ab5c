//! Files that are named after their content, and that the loader holds against their integrity.
//!
//! So no cache brings together what doesn't belong together, and no host can serve something else.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// How many digits of the hash stand in a name.
const DIGITS: usize = 8;

/// A file of the program.
pub(crate) struct Piece {
    /// What it is called in the sources: `competency_widget.js`.
    pub(crate) plain: String,
    /// What it is called in pkg/: `competency_widget-0123abcd.js`.
    pub(crate) name: String,
    /// For `integrity`: `sha256-…`.
    pub(crate) integrity: String,
    pub(crate) bytes: Vec<u8>,
}

impl Piece {
    /// A file of that content, by the name that the sources know.
    pub(crate) fn new(plain: &str, bytes: Vec<u8>) -> Self {
        let hash: [u8; 32] = Sha256::digest(&bytes).into();
        let [a, b, c, d, ..] = hash;
        let digits = format!("{:0DIGITS$x}", u32::from_be_bytes([a, b, c, d]));
        let (stem, ending) = plain.split_once('.').unwrap_or((plain, ""));
        let name = format!("{stem}-{digits}.{ending}");
        Self { plain: plain.to_owned(), name, integrity: format!("sha256-{}", STANDARD.encode(hash)), bytes }
    }
}

/// A file's name without the hash of its content, which is in no list.
pub(crate) fn plain(name: &str) -> String {
    let Some((stem, ending)) = name.rsplit_once('.') else { return name.to_owned() };
    let is_hash = |digits: &str| digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    match stem.rsplit_once('-') {
        Some((stem, digits)) if is_hash(digits) => format!("{stem}.{ending}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_its_content() {
        let piece = Piece::new("program.js", b"abc".to_vec());
        assert_eq!(piece.name, "program-ba7816bf.js");
        assert_eq!(piece.integrity, "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assert_ne!(piece.name, Piece::new("program.js", b"abd".to_vec()).name);
        assert_eq!(plain(&piece.name), "program.js");
    }

    #[test]
    fn a_name_without_a_hash_is_plain() {
        for name in ["embed.js", "LICENSE-MIT", "KPS2431-001v2.en.html", "a-0123456.js", "a-0123456g.js"] {
            assert_eq!(plain(name), name);
        }
    }
}
