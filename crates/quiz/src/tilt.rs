//! How often an item should be each of the ways that it can be, so that no guesser wins over the items of a kind.

use crate::guess::{GUESSERS, WHOLE};
use crate::step::step;
use crate::ways::Way;

/// A number for each guesser.
type Each = [f64; GUESSERS];

/// What it weighs not to make an item, beside all ways to make it, which weigh 1 together before they are tilted.
const UNMADE: f64 = 0.005;
/// Keeps the tilt finite where no mixture is fair; then hardly any item is made.
const RIDGE: f64 = 0.02;
/// The longest way towards the tilt in one round, the most rounds, and how near is enough.
const STRIDE: f64 = 2.0;
const ROUNDS: usize = 25;
const ENOUGH: f64 = 0.01;

/// For each item the weight of each of its ways; what is missing to 1 is the weight of not making it.
///
/// A way weighs the less, the more guessers win with it: `exp(-tilt · gains)`. There is exactly one tilt by which each
/// guesser wins nothing over all items, and of all weights that do so these are the most even ones. It is found by
/// Newton's method.
pub(crate) async fn weights(items: &[&Way]) -> Vec<Vec<f64>> {
    let mut tilt = [0.0; GUESSERS];
    for _ in 0..ROUNDS {
        let (slope, curve) = slope(items, &tilt);
        let way = solve(curve, slope);
        let longest = way.iter().fold(0.0_f64, |longest, part| longest.max(part.abs()));
        let scale = if longest > STRIDE { STRIDE / longest } else { 1.0 };
        tilt.iter_mut().zip(way).for_each(|(tilt, part)| *tilt += scale * part);
        step().await;
        if longest < ENOUGH {
            break;
        }
    }
    items.iter().map(|item| tilted(item, &tilt)).collect()
}

/// The weights of an item's ways.
fn tilted(item: &Way, tilt: &Each) -> Vec<f64> {
    let even = 1.0 / f64::from(u32::try_from(item.selections.len()).unwrap_or(u32::MAX));
    let weigh = |gains: &Each| even * exp(-tilt.iter().zip(gains).map(|(tilt, gain)| tilt * gain).sum::<f64>());
    let weights: Vec<f64> = item.selections.iter().map(|way| weigh(&of_item(&way.gains))).collect();
    let all = UNMADE + weights.iter().sum::<f64>();
    weights.into_iter().map(|weight| weight / all).collect()
}

/// What the guessers win with this tilt, and how that changes with it.
fn slope(items: &[&Way], tilt: &Each) -> (Each, [Each; GUESSERS]) {
    let mut slope = tilt.map(|tilt| -RIDGE * tilt);
    let mut curve = [[0.0; GUESSERS]; GUESSERS];
    for (place, row) in curve.iter_mut().enumerate() {
        row[place] = RIDGE;
    }
    for item in items {
        let mut mean = [0.0; GUESSERS];
        for (way, weight) in item.selections.iter().zip(tilted(item, tilt)) {
            let gains = of_item(&way.gains);
            for (one, &gain) in gains.iter().enumerate().filter(|(_, gain)| **gain != 0.0) {
                mean[one] += weight * gain;
                curve[one].iter_mut().zip(&gains).for_each(|(cell, other)| *cell += weight * gain * other);
            }
        }
        for (one, gain) in mean.iter().enumerate() {
            slope[one] += gain;
            curve[one].iter_mut().zip(&mean).for_each(|(cell, other)| *cell -= gain * other);
        }
    }
    (slope, curve)
}

fn of_item(gains: &[i32; GUESSERS]) -> Each {
    gains.map(|gain| f64::from(gain) / f64::from(WHOLE))
}

/// Solves equations with a positive definite matrix, by elimination.
fn solve(mut matrix: [Each; GUESSERS], mut right: Each) -> Each {
    for row in 0..GUESSERS {
        for below in row + 1..GUESSERS {
            let factor = matrix[below][row] / matrix[row][row];
            let pivot = matrix[row];
            matrix[below].iter_mut().zip(pivot).for_each(|(cell, pivot)| *cell -= factor * pivot);
            right[below] -= factor * right[row];
        }
    }
    for row in (0..GUESSERS).rev() {
        let known: f64 = (row + 1..GUESSERS).map(|column| matrix[row][column] * right[column]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    right
}

/// The exponential function by multiplication alone, so that it is the same to the last bit on every machine.
fn exp(x: f64) -> f64 {
    (0..10).fold(1.0 + x.clamp(-60.0, 60.0) / 1024.0, |power, _| power * power)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;
    use crate::step::at_once;
    use crate::ways::Selection;

    /// An item of which those who go by likeness win so much, in sixtieths, with each of its ways.
    fn item(gains: &[i32]) -> Way {
        let selection =
            |&gain: &i32| Selection { places: 0, gains: std::array::from_fn(|at| if at % 2 == 0 { gain } else { 0 }) };
        Way { kind: Kind::OutputOfTask, selections: gains.iter().map(selection).collect() }
    }

    fn weigh(items: &[Way]) -> Vec<Vec<f64>> {
        at_once(weights(&items.iter().collect::<Vec<_>>()))
    }

    #[test]
    fn nobody_wins_by_the_weights() {
        let items = [item(&[45, -15, -15]), item(&[45, 45, -15]), item(&[45]), item(&[0, 0])];
        let weights = weigh(&items);
        let gains = items.iter().zip(&weights).flat_map(|(item, weights)| {
            item.selections.iter().zip(weights).map(|(way, weight)| weight * f64::from(way.gains[2]) / 60.0)
        });
        assert!(gains.sum::<f64>().abs() < 0.05);
        assert!(weights.iter().all(|weights| weights.iter().sum::<f64>() <= 1.0));
        assert!(weights[3].iter().sum::<f64>() > 0.9);
    }

    #[test]
    fn what_gives_its_key_away_whatever_is_chosen_is_hardly_ever_made() {
        assert!(weigh(&[item(&[45, 45])])[0].iter().sum::<f64>() < 0.1);
    }

    #[test]
    fn powers_are_those_of_e() {
        for x in [-3.0, -0.5, 0.0, 1.0, 2.0] {
            assert!((exp(x) / x.exp() - 1.0).abs() < 0.01);
        }
    }
}
