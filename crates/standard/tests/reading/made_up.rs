//! Made-up documents in the published layout: printed from random models, and read back.

use crate::support::{documents, in_model, in_source};
use competency_standard::{Severity, parse, to_json};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// The same documents every time, unless the environment asks for others (`PROPTEST_CASES`, `PROPTEST_RNG_SEED`).
fn config() -> ProptestConfig {
    let given = ProptestConfig::default();
    let rng_seed = if given.rng_seed == RngSeed::Random { RngSeed::Fixed(1) } else { given.rng_seed };
    ProptestConfig { rng_seed, failure_persistence: None, max_shrink_iters: 20_000, ..given }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn read_back_as_the_model_that_was_printed(document in documents()) {
        let reading = parse(&document.source);
        let errors: Vec<_> = reading.diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
        prop_assert!(errors.is_empty(), "{errors:#?}");
        let read = to_json(&reading.standard.unwrap());
        let printed = to_json(&document.standard);
        prop_assert_eq!(read, printed);
    }

    #[test]
    fn lose_and_gain_no_character(document in documents()) {
        let reading = parse(&document.source);
        prop_assert_eq!(in_source(&document.source), in_model(&reading.standard.unwrap()));
    }

    #[test]
    fn are_printed_without_loss(document in documents()) {
        prop_assert_eq!(in_source(&document.source), in_model(&document.standard));
    }
}
