//! Where the reader can go in a document, and the addresses: a room's name, or the code of what stands there.

use competency_standard::{Duty, Entry, Task};

use competency_shared::{Document, EntryKind};

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
pub(crate) enum Destination {
    /// A room.
    Room(Room),
    /// A task, counted from 0 through the whole document.
    Task(usize),
    /// A piece of knowledge, by its place in the list.
    Knowledge(usize),
    /// A skill, by its place in the list.
    Skill(usize),
}

impl Destination {
    /// The knowledge, or the skill, of that index.
    pub(crate) fn need(kind: EntryKind, index: usize) -> Self {
        if kind == EntryKind::Skill { Self::Skill(index) } else { Self::Knowledge(index) }
    }

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

/// What a document has to go to.
pub(crate) trait Destinations {
    /// The tasks, in document order.
    fn tasks(self) -> impl Iterator<Item = Numbered>;
    /// The task of that number.
    fn task(self, number: usize) -> Option<Numbered>;
    /// The code of what is at a destination; none for a room.
    fn code_of(self, destination: Destination) -> Option<&'static str>;
    /// The address of a destination.
    fn address(self, destination: Destination) -> String;
    /// What has an address. Outputs, indicators, duties and attitudes are found where they stand.
    fn destination(self, address: &str) -> Option<Destination>;
}

impl Destinations for Document {
    fn tasks(self) -> impl Iterator<Item = Numbered> {
        let tasks = self.get().duties.iter().flat_map(|duty| duty.tasks.iter().map(move |task| (duty, task)));
        tasks.enumerate().map(|(number, (duty, task))| Numbered { number, duty, task })
    }

    fn task(self, number: usize) -> Option<Numbered> {
        self.tasks().nth(number)
    }

    fn code_of(self, destination: Destination) -> Option<&'static str> {
        let code = |entries: &'static [Entry], index: usize| entries.get(index)?.code.as_deref();
        match destination {
            Destination::Room(_) => None,
            Destination::Task(number) => self.task(number)?.code(),
            Destination::Knowledge(index) => code(&self.get().knowledge, index),
            Destination::Skill(index) => code(&self.get().skills, index),
        }
    }

    fn address(self, destination: Destination) -> String {
        match destination {
            Destination::Room(room) => room.name().to_owned(),
            Destination::Task(number) => self.task(number).map_or_else(String::new, Numbered::address),
            _ => self.code_of(destination).unwrap_or_default().to_owned(),
        }
    }

    fn destination(self, address: &str) -> Option<Destination> {
        let is = |code: &Option<_>| code.as_deref() == Some(address);
        let among = |entries: &[Entry]| entries.iter().position(|entry| is(&entry.code));
        let standard = self.get();
        let room = Room::ALL.into_iter().find(|room| room.name() == address).map(Destination::Room);
        let attitude = || standard.attitudes.iter().find(|attitude| is(&attitude.code));
        let holds = |one: &Numbered| {
            let mut blocks = one.task.blocks.iter();
            one.address() == address || blocks.any(|block| among(&block.outputs).or(among(&block.indicators)).is_some())
        };
        room.or_else(|| self.tasks().find(holds).map(|one| Destination::Task(one.number)))
            .or_else(|| self.tasks().find(|one| is(&one.duty.code)).map(|one| Destination::Task(one.number)))
            .or_else(|| standard.duties.iter().find(|duty| is(&duty.code)).map(|_| Destination::Room(Room::Tasks)))
            .or_else(|| among(&standard.knowledge).map(Destination::Knowledge))
            .or_else(|| among(&standard.skills).map(Destination::Skill))
            .or_else(|| attitude().map(|_| Destination::Room(Room::About)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_address_leads_to_its_place() {
        let document = Document::find(Some("KPS2431-001v2")).unwrap();
        let needs = (0..19).map(Destination::Knowledge).chain((0..17).map(Destination::Skill));
        let rooms = Room::ALL.into_iter().map(Destination::Room);
        for destination in rooms.chain((0..5).map(Destination::Task)).chain(needs) {
            assert_eq!(document.destination(&document.address(destination)), Some(destination));
        }
    }

    #[test]
    fn what_has_no_place_of_its_own_is_found_where_it_stands() {
        let document = Document::find(Some("KPS2431-001v2")).unwrap();
        for (code, destination) in [
            ("T2", Destination::Task(2)),
            ("O1.2.1", Destination::Task(1)),
            ("P2.3.3", Destination::Task(4)),
            ("A06", Destination::Room(Room::About)),
        ] {
            assert_eq!(document.destination(code), Some(destination), "{code}");
        }
        for address in ["", "T9", "K", "KPS2431-001v2", "t1.1", "0", "6"] {
            assert_eq!(document.destination(address), None, "{address}");
        }
    }
}
