//! Any JSON has an answer, and a document's canonical JSON is the same after a second reading.

#![no_main]

use competency_standard::{from_json, to_json};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let reading = from_json(source);
    let Some(standard) = &reading.standard else {
        assert!(!reading.diagnostics.is_empty(), "nothing read, and no reason given");
        return;
    };
    let json = to_json(standard);
    let again = from_json(&json);
    assert_eq!(again.standard.as_ref(), Some(standard));
    assert_eq!(again.standard.map(|standard| to_json(&standard)), Some(json));
});
