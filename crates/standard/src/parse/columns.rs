//! The columns of the content table: what its head says, page by page.

use crate::key::key;
use crate::report::Report;

use super::lines::CONTENT_COLUMNS;
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

/// What each column of the table holds, as its place in the plain order; none for one that isn't known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns(Vec<Option<usize>>);

impl Default for Columns {
    fn default() -> Self {
        Self((0..CONTENT_COLUMNS).map(Some).collect())
    }
}

impl Columns {
    /// Reads the head of the table; what it lacks is reported.
    pub(super) fn read(head: Slice, report: &mut Report) -> Self {
        let found: Vec<_> = head.cells().iter().map(|cell| column(cell.text)).collect();
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
    LABELS.iter().position(|labels| labels.iter().any(|label| key.contains(label)))
}
