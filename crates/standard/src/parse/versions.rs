//! The version table.

use crate::report::Report;
use crate::{Text, Version};

use super::assemble::Assembler;
use super::date;
use super::lines::VERSION_COLUMNS;
use super::slice::Slice;

/// A row: each of its cells in its pieces.
pub(super) type Row<'a> = [Vec<Slice<'a>>; VERSION_COLUMNS];

/// Adds a row of the table. A row whose first two cells are blank goes on with the one before it.
pub(super) fn row<'a>(rows: &mut Vec<Row<'a>>, source: Slice<'a>, report: &mut Report) {
    let cells = source.cells();
    if cells.iter().all(Slice::is_blank) {
        return;
    }
    let surplus = cells.get(VERSION_COLUMNS..).unwrap_or_default();
    if surplus.iter().any(|cell| !cell.is_blank()) {
        let message = format!("this row has {} cells; a row of the version table has {VERSION_COLUMNS}", cells.len());
        report.error(source.trim().span(), "unreadable-row", message, "remove the tabs that stand within a cell");
    }
    let goes_on = cells.iter().take(2).all(Slice::is_blank);
    let mut cells = cells.into_iter().chain(std::iter::repeat(source.part(0, 0)));
    let row: Row = std::array::from_fn(|_| cells.next().into_iter().collect());
    match rows.last_mut().filter(|_| goes_on) {
        Some(last) => last.iter_mut().zip(row).for_each(|(cell, rest)| cell.extend(rest)),
        None => rows.push(row),
    }
}

/// A row as a version.
pub(super) fn version(row: &Row, assembler: &mut Assembler) -> Version {
    let [version, code, name, status, note, date] = row.each_ref().map(|cell| assembler.text(cell));
    let iso = date::read(&date);
    if let (None, false, Some(place)) = (&iso, date.is_empty(), row[VERSION_COLUMNS - 1].first()) {
        let help = "write it year/month/day, such as `2023/12/15`";
        assembler.report.warn(place.span(), "date-form", format!("`{date}` is no date, and is left out"), help);
    }
    Version { version, code: Some(code).filter(|code| !code.is_empty()), name, status, note, date: iso.map(Text::from) }
}
