//! Search over every text and code of a standard, as one types.
//!
//! Width, case, white space, bullets and Kangxi forms make no difference ([`fold`]). A text is found by any part of it, a code
//! by its beginning. Words that white space parts must all be found in one [`Place`]. A word that isn't there as it is
//! still counts where one text of the place has at least two of its bigrams (pairs of neighbouring characters), and
//! at least half of them: 「客戶的關係維護」 finds 「維護客戶關係」.

mod fold;
mod folded;
mod hit;
mod query;
mod record;

pub use fold::fold;
pub use hit::{Hit, Hits, Marks};

use crate::{Place, Standard};
use query::Query;
use record::Record;

/// A standard made ready for searching. It is built once, and holds no reference to the standard.
pub struct Index(Vec<Record>);

impl Index {
    /// Reads every text and code.
    #[must_use]
    pub fn new(standard: &Standard) -> Self {
        Self(Place::all(standard).into_iter().map(|place| Record::new(place, standard)).collect())
    }

    /// Everything that fits; nothing for a query without a character.
    #[must_use]
    pub fn search(&self, query: &str) -> Hits {
        let query = Query::new(query);
        let mut hits = Hits::default();
        for hit in self.0.iter().filter_map(|record| record.hit(&query)) {
            hits.add(hit);
        }
        hits
    }
}
