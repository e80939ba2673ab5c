//! Every place of a standard, in document order.

use super::Place;
use crate::{Duty, Standard, Task};

/// All tasks with their duties, in document order; a task's number is its place here.
pub fn tasks(standard: &Standard) -> impl Iterator<Item = (&Duty, &Task)> {
    standard.duties.iter().flat_map(|duty| duty.tasks.iter().map(move |task| (duty, task)))
}

/// The task of that number, if there is one.
#[must_use]
pub fn task(standard: &Standard, number: usize) -> Option<&Task> {
    let mut before = 0;
    standard.duties.iter().find_map(|duty| {
        let task = duty.tasks.get(number.checked_sub(before)?);
        before += duty.tasks.len();
        task
    })
}

impl Place {
    /// Every place of a standard, in the order of the document.
    #[must_use]
    pub fn all(standard: &Standard) -> Vec<Self> {
        let classes = &standard.classification;
        let mut places = vec![Self::Document];
        add(&mut places, standard.versions.len(), Self::Version);
        add(&mut places, classes.categories.len(), Self::Category);
        add(&mut places, classes.occupations.len(), Self::Occupation);
        add(&mut places, classes.industries.len(), Self::Industry);
        contents(standard, &mut places);
        add(&mut places, standard.knowledge.len(), Self::Knowledge);
        add(&mut places, standard.skills.len(), Self::Skill);
        add(&mut places, standard.attitudes.len(), Self::Attitude);
        add(&mut places, standard.prerequisites.len(), Self::Prerequisite);
        add(&mut places, standard.remarks.len(), Self::Remark);
        add(&mut places, standard.notes.len(), Self::Note);
        places
    }
}

fn add(places: &mut Vec<Place>, len: usize, place: fn(usize) -> Place) {
    places.extend((0..len).map(place));
}

fn contents(standard: &Standard, places: &mut Vec<Place>) {
    let mut numbers = 0..;
    for (index, duty) in standard.duties.iter().enumerate() {
        places.push(Place::Duty(index));
        for (task, number) in duty.tasks.iter().zip(numbers.by_ref()) {
            places.push(Place::Task(number));
            blocks(task, number, places);
        }
    }
}

fn blocks(content: &Task, task: usize, places: &mut Vec<Place>) {
    for (block, row) in content.blocks.iter().enumerate() {
        places.extend((0..row.outputs.len()).map(|index| Place::Output { task, block, index }));
        places.extend((0..row.indicators.len()).map(|index| Place::Indicator { task, block, index }));
    }
}
