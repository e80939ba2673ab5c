//! The rows of the content table.

use std::borrow::Cow;

use competency_standard::{Block, Entry, Task};

use super::lists::{Lists, entry};
use super::names::Names;
use super::{Dice, level};

/// A task of a duty that is about something: its duty's number, its own, its place among all, and how many there are.
pub(super) fn task(
    [duty, number, at, all]: [usize; 4],
    about: &'static str,
    names: &Names,
    lists: &mut Lists,
    dice: &mut Dice,
) -> Task {
    let about = if dice.percent(55) { about } else { names.noun(dice) };
    let place = format!("{duty}.{number}");
    let count = [0, 1, 1, 1, 1, 2, 2, 3][dice.below(8)];
    let outputs: Vec<Entry> = (1..=count)
        .map(|output| {
            let own = if dice.percent(65) { about } else { names.noun(dice) };
            entry(&format!("O{place}.{output}"), Names::output(own, dice))
        })
        .collect();
    let made = outputs.first().map_or("紀錄", |output| output.text.as_ref()).to_owned();
    let indicators: Vec<Entry> = (1..=1 + dice.below(4))
        .map(|indicator| {
            let own = if dice.percent(60) { about } else { names.noun(dice) };
            entry(&format!("P{place}.{indicator}"), names.indicator(own, &made, dice))
        })
        .collect();
    let block = Block {
        level: level(3 + u8::from(dice.percent(40))),
        outputs: outputs.into(),
        indicators: indicators.into(),
        knowledge: lists.needs(0, about, [at, all], dice).into(),
        skills: lists.needs(1, about, [at, all], dice).into(),
        unstated: Cow::default(),
    };
    let name = names.task(about, dice).into();
    Task { code: Some(format!("T{place}").into()), name, notes: Cow::default(), blocks: vec![block].into() }
}
