//! Made-up documents: random models, and a printer that sets them as the first document is set.

mod back;
mod dice;
mod fixture;
mod front;
mod invent;
mod mark_tally;
mod model_tally;
pub(crate) mod outline;
mod pages;
mod print;
pub(crate) mod sane;
pub(crate) mod sheet;
mod table;
mod tally;
mod texts;
pub(crate) mod tricks;

pub(crate) use dice::Dice;
pub(crate) use fixture::{fixture, kinds, lines_with, read_clean, read_finding, read_with_warnings, report};
pub(crate) use invent::invent;
pub(crate) use mark_tally::{marks_in_model, marks_in_source};
pub(crate) use model_tally::in_model;
pub(crate) use print::print;
pub(crate) use tally::in_source;

use competency_standard::Standard;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::fmt;

/// The same documents every time, unless the environment asks for others (`PROPTEST_CASES`, `PROPTEST_RNG_SEED`).
pub(crate) fn config() -> ProptestConfig {
    let given = ProptestConfig::default();
    let rng_seed = if given.rng_seed == RngSeed::Random { RngSeed::Fixed(1) } else { given.rng_seed };
    ProptestConfig { rng_seed, failure_persistence: None, max_shrink_iters: 500, ..given }
}

/// A document: its model, and its text as published.
#[derive(Clone)]
pub(crate) struct Document {
    pub(crate) standard: Standard,
    pub(crate) source: String,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)
    }
}

/// Documents of any shape, in any layout.
pub(crate) fn documents() -> impl Strategy<Value = Document> {
    let bytes = |most| prop::collection::vec(any::<u8>(), 0..most);
    (bytes(4000), bytes(6000)).prop_map(|(content, layout)| {
        let standard = invent(&mut Dice::new(content));
        let source = print(&standard, &mut Dice::new(layout));
        Document { standard, source }
    })
}
