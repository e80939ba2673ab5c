//! Made-up documents with the traits of real ones, alone and together: they read back as the model.

use crate::support::tricks::{TRICKS, disguise};
use crate::support::{Dice, Document, config, documents, report};
use competency_standard::{parse, to_json};
use proptest::prelude::*;

#[track_caller]
fn reads_back(Document { source, standard: expected }: &Document) {
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
        reads_back(&disguise(&document, &[trick], &mut Dice::new(bytes)));
    }

    #[test]
    fn all_together(document in documents(), bytes in prop::collection::vec(any::<u8>(), 0..900)) {
        let mut dice = Dice::new(bytes);
        let tricks: Vec<usize> = (0..TRICKS.len()).filter(|_| dice.chance(60)).collect();
        reads_back(&disguise(&document, &tricks, &mut dice));
    }
}

/// That the tricks do something.
#[test]
fn each_changes_documents() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::new(config());
    let made: Vec<Document> = (0..60).map(|_| documents().new_tree(&mut runner).unwrap().current()).collect();
    for trick in 0..TRICKS.len() {
        let changed = |document: &&Document| {
            let dice = || Dice::new(vec![99; 900]);
            disguise(document, &[trick], &mut dice()).source != document.source
        };
        assert!(made.iter().filter(changed).count() > 3, "{trick}");
    }
}
