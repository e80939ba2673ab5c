//! Any file has an answer: a document, or a reason why there is none.

#![no_main]

use competency_standard::read;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let reading = read(bytes);
    assert!(reading.standard.is_some() || !reading.is_sound() && !reading.diagnostics.is_empty());
});
