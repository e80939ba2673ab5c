//! Made-up documents in the published layout: printed from random models, and read back.

use crate::support::{config, documents, in_model, in_source};
use competency_standard::{Severity, parse, to_json};
use proptest::prelude::*;

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
