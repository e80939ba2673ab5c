//! Standards that nobody published, with names that share words as those of published ones do.
//!
//! Sizes are those counted over published standards: medians of 3 duties, 8 tasks, 21 indicators, 16 and 15 pieces of
//! knowledge and skills and 6 attitudes, with long tails; half of all knowledge and skills serve several tasks.

mod lists;
mod names;
mod rows;

use std::borrow::Cow;

use competency_standard::{Classification, Duty, Format, Level, Naming, Standard, Task};

use lists::Lists;
use names::Names;

/// One of the standards: the same number gives the same.
pub(crate) fn standard(number: u64) -> Standard {
    let mut dice = Dice(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d);
    let names = Names::new(&mut dice);
    let tasks = dice.around(8, 40);
    let duties = (tasks * 3 / 8 + dice.below(2)).clamp(1, 10);
    let mut lists = Lists::new(dice.around(16, 99), dice.around(15, 99), &names, &mut dice);
    let mut written: Vec<Duty> = Vec::new();
    for duty in 1..=duties {
        let about = names.noun(&mut dice);
        let first = tasks * (duty - 1) / duties;
        let tasks = (first..tasks * duty / duties).enumerate().map(|(place, at)| {
            let place = [duty, place + 1, at, tasks];
            rows::task(place, about, &names, &mut lists, &mut dice)
        });
        let tasks = tasks.collect::<Vec<Task>>().into();
        let name = names.duty(about, &mut dice).into();
        written.push(Duty { code: Some(format!("T{duty}").into()), name, notes: Cow::default(), tasks });
    }
    let attitudes = names.attitudes(dice.around(6, 12), &mut dice);
    let notes = lists.notes(&mut written, &mut dice);
    Standard {
        format: Format::V1,
        language: "zh-Hant-TW".into(),
        title: "職能基準".into(),
        code: Some(format!("REAL{number:04}").into()),
        name: format!("{}人員", names.noun(&mut dice)).into(),
        naming: Naming::Occupation,
        classification: Classification {
            categories: Cow::default(),
            occupations: Cow::default(),
            industries: Cow::default(),
        },
        description: "".into(),
        level: level(4),
        versions: Cow::default(),
        duties: written.into(),
        knowledge: lists.knowledge.into(),
        skills: lists.skills.into(),
        attitudes: attitudes.into(),
        prerequisites: Cow::default(),
        remarks: Cow::default(),
        notes: notes.into(),
    }
}

fn level(level: u8) -> Level {
    Level { text: level.to_string().into(), min: Some(level), max: Some(level) }
}

/// A linear congruential generator.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }

    /// Whether something that happens so many times of a hundred does.
    pub(crate) fn percent(&mut self, often: usize) -> bool {
        self.below(100) < often
    }

    pub(crate) fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// A number with this median: mostly from a half to twice it, and one of twenty up to the most.
    fn around(&mut self, median: usize, most: usize) -> usize {
        match self.below(20) {
            0 => median * 2 + self.below(most - median * 2 + 1),
            1..=9 => median / 2 + self.below(median / 2 + 1),
            _ => median + self.below(median),
        }
    }
}
