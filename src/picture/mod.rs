//! The picture of duties, tasks, knowledge and skills.

use yew::Html;

use crate::explorer::View;

/// The picture, in the overview. A button in it with `data-go` set to an address leads there.
pub(crate) fn picture(_view: View) -> Html {
    Html::default()
}
