//! Choosing the options of all items of a kind together, so that no guesser beats chance with any kind.

use crate::kind::Kind;
use crate::random::Random;
use crate::sort::sort_by;
use crate::tilt::weights;
use crate::ways::Way;

/// The golden ratio without its whole part: multiples of it fill a circle evenly.
const GOLDEN: f64 = 0.618_033_988_749_894_9;

/// For each item the number of the selection that was chosen; none where it isn't to be made.
///
/// Each item takes one of its selections as often as its weight says, over all documents: where in its weights it is
/// taken follows from a number of the document, and goes on evenly from item to item.
pub(crate) async fn balance(items: &[Way], number: u64) -> Vec<Option<usize>> {
    let mut chosen = vec![None; items.len()];
    let mut point = Random::new(number).share();
    for &kind in Kind::ALL {
        let places: Vec<usize> = (0..items.len()).filter(|&place| items[place].kind == kind).collect();
        let some: Vec<&Way> = places.iter().map(|&place| &items[place]).collect();
        for (place, weights) in places.into_iter().zip(weights(&some).await) {
            chosen[place] = take(&items[place], &weights, point);
            point = (point + GOLDEN).fract();
        }
    }
    chosen
}

/// The selection at a point of the weights laid end to end, in the order of what guessers win; none behind them.
fn take(item: &Way, weights: &[f64], mut point: f64) -> Option<usize> {
    let mut order: Vec<usize> = (0..weights.len()).collect();
    sort_by(&mut order, |&one, &other| item.selections[one].gains.cmp(&item.selections[other].gains));
    order.into_iter().find(|&selection| {
        point -= weights[selection];
        point < 0.0
    })
}
