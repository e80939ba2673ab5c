//! How large a standard may be that a page shows: at twice the tasks, knowledge and skills of the largest published ones
//! the matrix is slow, two seconds, and no longer. These have 40 tasks, 198 pieces of knowledge and skills, about 1,200
//! parts, and 50 kB of text.

use competency_standard::{Block, Standard};

const TASKS: usize = 100;
const NEEDS: usize = 400;
const PARTS: usize = 10_000;
const BYTES: usize = 1 << 20;

/// Why a standard is too large to be shown, by what is in it; none where it isn't.
pub(crate) fn excess(standard: &Standard) -> Option<String> {
    let tasks = standard.duties.iter().map(|duty| duty.tasks.len()).sum();
    let needs = standard.knowledge.len() + standard.skills.len();
    let counted = [
        (tasks, TASKS, "tasks"),
        (needs, NEEDS, "pieces of knowledge and skills"),
        (parts(standard), PARTS, "parts (duties, tasks, rows, entries, codes, notes)"),
    ];
    counted.into_iter().find_map(|(number, most, name)| said(number, most, name))
}

/// Why a packed standard is too large to be shown.
pub(crate) fn excess_of_bytes(packed: &[u8]) -> Option<String> {
    said(packed.len(), BYTES, "bytes of text")
}

fn said(number: usize, most: usize, name: &str) -> Option<String> {
    let (count, limit) = (number.to_string(), most.to_string());
    let remedy = "put the HTML that `competency export html` makes of it on the page, or leave some of it out";
    let sentence =
        || ["it has ", &count, " ", name, ", and ", &limit, " are the most that can be shown; ", remedy].concat();
    (number > most).then(sentence)
}

/// Everything that is listed anywhere.
fn parts(standard: &Standard) -> usize {
    let classes = &standard.classification;
    let duties = standard.duties.iter().map(|duty| duty.notes.len() + 1).sum::<usize>();
    let tasks = standard.duties.iter().flat_map(|duty| duty.tasks.iter());
    let tasks = tasks.map(|task| 1 + task.notes.len() + task.blocks.iter().map(parts_of_block).sum::<usize>());
    let entries = standard.knowledge.iter().chain(standard.skills.iter()).map(|entry| entry.notes.len() + 1);
    let attitudes = standard.attitudes.iter().map(|attitude| attitude.notes.len() + 1);
    let lists = [
        classes.categories.len(),
        classes.occupations.len(),
        classes.industries.len(),
        standard.versions.len(),
        standard.prerequisites.len(),
        standard.remarks.len(),
        standard.notes.len(),
    ];
    duties + tasks.chain(entries).chain(attitudes).chain(lists).sum::<usize>()
}

fn parts_of_block(block: &Block) -> usize {
    let entries = block.outputs.iter().chain(block.indicators.iter()).map(|entry| entry.notes.len() + 1);
    1 + entries.sum::<usize>() + block.knowledge.len() + block.skills.len()
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
    fn a_published_standard_is_far_from_the_limits() {
        assert_eq!(excess(&first()), None);
        assert!(parts(&first()) < PARTS / 50, "{}", parts(&first()));
    }

    #[test]
    fn each_limit_is_the_last_that_is_allowed() {
        let mut standard = first();
        let task = standard.duties[0].tasks[0].clone();
        standard.duties.to_mut()[1].tasks = vec![task; TASKS - 2].into();
        assert_eq!(excess(&standard), None);
        let task = standard.duties[0].tasks[0].clone();
        standard.duties.to_mut()[0].tasks.to_mut().push(task);
        assert!(excess(&standard).unwrap().starts_with("it has 101 tasks, and 100 are the most"));
        let mut standard = first();
        standard.skills = vec![standard.skills[0].clone(); NEEDS - standard.knowledge.len()].into();
        assert_eq!(excess(&standard), None);
        let skill = standard.skills[0].clone();
        standard.skills.to_mut().push(skill);
        assert!(excess(&standard).unwrap().starts_with("it has 401 pieces of knowledge and skills"));
        let mut standard = first();
        standard.remarks = vec!["x".into(); PARTS - parts(&standard)].into();
        assert_eq!(excess(&standard), None);
        standard.remarks.to_mut().push("x".into());
        assert!(excess(&standard).unwrap().starts_with("it has 10001 parts"));
        assert_eq!(excess_of_bytes(&vec![0; BYTES]), None);
        assert!(excess_of_bytes(&vec![0; BYTES + 1]).is_some());
    }
}
