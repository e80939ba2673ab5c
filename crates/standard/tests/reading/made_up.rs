//! Made-up documents in the published layout: printed from random models, and read back.

use crate::support::{config, documents, in_model, in_source, marks_in_model, marks_in_source, report};
use competency_standard::{parse, to_json};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn read_back_as_the_model_that_was_printed(document in documents()) {
        let reading = parse(&document.source);
        prop_assert!(reading.is_sound(), "{}", report(&reading));
        let (read, printed) = (to_json(reading.standard.as_ref().unwrap()), to_json(&document.standard));
        prop_assert!(read == printed, "{}\n{}", difference(&read, &printed), report(&reading));
    }

    #[test]
    fn lose_and_gain_no_character_and_no_mark(document in documents()) {
        let reading = parse(&document.source);
        let standard = reading.standard.as_ref().unwrap();
        prop_assert_eq!(in_source(&document.source), in_model(standard), "{}", report(&reading));
        prop_assert_eq!(marks_in_source(&document.source), marks_in_model(standard), "{}", report(&reading));
    }

    #[test]
    fn are_printed_without_loss(document in documents()) {
        prop_assert_eq!(in_source(&document.source), in_model(&document.standard));
        prop_assert_eq!(marks_in_source(&document.source), marks_in_model(&document.standard));
    }
}

/// The first lines that differ.
fn difference(read: &str, printed: &str) -> String {
    let mut pairs = read.lines().zip(printed.lines());
    let (read, printed) = pairs.find(|(read, printed)| read != printed).unwrap_or_default();
    format!("read    {read}\nprinted {printed}")
}
