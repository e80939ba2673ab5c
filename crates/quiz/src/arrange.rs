//! The order in which options are shown.

use crate::item::{Choice, Item, Options, Response};
use crate::kind::Kind;
use crate::random::Random;

/// Puts the options of all items into an order that only chance decides; in each kind, each place gets as many keys
/// as any other.
pub(crate) fn arrange(items: &mut [Item], random: &mut Random) {
    let mut places: Vec<Places> = Vec::new();
    for item in items {
        random.shuffle(&mut item.order);
        match &mut item.options {
            Options::Pairs(pairs) => random.shuffle(pairs),
            Options::Choices(_) if item.response == Response::TrueFalse => {}
            Options::Choices(choices) => {
                let place = next_place(&mut places, (item.kind, choices.len()), random);
                put(choices, &item.key, place, random);
            }
        }
    }
}

/// The places that are left in a round, among so many options of a kind.
struct Places {
    of: (Kind, usize),
    left: Vec<usize>,
}

/// The next place for a key among so many options of a kind: all of them in turn, in an order of chance.
fn next_place(places: &mut Vec<Places>, of: (Kind, usize), random: &mut Random) -> usize {
    let at = places.iter().position(|places| places.of == of).unwrap_or_else(|| {
        places.push(Places { of, left: Vec::new() });
        places.len() - 1
    });
    let left = &mut places[at].left;
    if left.is_empty() {
        left.extend(0..of.1);
        random.shuffle(left);
    }
    left.pop().unwrap_or(0)
}

/// Brings a right option to a place, and all others into any order around it.
fn put(choices: &mut Vec<Choice>, key: &[String], place: usize, random: &mut Random) {
    let Some(at) = choices.iter().position(|choice| key.contains(&choice.id)) else { return };
    let right = choices.remove(at);
    random.shuffle(choices);
    choices.insert(place.min(choices.len()), right);
}
