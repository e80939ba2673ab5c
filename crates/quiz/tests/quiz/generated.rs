//! Generated standards: whatever their size, every item is proved.

use competency_quiz::{Bank, Kind};
use proptest::prelude::*;

use crate::made_up::{Size, largest, standard};
use crate::prove;

prop_compose! {
    fn size()(
        duties in 0..5_usize,
        tasks in 0..9_usize,
        outputs in 0..12_usize,
        indicators in 0..20_usize,
        knowledge in 0..20_usize,
        skills in 0..15_usize,
        attitudes in 0..6_usize,
        notes in 0..6_usize,
        levels in 1..4_u8,
    ) -> Size {
        Size { duties, tasks, outputs, indicators, knowledge, skills, attitudes, notes, levels }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_item_of_a_generated_standard_is_proved(size in size(), seed: u32) {
        let standard = standard(size, seed.into());
        prove(&standard, &Bank::new(&standard).items);
    }
}

#[test]
fn every_kind_is_made_from_the_largest_standard_and_proved() {
    let bank = Bank::new(&largest());
    for &kind in Kind::ALL {
        assert!(bank.items.iter().any(|item| item.kind == kind), "{kind:?}");
    }
    prove(&largest(), &bank.items);
}
