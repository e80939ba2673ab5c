//! The profile: a table of labels and values.

use std::ops::Range;

use crate::key::{is_same, key};
use crate::report::Report;

use super::lines::PROFILE_COLUMNS;
use super::marks::Marks;
use super::slice::Slice;
use super::text::clean;

/// What a value of the profile is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Code,
    /// The name, where it names a category (職類).
    CategoryName,
    /// The name, where it names an occupation (職業).
    OccupationName,
    Categories,
    CategoryCodes,
    Occupations,
    OccupationCodes,
    Industries,
    IndustryCodes,
    Description,
    Level,
}

/// What a label stands before: nothing where it only heads a group of rows.
type Label = Option<Field>;

/// Labels and what they stand before; none for a label that only heads a group of rows.
const LABELS: [(&str, Label); 13] = [
    ("職能基準代碼", Some(Field::Code)),
    ("職能基準名稱", None),
    ("職類", Some(Field::CategoryName)),
    ("職業", Some(Field::OccupationName)),
    ("所屬類別", None),
    ("職類別", Some(Field::Categories)),
    ("職類別代碼", Some(Field::CategoryCodes)),
    ("職業別", Some(Field::Occupations)),
    ("職業別代碼", Some(Field::OccupationCodes)),
    ("行業別", Some(Field::Industries)),
    ("行業別代碼", Some(Field::IndustryCodes)),
    ("工作描述", Some(Field::Description)),
    ("基準級別", Some(Field::Level)),
];

/// The table so far.
#[derive(Debug, Default)]
pub(super) struct Profile<'a> {
    /// What is written for a field each time that its label stands, each in its pieces.
    values: Vec<(Field, Vec<Slice<'a>>)>,
    /// Which value stands in each column of the last row, for a row that goes on with it.
    columns: [Option<usize>; PROFILE_COLUMNS],
}

impl<'a> Profile<'a> {
    /// Adds a row; gives the cells that stand under no label.
    pub(super) fn row(&mut self, row: Slice<'a>) -> Vec<Slice<'a>> {
        let cells = row.cells();
        let goes_on = cells.iter().take(2).all(Slice::is_blank)
            && cells.iter().enumerate().all(|(column, cell)| label(*cell, column).is_none());
        if goes_on { self.go_on(&cells) } else { self.begin(&cells) }
    }

    fn begin(&mut self, cells: &[Slice<'a>]) -> Vec<Slice<'a>> {
        self.columns = [None; PROFILE_COLUMNS];
        let mut field = None;
        let mut strays = Vec::new();
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()) {
            if let Some(label) = label(*cell, column) {
                field = label;
            } else if let Some(field) = field {
                self.columns[column.min(PROFILE_COLUMNS - 1)] = Some(self.values.len());
                self.values.push((field, vec![*cell]));
            } else {
                strays.push(*cell);
            }
        }
        strays
    }

    /// Goes on with the row before, column by column.
    fn go_on(&mut self, cells: &[Slice<'a>]) -> Vec<Slice<'a>> {
        let mut strays = Vec::new();
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()) {
            match self.columns.get(column).copied().flatten() {
                Some(value) => self.values[value].1.push(*cell),
                None => strays.push(*cell),
            }
        }
        strays
    }

    /// What is written for a field, in its pieces: where its label stands first, or wherever it stands.
    pub(super) fn pieces(&self, field: Field) -> Vec<Slice<'a>> {
        let values = self.values.iter().filter(|(of, _)| *of == field).map(|(_, pieces)| pieces);
        if field.is_list() { values.flatten().copied().collect() } else { values.take(1).flatten().copied().collect() }
    }

    /// Where a field is written.
    pub(super) fn span(&self, field: Field) -> Range<usize> {
        self.pieces(field).first().map_or(0..0, Slice::span)
    }

    /// Reports fields that are written twice, and not the same.
    pub(super) fn report_repeated(&self, report: &mut Report) {
        let mut first: Vec<&(Field, Vec<Slice>)> = Vec::new();
        for value in self.values.iter().filter(|(field, _)| !field.is_list()) {
            let text = |(_, pieces): &(Field, Vec<Slice>)| clean(pieces, Marks::default()).text;
            match first.iter().find(|(field, _)| *field == value.0) {
                None => first.push(value),
                Some(before) if is_same(&text(before), &text(value)) => {}
                Some(before) => {
                    let span = value.1.first().map_or(0..0, Slice::span);
                    let message = format!("`{}` stands where `{}` was read before", text(value), text(before));
                    report.error(span, "two-values", message, "keep one of them");
                }
            }
        }
    }
}

impl Field {
    /// Whether its rows make a list.
    fn is_list(self) -> bool {
        use Field::{Categories, CategoryCodes, Industries, IndustryCodes, OccupationCodes, Occupations};
        matches!(self, Categories | CategoryCodes | Occupations | OccupationCodes | Industries | IndustryCodes)
    }
}

/// The field that a cell labels, where it is a label.
fn label(cell: Slice, column: usize) -> Option<Label> {
    if cell.text.len() > 60 {
        return None;
    }
    let key = key(cell.text);
    let key = key.trim_end_matches(':');
    let bare = key.split('(').next().unwrap_or_default();
    LABELS.iter().find(|(label, field)| *label == bare && may_stand(*field, column)).map(|(_, field)| *field)
}

/// Whether a label may stand in a column; elsewhere the same words are a value.
fn may_stand(label: Label, column: usize) -> bool {
    match label {
        Some(Field::CategoryCodes | Field::OccupationCodes | Field::IndustryCodes) => column >= 1,
        Some(Field::CategoryName | Field::OccupationName) => column <= 2,
        _ => column <= 1,
    }
}
