//! Any text has an answer, each finding a place in it, and what is read survives the way through JSON.

#![no_main]

use competency_standard::{Reading, from_json, parse, to_json};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let Reading { standard, diagnostics } = parse(source);
    assert!(standard.is_some() || !diagnostics.is_empty(), "nothing read, and no reason given");
    let lines = source.split('\n').count();
    for found in diagnostics {
        assert!(found.span.start <= found.span.end && found.span.end <= source.len(), "{found} at {:?}", found.span);
        assert!((1..=lines).contains(&found.line) && found.column >= 1, "{found}");
    }
    if let Some(standard) = standard {
        assert_eq!(from_json(&to_json(&standard)).standard, Some(standard));
    }
});
