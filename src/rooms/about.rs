//! What stands around the table in the document.

use yew::{Html, component};

use crate::context::use_explorer;
use crate::pieces::about;

/// Attitudes, conditions, classification, versions, doubts.
#[component]
pub(crate) fn About() -> Html {
    about(&use_explorer())
}
