//! The attitudes: one list for the whole document.

use competency_standard::Attitude;
use yew::Html;

use crate::scene::View;

use super::block::{line, title};
use super::kind::Kind;
use super::noted::{noted, split};
use crate::tag::tag;

/// The attitudes with their descriptions; nothing where the document has none.
pub(super) fn attitudes(view: View) -> Html {
    let attitudes = &view.document.get().attitudes;
    if attitudes.is_empty() {
        return Html::default();
    }
    let heading = view.heading(1, "section-title", title(view, Kind::Attitude, Some(attitudes.len())));
    let list = tag("ul", "items attitudes").set("role", "list").set("lang", view.language());
    let list = list.with_all(attitudes.iter().map(|one| attitude(view, one)));
    tag("section", "part").set("data-kind", Kind::Attitude.name()).with(heading).with(list.html()).html()
}

fn attitude(view: View, attitude: &'static Attitude) -> Html {
    let name = attitude.name.as_deref().unwrap_or_default();
    let length = u32::try_from(name.chars().count()).unwrap_or(u32::MAX);
    let (of_name, of_description) = split(&attitude.notes, length);
    let mut text = tag("div", "");
    if !name.is_empty() {
        text = text.with(tag("p", "attitude-name").with(noted(view, name, of_name, 0)).html());
    }
    if let Some(description) = attitude.description.as_deref() {
        text = text.with(tag("p", "").with(noted(view, description, of_description, length)).html());
    }
    line(Kind::Attitude, attitude.code.as_deref(), text.html())
}
