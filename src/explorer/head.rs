//! The head: which standard this is, in which edition, and what the work is.

use yew::{Html, html};

use super::View;
use super::level::level;

/// Name, edition, description and level.
pub(super) fn head(view: View) -> Html {
    let standard = view.document.get();
    html! {
        <header class="head" part="header">
            <div class="names">
                { title(view) }
                { edition(view) }
            </div>
            <p class="description" lang={view.language()}>{ &*standard.description }</p>
            { level(view, &standard.level) }
        </header>
    }
}

/// The title, in which the name stands out. A title that doesn't begin with the name follows it.
fn title(view: View) -> Html {
    let standard = view.document.get();
    let (name, rest) = match standard.title.strip_prefix(&*standard.name) {
        Some(rest) => (&*standard.name, rest),
        None => (&*standard.name, &*standard.title),
    };
    let language = view.language();
    let content = html! {
        <>
            <span class="name" lang={language}>{ name }</span>
            <span class="rest" lang={language}>{ rest }</span>
        </>
    };
    view.heading(0, "title", content)
}

/// Code, version, date, and whether it is the current one.
fn edition(view: View) -> Html {
    let version = view.document.version();
    html! {
        <p class="edition" lang={view.language()}>
            { for view.document.get().code.as_deref().map(|code| html! { <span>{ code }</span> }) }
            { for version.map(|version| html! {
                <>
                    <span>{ &*version.version }</span>
                    { for version.date.as_deref().map(|date| html! { <time datetime={date}>{ date }</time> }) }
                    <span class="status">{ &*version.status }</span>
                    if version.note.contains("取代") { <strong>{ &*version.note }</strong> }
                </>
            }) }
        </p>
    }
}
