//! Traits by which a careful person reads another model.

use super::super::Dice;
use super::{Row, words};
use competency_standard::{Duty, List, Standard, Text};

/// A word like a code that jumps.
pub(super) const WORD: &str = "K7000";

/// `K02 國際 K7000 教育課程 K03 設備`, wherever K02 is named.
pub(super) fn word_that_jumps(rows: &mut [Row], standard: &mut Standard, _: &mut Dice) {
    for entry in standard.knowledge.to_mut().iter_mut().filter(|entry| entry.notes.is_empty() && !entry.text.is_empty())
    {
        let code = entry.code.clone().unwrap_or_default();
        let item = format!("{code} {}", entry.text);
        let next = code[1..].parse().map_or(String::new(), |number: u32| format!("{item} K{:02} ", number + 1));
        let is_whole = |cell: &str| {
            let rest = cell.split_once(&item).map(|(_, rest)| rest);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(" K"))
        };
        let has =
            |row: &&mut Row| words(&row.cells[5], 5).iter().any(|(word, is_code)| *is_code && word.contains(&*code));
        let mut named: Vec<&mut Row> = rows.iter_mut().filter(has).collect();
        let begins_page = named.iter().any(|row| row.first);
        if begins_page
            || !named.iter().any(|row| row.cells[5].contains(&next))
            || !named.iter().all(|row| is_whole(&row.cells[5]))
        {
            continue;
        }
        for row in &mut named {
            row.cells[5] = row.cells[5].replacen(&item, &format!("{item} {WORD} 教材"), 1);
        }
        entry.text = format!("{} {WORD} 教材", entry.text).into();
        return;
    }
}

/// A table without a column for duties: they have their codes alone.
pub(super) fn no_duties(rows: &mut [Row], standard: &mut Standard, _: &mut Dice) {
    let has_rows = |duty: &Duty| duty.tasks.iter().any(|task| task.code.is_none());
    if standard.duties.iter().any(has_rows) {
        return;
    }
    for row in rows {
        row.cells[0].clear();
    }
    for duty in standard.duties.to_mut() {
        (duty.name, duty.notes) = (Text::default(), List::default());
    }
}

/// `K01 判讀` among the skills.
pub(super) fn foreign_letters(rows: &mut [Row], standard: &mut Standard, _: &mut Dice) {
    if standard.skills.iter().any(|skill| skill.text.contains("K1")) {
        return;
    }
    let recoded = |code: &str| code.replacen('S', "K", 1);
    for row in rows {
        let words = words(&row.cells[6], 6).into_iter();
        let words = words.map(|(word, is_code)| if is_code { recoded(&word) } else { word });
        row.cells[6] = words.collect::<Vec<_>>().join(" ");
    }
    for entry in standard.skills.to_mut() {
        entry.code = entry.code.as_deref().map(|code| recoded(code).into());
    }
    let duties = standard.duties.to_mut().iter_mut();
    let blocks = duties.flat_map(|duty| duty.tasks.to_mut()).flat_map(|task| task.blocks.to_mut());
    blocks.flat_map(|block| block.skills.to_mut()).for_each(|code| *code = recoded(code).into());
}
