//! Shorter forms of the names that wasm-bindgen gives to imports and exports.
//!
//! They end in a hash of 16 hexadecimal digits, of which no compression makes less. A number of as many digits does.

use std::collections::{BTreeSet, HashMap};

use memchr::memmem;

/// How many digits a hash has.
const DIGITS: usize = 16;

/// A name, and the one to take instead: as long, and as unique.
pub(crate) type Renaming = (String, String);

/// The names with a hash in wasm-bindgen's script, numbered from 0 where they are the same but for their hash.
pub(crate) fn renamings(script: &str) -> Vec<Renaming> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    let names: BTreeSet<&str> = script.split(|c| !is_part(c)).filter(|name| stem(name).is_some()).collect();
    let mut counts = HashMap::new();
    let renaming = |name: &str| {
        let stem = stem(name)?;
        let count = counts.entry(stem.to_owned()).or_insert(0_u64);
        *count += 1;
        Some((name.to_owned(), format!("{stem}{:0DIGITS$x}", *count - 1)))
    };
    names.into_iter().filter_map(renaming).collect()
}

/// A name without its hash, where it has one.
fn stem(name: &str) -> Option<&str> {
    let (stem, hash) = name.split_at_checked(name.len().checked_sub(DIGITS)?)?;
    let is_hash = hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (is_hash && (stem.ends_with('_') || stem.ends_with("_h"))).then_some(stem)
}

/// A file, be it of text or of code, with the new names in the places of the old ones.
pub(crate) fn renamed(file: &[u8], renamings: &[Renaming]) -> Vec<u8> {
    let mut made = file.to_vec();
    for (old, new) in renamings {
        for at in memmem::find_iter(file, old) {
            made[at..at + old.len()].copy_from_slice(new.as_bytes());
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "{ __wbg_go_2d985aa8a656f6dc: f, __wbg_go_0000000000000001: g, invoke__h36cd9660709eac15() }
        a__h36cd9660709eac15() __wbg_short_2d985aa8a656 __wbg_name_2d985aa8a656f6dX 0123456789abcdef";

    #[test]
    fn only_names_that_end_in_a_hash_are_others_and_none_is_taken_twice() {
        let expected = [
            ("__wbg_go_0000000000000001", "__wbg_go_0000000000000000"),
            ("__wbg_go_2d985aa8a656f6dc", "__wbg_go_0000000000000001"),
            ("a__h36cd9660709eac15", "a__h0000000000000000"),
            ("invoke__h36cd9660709eac15", "invoke__h0000000000000000"),
        ];
        assert_eq!(renamings(SCRIPT), expected.map(|(old, new)| (old.to_owned(), new.to_owned())));
    }

    #[test]
    fn a_new_name_that_was_an_old_one_is_not_renamed_again() {
        let module = b"\x19__wbg_go_0000000000000001\0\x19__wbg_go_2d985aa8a656f6dc\0a";
        let expected = b"\x19__wbg_go_0000000000000000\0\x19__wbg_go_0000000000000001\0a";
        assert_eq!(renamed(module, &renamings(SCRIPT)), expected);
    }
}
