//! Results of slow steps, kept until their input changes.

use std::fs;

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::files::{read, write};
use crate::shell::{root, target};

/// What `make` makes of `input`: remembered under `name` as long as the recipe and the input stay the same.
///
/// The recipe says how it is made, options included; together with the versions of npm's tools, a change there makes it
/// anew.
///
/// # Errors
/// Those of `make`, and where the result can't be kept.
pub(crate) fn memo(
    name: &str,
    recipe: &str,
    input: &[u8],
    make: impl FnOnce(&[u8]) -> Result<Vec<u8>>,
) -> Result<Vec<u8>> {
    let folder = target().join("memo");
    let (kept, key_kept) = (folder.join(name), folder.join(format!("{name}.key")));
    let tools = read(&root().join("xtask/npm/package-lock.json"))?;
    let key = key(&[recipe.as_bytes(), &tools].concat(), input);
    if fs::read(&key_kept).is_ok_and(|kept| kept == key)
        && let Ok(result) = fs::read(&kept)
    {
        return Ok(result);
    }
    let result = make(input)?;
    // The key goes last: a run that is interrupted leaves none that fits.
    let _ = fs::remove_file(&key_kept);
    write(&kept, &result)?;
    write(&key_kept, key)?;
    Ok(result)
}

fn key(recipe: &[u8], input: &[u8]) -> Vec<u8> {
    Sha256::new().chain_update(recipe).chain_update([0]).chain_update(input).finalize().to_vec()
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn a_key_depends_on_recipe_and_input() {
        assert_eq!(key(b"a", b"b"), key(b"a", b"b"));
        assert_ne!(key(b"a", b"b"), key(b"a", b"c"));
        assert_ne!(key(b"a", b"b"), key(b"c", b"b"));
        assert_ne!(key(b"ab", b""), key(b"a", b"b"));
    }
}
