//! `files.json`: what each file of the package weighs, and its integrity for who pins it.

use std::path::Path;

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};

use crate::compress::brotli;
use crate::files::{files, read};

/// Each file of a folder by its name, its sizes in bytes.
///
/// # Errors
/// Where one can't be read.
pub(crate) fn list(folder: &Path) -> Result<Value> {
    let mut list = Map::new();
    for path in files(folder)? {
        let (name, bytes) = (path.strip_prefix(folder)?, read(&path)?);
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&bytes)));
        let brotli = brotli(&Path::new("pkg").join(name), &bytes)?.len();
        let entry = json!({ "integrity": integrity, "raw": bytes.len(), "brotli": brotli });
        list.insert(name.display().to_string(), entry);
    }
    Ok(json!({ "files": list }))
}
