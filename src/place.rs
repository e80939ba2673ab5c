//! Places in a document, and their addresses: a room's name, or the code of what stands there.

use competency_standard::{Duty, Entry, Task};

use crate::document::Document;

/// A room of the explorer: what the reader goes to by the bar at its top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Room {
    /// Duties, tasks, levels and counts at a glance.
    Overview,
    /// Each task with what it yields and asks for.
    Tasks,
    /// Each piece of knowledge and each skill with the tasks that need it.
    Needs,
    /// Tasks against knowledge and skills.
    Matrix,
    /// Attitudes, conditions, classification, versions, source.
    About,
    /// The quiz.
    Quiz,
}

impl Room {
    /// All of them, in the order of the bar.
    pub(crate) const ALL: [Self; 6] = [Self::Overview, Self::Tasks, Self::Needs, Self::Matrix, Self::About, Self::Quiz];

    /// As in an address.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Tasks => "tasks",
            Self::Needs => "knowledge-skills",
            Self::Matrix => "matrix",
            Self::About => "about",
            Self::Quiz => "quiz",
        }
    }
}

/// Where the reader can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A room.
    Room(Room),
    /// A task, counted from 0 through the whole document.
    Task(usize),
    /// A piece of knowledge, by its place in the list.
    Knowledge(usize),
    /// A skill, by its place in the list.
    Skill(usize),
}

impl Place {
    /// The room that it is in.
    pub(crate) fn room(self) -> Room {
        match self {
            Self::Room(room) => room,
            Self::Task(_) => Room::Tasks,
            Self::Knowledge(_) | Self::Skill(_) => Room::Needs,
        }
    }
}

/// A task with the duty that it belongs to, and its number, from 0 through the whole document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbered {
    pub(crate) number: usize,
    pub(crate) duty: &'static Duty,
    pub(crate) task: &'static Task,
}

impl Numbered {
    /// The task's code; the duty's where the duty itself is the task.
    pub(crate) fn code(self) -> Option<&'static str> {
        self.task.code.as_deref().or(self.duty.code.as_deref())
    }

    /// Its address: its code, or where it has none its number, from 1.
    pub(crate) fn address(self) -> String {
        self.code().map_or_else(|| (self.number + 1).to_string(), str::to_owned)
    }
}

impl Document {
    /// The tasks, in document order.
    pub(crate) fn tasks(self) -> impl Iterator<Item = Numbered> {
        let tasks = self.get().duties.iter().flat_map(|duty| duty.tasks.iter().map(move |task| (duty, task)));
        tasks.enumerate().map(|(number, (duty, task))| Numbered { number, duty, task })
    }

    /// The code of what is at a place; none for a room.
    pub(crate) fn code_of(self, place: Place) -> Option<&'static str> {
        let code = |entries: &'static [Entry], index: usize| entries.get(index)?.code.as_deref();
        match place {
            Place::Room(_) => None,
            Place::Task(number) => self.tasks().nth(number)?.code(),
            Place::Knowledge(index) => code(&self.get().knowledge, index),
            Place::Skill(index) => code(&self.get().skills, index),
        }
    }

    /// The address of a place.
    pub(crate) fn address(self, place: Place) -> String {
        match place {
            Place::Room(room) => room.name().to_owned(),
            Place::Task(number) => self.tasks().nth(number).map_or_else(String::new, Numbered::address),
            _ => self.code_of(place).unwrap_or_default().to_owned(),
        }
    }

    /// The place that has an address. Outputs, indicators, duties and attitudes are found where they stand.
    pub(crate) fn place(self, address: &str) -> Option<Place> {
        let is = |code: &Option<_>| code.as_deref() == Some(address);
        let among = |entries: &[Entry]| entries.iter().position(|entry| is(&entry.code));
        let standard = self.get();
        let room = Room::ALL.into_iter().find(|room| room.name() == address).map(Place::Room);
        let attitude = || standard.attitudes.iter().find(|attitude| is(&attitude.code));
        let holds = |one: &Numbered| {
            let mut blocks = one.task.blocks.iter();
            one.address() == address || blocks.any(|block| among(&block.outputs).or(among(&block.indicators)).is_some())
        };
        room.or_else(|| self.tasks().find(holds).map(|one| Place::Task(one.number)))
            .or_else(|| self.tasks().find(|one| is(&one.duty.code)).map(|one| Place::Task(one.number)))
            .or_else(|| standard.duties.iter().find(|duty| is(&duty.code)).map(|_| Place::Room(Room::Tasks)))
            .or_else(|| among(&standard.knowledge).map(Place::Knowledge))
            .or_else(|| among(&standard.skills).map(Place::Skill))
            .or_else(|| attitude().map(|_| Place::Room(Room::About)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_address_leads_to_its_place() {
        let document = Document::find(Some("KPS2431-001v2")).unwrap();
        let needs = (0..19).map(Place::Knowledge).chain((0..17).map(Place::Skill));
        let rooms = Room::ALL.into_iter().map(Place::Room);
        for place in rooms.chain((0..5).map(Place::Task)).chain(needs) {
            assert_eq!(document.place(&document.address(place)), Some(place));
        }
    }

    #[test]
    fn what_has_no_place_of_its_own_is_found_where_it_stands() {
        let document = Document::find(Some("KPS2431-001v2")).unwrap();
        for (code, place) in [
            ("T2", Place::Task(2)),
            ("O1.2.1", Place::Task(1)),
            ("P2.3.3", Place::Task(4)),
            ("A06", Place::Room(Room::About)),
        ] {
            assert_eq!(document.place(code), Some(place), "{code}");
        }
        for address in ["", "T9", "K", "KPS2431-001v2", "t1.1", "0", "6"] {
            assert_eq!(document.place(address), None, "{address}");
        }
    }
}
