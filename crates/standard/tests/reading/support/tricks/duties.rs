//! Duties that go on, and such as share their cell with a task.

use super::super::Dice;
use super::Row;
use competency_standard::Standard;

/// `T1 準備（續）` where a page begins with a task of its own.
pub(super) fn continued(rows: &mut [Row], _: &mut Standard, dice: &mut Dice) {
    let mut duty = String::new();
    let mut whole = false;
    for index in 0..rows.len() {
        let goes_on = rows
            .get(index + 1)
            .is_some_and(|next| next.first && !next.cells[0].is_empty() && !next.cells[0].starts_with('T'));
        let row = &mut rows[index];
        if row.cells[0].starts_with('T') {
            duty.clone_from(&row.cells[0]);
            whole = !goes_on && duty.contains(' ');
        } else if !row.cells[0].is_empty() {
            whole = false;
        } else if whole
            && row.first
            && row.cells[1].starts_with('T')
            && row.cells[1].contains(' ')
            && !row.cells[4].is_empty()
        {
            row.cells[0] = duty.clone() + dice.pick(&["（續）", "(續)", "（續前頁）"]);
        }
    }
}

/// `T1 準備 T1.1 備料`
pub(super) fn with_a_task_in_one_cell(rows: &mut [Row], _: &mut Standard, dice: &mut Dice) {
    let at = dice.below(2);
    for row in rows {
        let own = row.cells[0].starts_with('T') && row.cells[0].contains(' ') && !row.cells[0].ends_with("續）");
        if own && row.cells[1].starts_with('T') {
            let both = format!("{} {}", row.cells[0], row.cells[1]);
            row.cells[0].clear();
            row.cells[1].clear();
            row.cells[at] = both;
        }
    }
}
