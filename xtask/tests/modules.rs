//! Modules of xtask use each other one way: none uses what uses it.

#![allow(clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each module, and those that it uses.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// All that a module's files say, those of its folder too.
fn text(path: &Path) -> String {
    if path.is_file() {
        return fs::read_to_string(path).expect("a source");
    }
    entries(path).iter().map(|path| text(path)).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of sources");
    entries.map(|entry| entry.expect("a source").path()).collect()
}

/// What a source names behind a prefix: `a` and `b` of `crate::a::f` and of `use crate::{a, b}`.
fn named(source: &str, prefix: &str) -> Vec<String> {
    let word =
        |text: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned();
    let places = source.split(prefix).skip(1);
    let words = places.flat_map(|rest| match rest.strip_prefix('{') {
        Some(list) => {
            list.split('}').next().unwrap_or_default().split(',').map(|text| word(text.trim_start())).collect()
        }
        None => vec![word(rest)],
    });
    words.collect()
}

/// The modules in a folder, each with its siblings that it names as `root::NAME`.
fn uses(folder: &Path, root: &str) -> Uses {
    let mut uses = Uses::new();
    for path in entries(folder) {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        uses.entry(name).or_default().extend(named(&text(&path), &format!("{root}::")));
    }
    let names: BTreeSet<_> = uses.keys().cloned().collect();
    for (name, used) in &mut uses {
        used.retain(|other| other != name && names.contains(other));
    }
    uses
}

/// The modules that are in a circle, or use one that is.
fn circles(mut uses: Uses) -> Vec<String> {
    while let Some(free) = uses.iter().find(|(_, used)| used.is_empty()).map(|(name, _)| name.clone()) {
        uses.remove(&free);
        for used in uses.values_mut() {
            used.remove(&free);
        }
    }
    uses.into_keys().collect()
}

#[test]
fn no_module_uses_what_uses_it() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (folder, root) in [("", "crate"), ("build", "super"), ("package", "super"), ("test", "super")] {
        let uses = uses(&sources.join(folder), root);
        assert!(uses.values().any(|used| !used.is_empty()), "{folder:?} has modules that use each other: {uses:?}");
        assert_eq!(circles(uses), [""; 0], "modules in {folder:?}");
    }
}

#[test]
fn a_circle_is_found() {
    let uses = |pairs: &[(&str, &str)]| {
        let mut uses = Uses::new();
        for (name, used) in pairs {
            uses.entry((*used).to_owned()).or_default();
            uses.entry((*name).to_owned()).or_default().insert((*used).to_owned());
        }
        circles(uses)
    };
    assert_eq!(uses(&[("a", "b"), ("b", "c"), ("a", "c")]), [""; 0]);
    assert_eq!(uses(&[("a", "b"), ("b", "c"), ("c", "b")]), ["a", "b", "c"]);
}
