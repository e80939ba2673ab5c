//! The languages of the interface, as the loader knows them.

use std::cmp::Reverse;

use competency_words::{Language, Notices};
use serde_json::{Value, json};

/// An alternative without a condition.
const FITS_ALL: &str = "|";

/// A row for each beginning of tags that a language answers to: the tag of the language, the beginning, and its notices.
///
/// The first row that fits is the one: longer beginnings go first, and the fallback, which fits all, last.
pub(crate) fn table() -> Value {
    let ranges = |language: Language| language.name().ranges.iter().map(move |range| (language, *range));
    let mut rows: Vec<(Language, &str)> = Language::all().skip(1).flat_map(ranges).collect();
    rows.sort_by_key(|(_, range)| Reverse(range.len()));
    rows.push((Language::default(), FITS_ALL));
    rows.into_iter().map(|(language, range)| row(language, range)).collect()
}

fn row(language: Language, range: &str) -> Value {
    let Notices { all, unsupported, csp, network, integrity, data, panic } = language.notices();
    json!([language.tag(), range, all, unsupported, csp, network, integrity, data, panic])
}
