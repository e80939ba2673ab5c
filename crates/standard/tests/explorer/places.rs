//! Every place has its texts, and no text is without a place.

use competency_standard::{Field, Kind, Place, task, tasks};
use proptest::prelude::*;

use crate::made_up::large::large;
use crate::made_up::standard;

#[test]
fn the_large_standard_is_of_the_size_that_is_known() {
    let places = Place::all(&large());
    let count = |kind| places.iter().filter(|place| place.kind() == kind).count();
    let counts = Kind::ALL.map(count);
    assert_eq!(counts, [1, 0, 0, 10, 40, 40, 171, 99, 99, 22, 0, 0, 0]);
}

#[test]
fn a_place_that_is_not_there_has_no_texts() {
    let standard = large();
    let outside = Place::Output { task: 39, block: 1, index: 0 };
    for place in [Place::Duty(10), Place::Task(40), Place::Knowledge(99), Place::Note(0), outside] {
        assert_eq!(place.fields(&standard), []);
    }
}

proptest! {
    #[test]
    fn a_task_is_found_by_its_number(standard in standard()) {
        for (number, (_, found)) in tasks(&standard).enumerate() {
            prop_assert_eq!(task(&standard, number).map(std::ptr::from_ref), Some(std::ptr::from_ref(found)));
        }
        prop_assert_eq!(task(&standard, tasks(&standard).count()), None);
    }

    #[test]
    fn every_text_of_the_model_has_a_place(standard in standard()) {
        let places = Place::all(&standard);
        let all: Vec<&str> = places.iter().flat_map(|place| place.fields(&standard)).map(|(_, text)| text).collect();
        let blocks = || tasks(&standard).flat_map(|(_, task)| task.blocks.iter());
        let entries = blocks().flat_map(|block| block.outputs.iter().chain(block.indicators.iter()));
        let entries: Vec<_> = entries.chain(standard.knowledge.iter()).chain(standard.skills.iter()).collect();
        let attitudes = standard.attitudes.iter();
        let expected = entries.iter().map(|entry| &*entry.text)
            .chain(entries.iter().filter_map(|entry| entry.code.as_deref()))
            .chain(attitudes.clone().filter_map(|attitude| attitude.name.as_deref()))
            .chain(attitudes.filter_map(|attitude| attitude.description.as_deref()))
            .chain(standard.duties.iter().map(|duty| &*duty.name))
            .chain(tasks(&standard).map(|(_, task)| &*task.name))
            .chain(standard.prerequisites.iter().chain(standard.remarks.iter()).map(|text| &**text))
            .chain(standard.notes.iter().map(|note| &*note.text))
            .chain([&*standard.title, &*standard.name, &*standard.description]);
        for text in expected {
            prop_assert!(all.contains(&text), "{}", text);
        }
        for place in places {
            prop_assert!(place.fields(&standard).iter().filter(|(field, _)| *field == Field::Code).count() <= 1);
        }
    }
}
