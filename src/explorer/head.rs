//! The head: which standard this is, in which edition, and what the work is.

use yew::Html;

use crate::scene::View;

use super::currency::notice;
use super::level::level;
use crate::tag::{exposed, tag, text};

/// Name, edition, description and level.
pub(crate) fn head(view: View) -> Html {
    let standard = view.document.get();
    let description = tag("p", "description").set("lang", view.language()).text(&standard.description);
    let version = view.document.version();
    tag("header", "head")
        .set("part", "header")
        .with(tag("div", "names").with(title(view)).with(edition(view)).html())
        .with(version.map_or_else(Html::default, |version| notice(view, version)))
        .with(description.html())
        .with(level(view, &standard.level))
        .html()
}

/// The title, in which the name stands out. A title that doesn't begin with the name follows it.
fn title(view: View) -> Html {
    let standard = view.document.get();
    let rest = standard.title.strip_prefix(&*standard.name).unwrap_or(&standard.title);
    let part = |class, part| tag("span", class).set("lang", view.language()).text(part).html();
    exposed(view.heading_tag(0), "title").with(part("name", &standard.name)).with(part("rest", rest)).html()
}

/// Code, version, date, and whether it is the current one.
fn edition(view: View) -> Html {
    let code = view.document.get().code.as_deref();
    let edition = tag("p", "edition").set("lang", view.language());
    let edition = edition.with_all(code.map(|code| text("span", "", code)).into_iter());
    let Some(version) = view.document.version() else { return edition.html() };
    let date = version.date.as_deref().map(|date| tag("time", "").set("datetime", date).text(date).html());
    let edition = edition.with(text("span", "", &version.version)).with_all(date.into_iter());
    edition.with(text("span", "status", &version.status)).html()
}
