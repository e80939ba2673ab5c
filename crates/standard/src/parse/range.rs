//! Several tasks by the first and the last of their codes: `T1.1~T1.3 備料`.

use crate::code::{self, Code, CodeKind};
use crate::numbers::numbers;
use crate::report::Report;

use super::content::MOST_TASKS;
use super::items::Item;
use super::slice::Slice;

/// What stands between the two codes.
const TO: [char; 10] = ['~', '～', '〜', '∼', '至', '到', '-', '–', '—', '－'];

/// The tasks of a cell that begins with a range of codes; none where it begins otherwise. Of names that `、` parts, one for
/// each, each task has its own; else all have the text behind the codes.
pub(super) fn tasks<'a>(cell: Slice<'a>, report: &mut Report) -> Option<Vec<Item<'a>>> {
    let cell = cell.trim();
    let (at, to) = cell.text.char_indices().find(|(_, character)| TO.contains(character))?;
    let first =
        code::read(CodeKind::Task, cell.text[..at].trim()).filter(|code| code.len == cell.text[..at].trim().len())?;
    let behind = cell.from(at + to.len_utf8()).trim();
    let last = code::read(CodeKind::Task, behind.text)?;
    let codes = between(&first, &last)?;
    let (place, name) = (cell.part(0, behind.start + last.len - cell.start), behind.from(last.len).trim());
    let message = format!("`{}` is read as the {} tasks from {} to {}", place.text, codes.len(), first.text, last.text);
    report.warn(place.span(), "task-range", message, "write each task's code with its name behind it");
    let names = names(name, codes.len());
    Some(codes.into_iter().zip(names).map(|(code, name)| Item::of_code(code, name, place)).collect())
}

/// The codes from the first to the last, where these are of one duty and in order.
fn between(first: &Code, last: &Code) -> Option<Vec<Code>> {
    let ([duty, from], [other, to]) =
        (numbers(&first.text)[..].try_into().ok()?, numbers(&last.text)[..].try_into().ok()?);
    let is_range = duty == other && from < to && usize::try_from(to - from).ok()? < MOST_TASKS;
    let code = |number: u32| Code { text: format!("T{duty}.{number}"), ..first.clone() };
    is_range.then(|| (from..=to).map(code).collect())
}

/// As many names as there are tasks.
fn names(name: Slice<'_>, count: usize) -> Vec<Slice<'_>> {
    let parts: Vec<_> = name.text.split('、').collect();
    if parts.len() != count {
        return vec![name; count];
    }
    let start = |part: &str| part.as_ptr() as usize - name.text.as_ptr() as usize;
    parts.into_iter().map(|part| name.part(start(part), start(part) + part.len()).trim()).collect()
}
