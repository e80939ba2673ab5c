//! The order in which options are shown.

use crate::item::{Choice, Item, Options, Response};
use crate::random::Random;

/// Puts the options of all items into an order that only chance decides; each place gets as many keys as any other.
pub(crate) fn arrange(items: &mut [Item], random: &mut Random) {
    let mut places: Vec<Vec<usize>> = Vec::new();
    for item in items {
        random.shuffle(&mut item.order);
        match &mut item.options {
            Options::Pairs(pairs) => random.shuffle(pairs),
            Options::Choices(_) if item.response == Response::TrueFalse => {}
            Options::Choices(choices) => {
                random.shuffle(choices);
                let place = next_place(&mut places, choices.len(), random);
                move_key(choices, &item.key, place);
            }
        }
    }
}

/// The next place for a key among so many options: all of them in turn, in an order of chance.
fn next_place(places: &mut Vec<Vec<usize>>, count: usize, random: &mut Random) -> usize {
    if places.len() <= count {
        places.resize(count + 1, Vec::new());
    }
    if places[count].is_empty() {
        places[count] = (0..count).collect();
        random.shuffle(&mut places[count]);
    }
    places[count].pop().unwrap_or(0)
}

/// Brings the first right option to a place.
fn move_key(choices: &mut [Choice], key: &[String], place: usize) {
    if let Some(at) = choices.iter().position(|choice| key.contains(&choice.id)) {
        choices.swap(at, place);
    }
}
