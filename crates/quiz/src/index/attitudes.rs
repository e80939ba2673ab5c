//! Attitudes: names and what they mean.

use competency_standard::Standard;

use super::link::Pairs;
use super::things::{Thing, Things};
use crate::text::{mask, tells};

/// The attitudes that have a name and a description.
pub(super) struct Attitudes<'a> {
    pub(super) names: Things<'a>,
    /// With their names hidden.
    pub(super) descriptions: Things<'a>,
    pub(super) pairs: Pairs,
}

impl<'a> Attitudes<'a> {
    pub(super) async fn new(standard: &'a Standard) -> Self {
        let whole = standard.attitudes.iter().filter_map(|attitude| {
            Some((attitude.code.as_deref(), attitude.name.as_deref()?, attitude.description.as_deref()?))
        });
        let (names, descriptions): (Vec<_>, Vec<_>) =
            whole.map(|(code, name, description)| (Thing::new(code, name), Thing::new(code, description))).unzip();
        let (names, mut descriptions) = (Things::new(names).await, Things::new(descriptions).await);
        for (name, description) in names.list.iter().zip(&mut descriptions.list) {
            let masked = mask(&description.text, &name.text);
            let tells = tells(&masked, &name.text);
            description.show(masked, tells);
        }
        let pairs = (0..names.list.len()).map(|index| (index, index)).collect();
        Self { names, descriptions, pairs }
    }
}
