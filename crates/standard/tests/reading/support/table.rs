//! Random duties, tasks and blocks, with the knowledge and skills that they share.

use super::Dice;
use super::invent::level;
use super::texts::{marks, sentence, text, text_like_codes};
use competency_standard::{Block, Duty, Entry, Level, List, Need, NoteMark, Task, Text};

/// What the content table holds.
pub(super) struct Contents {
    pub(super) duties: Vec<Duty>,
    pub(super) knowledge: Vec<Entry>,
    pub(super) skills: Vec<Entry>,
}

/// Everything that the blocks draw on.
struct Stock {
    knowledge: Vec<Entry>,
    skills: Vec<Entry>,
    notes: u32,
}

pub(super) fn invent_duties(dice: &mut Dice, notes: u32) -> Contents {
    let stock = Stock { knowledge: pool(dice, 'K', notes), skills: pool(dice, 'S', notes), notes };
    let duties: Vec<Duty> = (1..=dice.below(4) + 1).map(|n| duty(dice, n, &stock)).collect();
    let blocks: Vec<&Block> =
        duties.iter().flat_map(|duty| duty.tasks.iter()).flat_map(|task| task.blocks.iter()).collect();
    let knowledge = in_order(&stock.knowledge, blocks.iter().flat_map(|block| block.knowledge.iter()));
    let skills = in_order(&stock.skills, blocks.iter().flat_map(|block| block.skills.iter()));
    Contents { duties, knowledge, skills }
}

/// Numbered entries, with gaps in the numbers, up to three digits, now and then without a text.
fn pool(dice: &mut Dice, letter: char, notes: u32) -> Vec<Entry> {
    let mut number = dice.pick(&[0, 0, 0, 8, 95]);
    (0..=dice.below(12))
        .map(|_| {
            number += if dice.chance(15) { dice.below(5) + 2 } else { 1 };
            let text = match number {
                _ if dice.chance(3) => String::new(),
                ..10 => text_like_codes(dice, letter, number),
                _ => text(dice, letter),
            };
            entry(dice, format!("{letter}{number:02}"), text, notes)
        })
        .collect()
}

fn in_order<'a>(pool: &[Entry], used: impl Iterator<Item = &'a Text>) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    for code in used {
        if !found.iter().any(|entry| entry.code.as_ref() == Some(code)) {
            found.extend(pool.iter().find(|entry| entry.code.as_ref() == Some(code)).cloned());
        }
    }
    found
}

fn entry(dice: &mut Dice, code: String, text: String, notes: u32) -> Entry {
    let notes = if text.is_empty() { Vec::new() } else { marks(dice, &text, notes) };
    Entry { code: Some(code.into()), text: text.into(), notes: notes.into() }
}

fn duty(dice: &mut Dice, number: usize, stock: &Stock) -> Duty {
    let name = text(dice, 'T');
    let bare = dice.chance(10);
    let notes: Vec<NoteMark> = if bare { Vec::new() } else { marks(dice, &name, stock.notes) };
    let tasks = if bare {
        vec![Task {
            code: None,
            name: name.clone().into(),
            notes: Vec::new().into(),
            blocks: blocks(dice, &number.to_string(), stock).into(),
        }]
    } else {
        let tasks = (1..=dice.below(4) + 1).map(|n| task(dice, &format!("{number}.{n}"), stock)).collect();
        sharing(dice, tasks)
    };
    Duty { code: Some(format!("T{number}").into()), name: name.into(), notes: notes.into(), tasks: tasks.into() }
}

/// Here and there a task shares the rows of the one before it.
fn sharing(dice: &mut Dice, mut tasks: Vec<Task>) -> Vec<Task> {
    for index in 1..tasks.len() {
        if dice.chance(15) {
            let (before, after) = tasks.split_at_mut(index);
            after[0].blocks.clone_from(&before[index - 1].blocks);
        }
    }
    tasks
}

fn task(dice: &mut Dice, number: &str, stock: &Stock) -> Task {
    let name = text(dice, 'T');
    let notes = marks(dice, &name, stock.notes).into();
    Task {
        code: Some(format!("T{number}").into()),
        name: name.into(),
        notes,
        blocks: blocks(dice, number, stock).into(),
    }
}

/// One row or several, some without a level.
fn blocks(dice: &mut Dice, number: &str, stock: &Stock) -> Vec<Block> {
    let mut made: Vec<Block> = Vec::new();
    let (mut outputs, mut indicators) = (0, 0);
    for _ in 0..dice.pick(&[1, 1, 1, 2, 3]) {
        let blank = dice.chance(4);
        let level = if blank { Level { text: "".into(), min: None, max: None } } else { level(dice) };
        let list = |dice: &mut Dice, letter: char, last: &mut usize, count: usize| -> Vec<Entry> {
            (0..count)
                .map(|_| {
                    *last += 1;
                    let text = if letter == 'P' { sentence(dice, letter) } else { text(dice, letter) };
                    entry(dice, format!("{letter}{number}.{last}"), text, stock.notes)
                })
                .collect()
        };
        let count = dice.pick(&[1, 1, 0, 2, 3]);
        let outputs = list(dice, 'O', &mut outputs, count);
        let count = dice.below(4) + 1;
        let indicators = list(dice, 'P', &mut indicators, count);
        let (knowledge, skills) = (draw(dice, &stock.knowledge), draw(dice, &stock.skills));
        let unstated = unstated(dice, &knowledge, &skills);
        let (knowledge, skills) = (knowledge.into(), skills.into());
        made.push(Block { level, outputs: outputs.into(), indicators: indicators.into(), knowledge, skills, unstated });
    }
    made
}

/// Needs that are left blank; else the row says that there are none.
fn unstated(dice: &mut Dice, knowledge: &[Text], skills: &[Text]) -> List<Need> {
    let blank = |dice: &mut Dice, codes: &[Text]| codes.is_empty() && !dice.chance(30);
    let needs = [(Need::Knowledge, blank(dice, knowledge)), (Need::Skills, blank(dice, skills))];
    needs.into_iter().filter(|(_, blank)| *blank).map(|(need, _)| need).collect()
}

fn draw(dice: &mut Dice, pool: &[Entry]) -> Vec<Text> {
    if dice.chance(12) {
        return Vec::new();
    }
    pool.iter().filter(|_| dice.chance(60)).filter_map(|entry| entry.code.clone()).collect()
}
