//! What the reader takes along.

use yew::Html;

use crate::explorer::View;

/// What can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Portion {
    /// One task, counted from 0 through the document.
    Task(usize),
    /// The lists of knowledge and skills.
    Needs,
    /// The whole standard.
    Standard,
}

/// The buttons that take a portion along.
pub(crate) fn take(_view: View, _portion: Portion) -> Html {
    Html::default()
}
