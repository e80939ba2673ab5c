//! Made-up documents in the published layout: printed from random models, and read back.

use crate::support::{config, documents, in_model, in_source, marks_in_model, marks_in_source, report};
use competency_standard::{parse, to_json};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

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

/// That the properties see what they are about.
#[test]
fn hold_what_misleads_a_parser() {
    let mut runner = TestRunner::new(config());
    let sources: Vec<String> = (0..200).map(|_| documents().new_tree(&mut runner).unwrap().current().source).collect();
    let any = |is_there: &dyn Fn(&str) -> bool| sources.iter().any(|source| source.lines().any(is_there));
    let cell = |line: &str, column: usize| line.split('\t').nth(column).unwrap_or_default().to_string();
    assert!(any(&|line| cell(line, 6).contains("S3用") || cell(line, 5).contains("K9用")), "words like codes");
    assert!(any(&|line| line.starts_with("- A0") && line.contains("A4用")), "such words in attitudes");
    assert!(any(&|line| line.starts_with("入門水準")), "unknown rows of the profile");
    assert!(sources.iter().any(|source| source.matches("基準級別\t").count() > 1), "repeated rows of it");
    assert!(any(&|line| line.starts_with("1.")), "numbered lines of notes");
    assert!(any(&|line| cell(line, 1).contains(" T1.2 ")), "rows of several tasks");
    assert!(any(&|line| cell(line, 3).starts_with("P1.") && cell(line, 4).is_empty()), "rows without a level");
    assert!(
        any(&|line| line.contains("農、林、漁、牧業") && line.contains("代碼\tR91")),
        "official names, and codes for one"
    );
    assert!(any(&|line| line.contains("^{【註1-")), "marks of several notes");
    assert!(any(&|line| line.contains('\u{f06e}')), "private-use bullets");
    assert!(any(&|line| cell(line, 0).is_empty() && cell(line, 1).starts_with("T1.2 ") && cell(line, 4).is_empty()));
    assert!(any(&|line| cell(line, 0).contains("^{【註") || cell(line, 1).contains("^{【註")), "marks in names");
}
