//! Search: a field in the bar, and what was found in place of the room.

mod found;
pub(crate) mod keys;
mod marked;

use yew::Html;

pub(crate) use self::found::found;
use crate::scene::View;
use crate::tag::{exposed, tag};

/// The field.
pub(crate) fn field(view: View) -> Html {
    let field = exposed("input", "search-field")
        .set("type", "search")
        .set("placeholder", view.words.search)
        .set("aria-label", view.words.search)
        .set("aria-keyshortcuts", "/")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .typed(view.state.search.query.clone());
    tag("div", "search").set("role", "search").with(field.html()).html()
}
