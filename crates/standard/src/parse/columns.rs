//! The columns of the content table: what its head says, page by page.

use std::collections::HashSet;

use crate::key::key;
use crate::report::Report;

use super::lines::{CONTENT_COLUMNS, Line};
use super::slice::Slice;

/// The labels of the columns, in their plain order, each by what a cell of the head has.
const LABELS: [&[&str]; CONTENT_COLUMNS] = [
    &["主要職責"],
    &["工作任務"],
    &["工作產出"],
    &["行為指標"],
    &["職能級別"],
    &["knowledge", "知識"],
    &["skill", "技能"],
];

/// Labels that stand alone in their cells.
const SHORT: [&str; CONTENT_COLUMNS] = ["職責", "任務", "產出", "指標", "級別", "k", "s"];

/// The label over the columns of knowledge and skills, where these have their own in the row below.
const NEEDS: &str = "職能內涵";

/// What each column of the table holds, as its place in the plain order; none for one that isn't known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns(Vec<Option<usize>>);

impl Default for Columns {
    fn default() -> Self {
        Self((0..CONTENT_COLUMNS).map(Some).collect())
    }
}

impl Columns {
    /// Reads the head of the table, which may have several rows; what it lacks is reported.
    pub(super) fn read(head: Slice, below: &[(Slice, Line)], report: &mut Report) -> Self {
        let mut found: Vec<_> = head.cells().iter().map(|cell| column(cell.text)).collect();
        for (row, _) in below {
            let labels: Vec<_> = row.cells().iter().map(|cell| column(cell.text)).collect();
            let needs = head.cells().iter().position(|cell| key(cell.text) == NEEDS);
            match needs.filter(|_| labels.len() < found.len()) {
                Some(at) => drop(found.splice(at..=at, labels)),
                None => found.iter_mut().zip(labels).for_each(|(found, label)| *found = label.or(*found)),
            }
        }
        let known: Vec<usize> = found.iter().copied().flatten().collect();
        let in_order = found.iter().enumerate().all(|(at, column)| column.is_none_or(|column| column == at));
        let twice = (1..known.len()).any(|at| known[..at].contains(&known[at]));
        if twice || found.len() == CONTENT_COLUMNS && in_order {
            return Self::default();
        }
        for (at, labels) in LABELS.iter().enumerate().filter(|(at, _)| !known.contains(at)) {
            let message = format!("the content table has no column {}", labels[labels.len() - 1]);
            let help = if at == 0 {
                "the duties are read from the codes of their tasks, without names"
            } else {
                "add the column if the document has it"
            };
            report.warn(head.trim().span(), "missing-column", message, help);
        }
        Self(found)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether they stand in their plain order.
    pub(super) fn are_plain(&self) -> bool {
        *self == Self::default()
    }

    /// Whether there is a column for duties.
    pub(super) fn have_duties(&self) -> bool {
        self.0.contains(&Some(0))
    }

    /// The cells of a row in the plain order; `blank` stands for those of columns that are missing. Cells of unknown
    /// columns go to `stray`.
    pub(super) fn sort<'a>(
        &self,
        cells: &[Slice<'a>],
        blank: Slice<'a>,
        mut stray: impl FnMut(Slice<'a>),
    ) -> [Slice<'a>; CONTENT_COLUMNS] {
        let mut sorted = [blank; CONTENT_COLUMNS];
        for (cell, column) in cells.iter().zip(&self.0) {
            match column {
                Some(column) => sorted[*column] = *cell,
                None if !cell.is_blank() => stray(*cell),
                None => {}
            }
        }
        sorted
    }
}

/// The column that a cell of the head names.
pub(super) fn column(cell: &str) -> Option<usize> {
    if cell.len() > 120 {
        return None;
    }
    let key = key(cell).to_lowercase();
    // A text with a code speaks of such things.
    if key.starts_with(['t', 'o', 'p', 'k', 's']) && key[1..].starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let short = || SHORT.iter().position(|label| key == *label);
    LABELS.iter().position(|labels| labels.iter().any(|label| key.contains(label))).or_else(short)
}

/// Whether a row goes on with a head that names no columns for knowledge and skills: their labels alone stand in it.
pub(super) fn is_below_head(head: Slice, row: Slice) -> bool {
    let lacks_needs = !head.cells().iter().any(|cell| column(cell.text).is_some_and(|column| column > 4));
    let cells: Vec<Slice> = row.cells().into_iter().filter(|cell| !cell.is_blank()).collect();
    lacks_needs && cells.len() > 1 && cells.iter().all(|cell| is_needs_label(cell.text))
}

/// Whether a text is nothing but words of such a label: `職能內涵`, `(K=knowledge 知識)`.
fn is_needs_label(cell: &str) -> bool {
    const WORDS: [&str; 8] = [NEEDS, "knowledge", "skills", "skill", "知識", "技能", "k", "s"];
    let rest = WORDS.iter().fold(key(cell).to_lowercase(), |rest, word| rest.replacen(word, "", 1));
    rest.chars().all(|c| matches!(c, '(' | ')' | '=' | ':'))
}

/// Whether a row has the labels of most columns, wherever they stand in it.
pub(super) fn is_head(row: Slice) -> bool {
    let columns = || row.cells().iter().filter_map(|cell| column(cell.text)).collect::<HashSet<_>>();
    row.text.contains("行為指標") && columns().len() > 3
}
