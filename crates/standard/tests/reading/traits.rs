//! Made-up documents with the traits of real ones, alone and together: they read back as the model.

use crate::support::tricks::{TRICKS, disguise};
use crate::support::{Dice, config, documents, report};
use competency_standard::{parse, to_json};
use proptest::prelude::*;

#[track_caller]
fn reads_back(source: &str, expected: &competency_standard::Standard) {
    let reading = parse(source);
    assert!(reading.is_sound(), "{}\n{source}", report(&reading));
    let (read, printed) = (to_json(reading.standard.as_ref().unwrap()), to_json(expected));
    let same = read.lines().zip(printed.lines()).take_while(|(read, printed)| read == printed).count();
    let near = |json: &str| json.lines().skip(same.saturating_sub(12)).take(14).collect::<Vec<_>>().join("\n");
    assert!(read == printed, "read\n{}\nprinted\n{}\n{source}", near(&read), near(&printed));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn one_alone(document in documents(), trick in 0..TRICKS.len(), bytes in prop::collection::vec(any::<u8>(), 0..500)) {
        let source = disguise(&document.source, &[trick], &mut Dice::new(bytes));
        reads_back(&source, &document.standard);
    }

    #[test]
    fn all_together(document in documents(), bytes in prop::collection::vec(any::<u8>(), 0..900)) {
        let mut dice = Dice::new(bytes);
        let tricks: Vec<usize> = (0..TRICKS.len()).filter(|_| dice.chance(60)).collect();
        let source = disguise(&document.source, &tricks, &mut dice);
        reads_back(&source, &document.standard);
    }
}

/// That the tricks do something.
#[test]
fn each_changes_documents() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::new(config());
    let sources: Vec<String> = (0..60).map(|_| documents().new_tree(&mut runner).unwrap().current().source).collect();
    for trick in 0..TRICKS.len() {
        let changed = |source: &&String| disguise(source, &[trick], &mut Dice::new(vec![99; 900])) != **source;
        assert!(sources.iter().filter(changed).count() > 3, "{trick}");
    }
}
