//! The profile: a table of labels and values.

use std::ops::Range;

use crate::key::key;

use super::lines::PROFILE_COLUMNS;
use super::slice::Slice;

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
    values: Vec<(Field, Slice<'a>)>,
    /// Which field stands in each column, for a row that goes on without labels.
    columns: [Option<Field>; PROFILE_COLUMNS],
}

impl<'a> Profile<'a> {
    /// Adds a row; gives the cells that stand under no label.
    pub(super) fn row(&mut self, row: Slice<'a>) -> Vec<Slice<'a>> {
        let mut field = None;
        let mut labelled = false;
        let mut strays = Vec::new();
        for (column, cell) in row.cells().into_iter().enumerate().filter(|(_, cell)| !cell.is_blank()) {
            if let Some(label) = label(cell, column) {
                (field, labelled) = (label, true);
                continue;
            }
            let column = column.min(PROFILE_COLUMNS - 1);
            match if labelled { field } else { self.columns[column] } {
                Some(field) => {
                    self.columns[column] = Some(field);
                    self.values.push((field, cell));
                }
                None => strays.push(cell),
            }
        }
        strays
    }

    /// What is written for a field, in its pieces.
    pub(super) fn pieces(&self, field: Field) -> Vec<Slice<'a>> {
        self.values.iter().filter(|(of, _)| *of == field).map(|(_, cell)| *cell).collect()
    }

    /// Where a field is written.
    pub(super) fn span(&self, field: Field) -> Range<usize> {
        self.pieces(field).first().map_or(0..0, Slice::span)
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
        Some(Field::CategoryCodes | Field::OccupationCodes | Field::IndustryCodes) => column >= 3,
        Some(Field::CategoryName | Field::OccupationName) => column <= 2,
        _ => column <= 1,
    }
}
