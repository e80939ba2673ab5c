//! Files that are named after their content, and that the loader holds against their integrity.
//!
//! So no cache brings together what doesn't belong together, and no host can serve something else.

use anyhow::{Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// How many digits of the hash stand in a name.
const DIGITS: usize = 8;

/// A file of the program.
pub(crate) struct Piece {
    /// What it is called in the sources: `competency_widget.js`.
    plain: String,
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

    /// The file's address and integrity, as a script beside it writes them.
    pub(crate) fn entry(&self) -> String {
        format!("[new URL('./{}', import.meta.url).href, '{}']", self.name, self.integrity)
    }

    /// The loader with this file's name and integrity in the places that it keeps for them.
    ///
    /// # Errors
    /// Where it keeps none.
    pub(crate) fn fill_in(&self, loader: &str) -> Result<String> {
        let loader = put(loader, &format!("'{}'", self.plain), &format!("'{}'", self.name))?;
        put(&loader, &format!("sha256-{}'", self.plain), &format!("{}'", self.integrity))
    }
}

fn put(loader: &str, place: &str, value: &str) -> Result<String> {
    ensure!(loader.contains(place), "the loader has no place for {place}");
    Ok(loader.replace(place, value))
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
    #![allow(clippy::unwrap_used)]

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
    fn the_loader_is_told_of_it() {
        let piece = Piece::new("program.js", b"abc".to_vec());
        let loader = "[home + 'program.js', 'sha256-program.js']";
        let expected = format!("[home + '{}', '{}']", piece.name, piece.integrity);
        assert_eq!(piece.fill_in(loader).unwrap(), expected);
        assert!(piece.fill_in("[home + 'program.js', '']").is_err());
        assert!(piece.entry().starts_with("[new URL('./program-ba7816bf.js', import.meta.url).href, 'sha256-ungWv48B"));
    }

    #[test]
    fn a_name_without_a_hash_is_plain() {
        for name in ["embed.js", "LICENSE-MIT", "KPS2431-001v2.en.html", "a-0123456.js", "a-0123456g.js"] {
            assert_eq!(plain(name), name);
        }
    }
}
