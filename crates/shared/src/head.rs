//! The head: which standard this is, in which edition, and what the work is.

use yew::{Html, component, html, use_context};

use crate::context::StandardContext;
use crate::currency::notice;
use crate::level::level;
use crate::noted::text_of;

/// Name, edition, description and level.
#[component]
pub fn Head() -> Html {
    let Some(context) = use_context::<StandardContext>() else { return Html::default() };
    let standard = context.document.get();
    html! {
        <header class="head" part="header">
            <div class="names">{ title(context) }{ edition(context) }</div>
            { notice(context) }
            <p class="description" lang={context.language()}>{ text_of(&standard.description) }</p>
            { level(context, &standard.level) }
        </header>
    }
}

/// The title, in which the name stands out. A title that doesn't begin with the name follows it.
fn title(context: StandardContext) -> Html {
    let standard = context.document.get();
    let lang = context.language();
    let rest = standard.title.strip_prefix(&*standard.name).unwrap_or(&standard.title);
    html! {
        <@{context.heading_tag(0)} class="title" part="title">
            <span class="name" {lang}>{ &*standard.name }</span>
            <span class="rest" {lang}>{ rest }</span>
        </@>
    }
}

/// Code, version, date, and whether it is the current one.
fn edition(context: StandardContext) -> Html {
    let document = context.document;
    html! {
        <p class="edition" lang={context.language()}>
            if let Some(code) = document.get().code.as_deref() { <span>{ code }</span> }
            if let Some(version) = document.version() {
                <span>{ &*version.version }</span>
                if let Some(date) = version.date.as_deref() { <time datetime={date}>{ date }</time> }
                <span class="status">{ &*version.status }</span>
            }
        </p>
    }
}
