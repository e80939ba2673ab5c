//! Standards that nobody published.

use std::borrow::Cow;

use competency_standard::{
    Attitude, Block, Classification, Duty, Entry, Format, Level, Naming, Note, NoteMark, Standard, Task, Text,
};

/// How large a standard is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) duties: usize,
    pub(crate) tasks: usize,
    pub(crate) outputs: usize,
    pub(crate) indicators: usize,
    pub(crate) knowledge: usize,
    pub(crate) skills: usize,
    pub(crate) attitudes: usize,
    pub(crate) notes: usize,
    pub(crate) levels: u8,
}

/// The largest synthetic standard: 40 tasks, 171 indicators, 198 pieces of knowledge and skills.
#[allow(dead_code)]
pub(crate) fn largest() -> Standard {
    let size = Size {
        duties: 8,
        tasks: 40,
        outputs: 60,
        indicators: 171,
        knowledge: 108,
        skills: 90,
        attitudes: 12,
        notes: 6,
        levels: 3,
    };
    standard(size, 7)
}

/// A standard of a size; the same seed gives the same.
pub(crate) fn standard(size: Size, seed: u64) -> Standard {
    let mut dice = Dice(seed);
    let knowledge = entries('K', size.knowledge, 8, size.notes, &mut dice);
    let skills = entries('S', size.skills, 6, 0, &mut dice);
    let duties = (1..=size.duties).map(|duty| {
        let tasks = share(size.tasks, size.duties, duty);
        let tasks = tasks.enumerate().map(|(place, at)| task(&size, (duty, place + 1), at, &mut dice));
        let tasks = tasks.collect();
        Duty { code: Some(format!("T{duty}").into()), name: text(8, &mut dice), notes: Cow::default(), tasks }
    });
    let level = level(4);
    Standard {
        format: Format::V1,
        language: "zh-Hant-TW".into(),
        title: "職能基準".into(),
        code: None,
        name: "人員".into(),
        naming: Naming::Occupation,
        classification: Classification {
            categories: Cow::default(),
            occupations: Cow::default(),
            industries: Cow::default(),
        },
        description: "".into(),
        level,
        versions: Cow::default(),
        duties: duties.collect(),
        knowledge,
        skills,
        attitudes: (1..=size.attitudes).map(|number| attitude(number, &mut Dice(seed + number as u64))).collect(),
        prerequisites: Cow::default(),
        remarks: Cow::default(),
        notes: (1..=size.notes)
            .map(|number| Note {
                number: u32::try_from(number).unwrap_or(1),
                text: text(20, &mut Dice(seed + 1000 + number as u64)),
            })
            .collect(),
    }
}

fn task(size: &Size, (duty, place): (usize, usize), at: usize, dice: &mut Dice) -> Task {
    let name = text(7, dice);
    let row = |letter: char, count: usize, length: usize, dice: &mut Dice| -> Vec<Entry> {
        let range = share(count, size.tasks, at);
        let numbered = range.enumerate();
        numbered
            .map(|(number, _)| Entry {
                code: Some(format!("{letter}{duty}.{place}.{}", number + 1).into()),
                text: echo(&name, length, dice),
                notes: Cow::default(),
            })
            .collect()
    };
    let block = Block {
        level: level(3 + u8::try_from(dice.below(usize::from(size.levels.max(1)))).unwrap_or(0)),
        outputs: row('O', size.outputs, 7, dice).into(),
        indicators: row('P', size.indicators, 24, dice).into(),
        knowledge: codes('K', size.knowledge, size.tasks, at, dice),
        skills: codes('S', size.skills, size.tasks, at, dice),
        unstated: Cow::default(),
    };
    Task { code: Some(format!("T{duty}.{place}").into()), name, notes: Cow::default(), blocks: vec![block].into() }
}

/// The codes of a task's own, and some of others.
fn codes(letter: char, count: usize, tasks: usize, at: usize, dice: &mut Dice) -> Cow<'static, [Text]> {
    let mut numbers: Vec<usize> = share(count, tasks, at).collect();
    numbers.extend((0..count.min(3)).map(|_| 1 + dice.below(count)));
    numbers.sort_unstable();
    numbers.dedup();
    numbers.into_iter().map(|number| Text::from(format!("{letter}{number:02}"))).collect()
}

fn entries(letter: char, count: usize, length: usize, notes: usize, dice: &mut Dice) -> Cow<'static, [Entry]> {
    let marks = |number: usize| {
        let mark = NoteMark { note: u32::try_from(number).unwrap_or(1), at: 1 };
        if number <= notes { vec![mark].into() } else { Cow::default() }
    };
    (1..=count)
        .map(|number| Entry {
            code: Some(format!("{letter}{number:02}").into()),
            text: text(length, dice),
            notes: marks(number),
        })
        .collect()
}

fn attitude(number: usize, dice: &mut Dice) -> Attitude {
    let name = text(4, dice);
    let description = echo(&name, 40, dice);
    let (code, notes) = (Some(format!("A{number:02}").into()), Cow::default());
    Attitude { code, name: Some(name), description: Some(description), notes }
}

fn level(level: u8) -> Level {
    Level { text: level.to_string().into(), min: Some(level), max: Some(level) }
}

/// The numbers, from 1, that fall to one of several when all are shared out.
fn share(count: usize, among: usize, one: usize) -> std::ops::RangeInclusive<usize> {
    let before = |one: usize| count * one / among.max(1);
    before(one - 1) + 1..=before(one)
}

/// A text which often repeats a part of another, as the texts of published standards do.
fn echo(other: &str, length: usize, dice: &mut Dice) -> Text {
    let own = text(length, dice);
    let part: String = other.chars().take(2 + dice.below(3)).collect();
    if dice.below(2) == 0 { own } else { format!("{part}{own}").into() }
}

/// Some words of two characters each, as long as wished for or a little longer or shorter.
fn text(length: usize, dice: &mut Dice) -> Text {
    const WORDS: &str = "廣告客戶資料整合行銷契約執行效益評估開發維護關係提案簽約收款蒐集分析管理規劃溝通協調品質\
        成果數據方法流程內容注意事項法令規範專案工具預算資源視覺簡報製作應用組織優勢需求市場情報";
    let words: Vec<char> = WORDS.chars().collect();
    let count = (length / 2 + dice.below(1 + length / 3)).max(1);
    let word = |_| {
        let at = 2 * dice.below(words.len() / 2);
        [words[at], words[at + 1]]
    };
    (0..count).flat_map(word).collect::<String>().into()
}

/// A linear congruential generator.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }
}
