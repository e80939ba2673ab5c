//! The content table: tasks, and what each of them has.

use competency_standard::{Entry, Need, Standard, Task, Text};

use super::link::{Pairs, Relation};
use super::things::{Thing, Things, entry};

/// The content table as things and pairs of their places.
#[derive(Default)]
pub(super) struct Table<'a> {
    pub(super) tasks: Vec<Thing<'a>>,
    pub(super) duties: Vec<Thing<'a>>,
    pub(super) outputs: Vec<Thing<'a>>,
    pub(super) indicators: Vec<Thing<'a>>,
    /// From tasks to duties, outputs, indicators, knowledge and skills.
    pub(super) pairs: [Pairs; 5],
}

impl<'a> Table<'a> {
    pub(super) fn new(standard: &'a Standard, knowledge: &Things<'_>, skills: &Things<'_>) -> Self {
        let mut table = Self::default();
        let [mut duties, mut outputs, mut indicators, mut needs, mut abilities] = [(); 5].map(|()| Pairs::new());
        for duty in standard.duties.iter() {
            table.duties.push(Thing::new(duty.code.as_deref(), &duty.name));
            for task in duty.tasks.iter() {
                let index = table.tasks.len();
                table.tasks.push(Thing::new(task.code.as_deref(), &task.name));
                duties.push((index, table.duties.len() - 1));
                for block in task.blocks.iter() {
                    outputs.extend(block.outputs.iter().map(|output| (index, place(&mut table.outputs, output))));
                    indicators
                        .extend(block.indicators.iter().map(|found| (index, place(&mut table.indicators, found))));
                    needs.extend(uses(&block.knowledge, knowledge).map(|to| (index, to)));
                    abilities.extend(uses(&block.skills, skills).map(|to| (index, to)));
                }
            }
        }
        table.pairs = [duties, outputs, indicators, needs, abilities];
        table
    }
}

/// The place of an output or indicator; a row that names several tasks gives it to each of them.
fn place<'a>(things: &mut Vec<Thing<'a>>, found: &'a Entry) -> usize {
    let same = |thing: &Thing<'_>| {
        thing.name.is_some() && thing.name.as_deref() == found.code.as_deref() && thing.text == found.text
    };
    things.iter().position(same).unwrap_or_else(|| {
        things.push(entry(found));
        things.len() - 1
    })
}

fn uses<'a>(codes: &'a [Text], things: &'a Things<'_>) -> impl Iterator<Item = usize> {
    codes.iter().flat_map(|code| things.find(code))
}

/// The tasks of which the document leaves open what a relation goes to.
pub(super) fn left_open(standard: &Standard, relation: Relation) -> impl Iterator<Item = usize> {
    let tasks = standard.duties.iter().flat_map(|duty| duty.tasks.iter());
    tasks.enumerate().filter(move |(_, task)| !is_stated(task, relation)).map(|(place, _)| place)
}

/// Whether the document states all that a relation from a task goes to.
fn is_stated(task: &Task, relation: Relation) -> bool {
    let need = match relation {
        Relation::Knowledge => Need::Knowledge,
        Relation::Skill => Need::Skills,
        _ => return true,
    };
    task.blocks.iter().all(|block| block.states(need))
}
