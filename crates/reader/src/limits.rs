//! How large a standard may be that a page shows: at twice the tasks, knowledge and skills of the largest published ones
//! the matrix is slow, two seconds, and no longer. These have 40 tasks, 198 pieces of knowledge and skills, about 1,200
//! parts, and 50 kB of text.

use std::cell::{Cell, RefCell};

use competency_standard::Standard;

use crate::fault::Fault;

const TASKS: usize = 100;
const NEEDS: usize = 400;
const PARTS: u16 = 10_000;
const BYTES: u32 = 1 << 20;
/// How many doubts are told; the rest is counted.
pub(crate) const DOUBTS: usize = 500;

/// What there is room for while a standard is read, and what was passed over.
pub(crate) struct Room {
    parts: Cell<f64>,
    text: Cell<u32>,
    unknown: RefCell<Vec<Fault>>,
}

impl Room {
    pub(crate) fn new() -> Self {
        Self { parts: Cell::new(PARTS.into()), text: Cell::new(BYTES), unknown: RefCell::default() }
    }

    /// Takes a list's items: as many as a stranger says, who may say anything.
    pub(crate) fn takes_parts(&self, length: f64) -> Result<(), Fault> {
        let left = self.parts.get() - length.max(0.0);
        self.parts.set(left);
        if left < 0.0 {
            Err(excess(&[
                "more than ",
                &PARTS.to_string(),
                " parts (all that is in lists, and fields that aren't known)",
            ]))
        } else {
            Ok(())
        }
    }

    /// Passes over a field that nobody knows: it is a part, whatever is in it.
    pub(crate) fn passes_over(&self, name: &str) -> Result<(), Fault> {
        self.takes_parts(1.0)?;
        self.unknown.borrow_mut().push(Fault::unknown_field(name));
        Ok(())
    }

    /// Reads something; what is passed over in it has the place that `placed` gives.
    pub(crate) fn within<T>(&self, read: impl FnOnce() -> T, placed: impl Fn(Fault) -> Fault) -> T {
        let before = self.unknown.borrow().len();
        let value = read();
        let inside = self.unknown.borrow_mut().split_off(before);
        self.unknown.borrow_mut().extend(inside.into_iter().map(placed));
        value
    }

    /// The doubts about fields that were passed over.
    pub(crate) fn into_unknown(self) -> Vec<Fault> {
        self.unknown.into_inner()
    }

    /// Takes a text's UTF-16 units, which are no more than its bytes in UTF-8.
    pub(crate) fn takes_text(&self, units: u32) -> Result<(), Fault> {
        let left = self.text.get().checked_sub(units).ok_or_else(excess_of_text)?;
        self.text.set(left);
        Ok(())
    }
}

/// Fails where a standard is too large to be shown.
pub(crate) fn check(standard: &Standard) -> Result<(), Fault> {
    let tasks = standard.duties.iter().map(|duty| duty.tasks.len()).sum();
    let needs = standard.knowledge.len() + standard.skills.len();
    for (number, most, name) in [(tasks, TASKS, "tasks"), (needs, NEEDS, "pieces of knowledge and skills")] {
        if number > most {
            return Err(excess(&[&number.to_string(), " ", name, ", more than ", &most.to_string()]));
        }
    }
    Ok(())
}

/// Fails where a packed standard is too large to be shown.
pub(crate) fn check_packed(packed: &[u8]) -> Result<(), Fault> {
    if packed.len() > BYTES as usize { Err(excess_of_text()) } else { Ok(()) }
}

fn excess_of_text() -> Fault {
    excess(&["more than ", &BYTES.to_string(), " bytes of text"])
}

fn excess(amount: &[&str]) -> Fault {
    let help = "put the HTML that `competency export html` makes of it on the page, or leave some of it out";
    Fault::new("too-large", ["it has ", &amount.concat(), ", too many to be shown"].concat(), help)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use competency_standard::parse;

    use super::*;

    fn first() -> Standard {
        parse(include_str!("../../../data/KPS2431-001v2.txt")).standard.unwrap()
    }

    #[test]
    fn each_limit_is_the_last_that_is_allowed() {
        let said = |standard: &Standard| check(standard).map_err(|fault| fault.to_string());
        let mut standard = first();
        let task = standard.duties[0].tasks[0].clone();
        standard.duties.to_mut()[1].tasks = vec![task; TASKS - 2].into();
        assert_eq!(said(&standard), Ok(()));
        let task = standard.duties[0].tasks[0].clone();
        standard.duties.to_mut()[0].tasks.to_mut().push(task);
        assert!(said(&standard).unwrap_err().starts_with("error[too-large]: it has 101 tasks, more than 100"));
        let mut standard = first();
        standard.skills = vec![standard.skills[0].clone(); NEEDS - standard.knowledge.len()].into();
        assert_eq!(said(&standard), Ok(()));
        let skill = standard.skills[0].clone();
        standard.skills.to_mut().push(skill);
        assert!(said(&standard).unwrap_err().contains("it has 401 pieces of knowledge and skills"));
        assert!(check_packed(&vec![0; BYTES as usize]).is_ok());
        assert!(check_packed(&vec![0; BYTES as usize + 1]).is_err());
    }

    #[test]
    fn what_is_passed_over_is_a_part_with_its_place() {
        let room = Room::new();
        let read = || room.within(|| room.passes_over("x"), |fault| fault.of_field("level"));
        assert!(room.passes_over("y").is_ok() && room.within(read, |fault| fault.of_item(1)).is_ok());
        assert!(room.takes_parts(f64::from(PARTS) - 2.0).is_ok() && room.passes_over("z").is_err());
        let told: Vec<_> = room.into_unknown().iter().map(ToString::to_string).collect();
        assert!(told.len() == 2 && told[0].starts_with("warning[unknown-field]: the field `y` "), "{told:?}");
        assert!(told[1].starts_with("[1].level: warning[unknown-field]: the field `x` "), "{told:?}");
    }

    #[test]
    fn there_is_room_for_as_much_as_was_said_and_no_more() {
        let room = Room::new();
        for strange in [f64::NAN, f64::NEG_INFINITY, -5.0, 0.0] {
            assert!(room.takes_parts(strange).is_ok());
        }
        assert!(room.takes_parts(f64::from(PARTS) - 1.0).is_ok() && room.takes_parts(1.0).is_ok());
        assert!(room.takes_parts(1.0).is_err());
        for endless in [f64::from(u32::MAX), f64::INFINITY] {
            assert!(Room::new().takes_parts(endless).is_err());
        }
        assert!(room.takes_text(BYTES - 1).is_ok() && room.takes_text(1).is_ok());
        assert!(room.takes_text(1).is_err());
    }
}
