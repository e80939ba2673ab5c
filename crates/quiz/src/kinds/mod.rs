//! The kinds of items, one a file: its relation, and what makes an option wrong. What it asks, `competency-words` has in all
//! languages.
//!
//! Whatever the kind, an option is wrong only where neither it nor anything with an equal or nearly equal text goes
//! with what the stem names.

mod attitude_of_description;
mod description_of_attitude;
mod duty_of_task;
mod each;
mod need_of_task;
mod need_shared_by;
mod needs_of_task;
mod note_of_term;
mod output_of_task;
mod outputs_of_tasks;
mod task_of_indicator;
mod task_of_need;
mod task_of_output;
mod term_of_note;

use crate::draft::Draft;
use crate::gap::Gaps;
use crate::index::Index;

pub(crate) use outputs_of_tasks::{Table, tables};

/// All questions with options that a document allows, kind by kind.
pub(crate) fn drafts<'i>(index: &'i Index<'i>, gaps: &mut Gaps) -> Vec<Draft<'i>> {
    let kinds = [
        output_of_task::drafts,
        task_of_output::drafts,
        task_of_indicator::drafts,
        duty_of_task::drafts,
        need_of_task::knowledge,
        needs_of_task::knowledge,
        need_of_task::skills,
        needs_of_task::skills,
        task_of_need::knowledge,
        task_of_need::skills,
        need_shared_by::knowledge,
        need_shared_by::skills,
        description_of_attitude::drafts,
        attitude_of_description::drafts,
        note_of_term::drafts,
        term_of_note::drafts,
    ];
    kinds.iter().flat_map(|drafts| drafts(index, gaps)).collect()
}
