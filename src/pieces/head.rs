//! The head: which standard this is, in which edition, and what the work is.

use yew::{Html, component, html};

use super::currency::notice;
use super::level::level;
use crate::context::{ExplorerContext, use_explorer};

/// Name, edition, description and level.
#[component]
pub(crate) fn Head() -> Html {
    let context = use_explorer();
    #[cfg(all(test, target_arch = "wasm32"))]
    crate::tests::rendered("head");
    let standard = context.standard.document.get();
    html! {
        <header class="head" part="header">
            <div class="names">{ title(&context) }{ edition(&context) }</div>
            { notice(&context) }
            <p class="description" lang={context.standard.language()}>{ &*standard.description }</p>
            { level(&context, &standard.level) }
        </header>
    }
}

/// The title, in which the name stands out. A title that doesn't begin with the name follows it.
fn title(context: &ExplorerContext) -> Html {
    let standard = context.standard.document.get();
    let lang = context.standard.language();
    let rest = standard.title.strip_prefix(&*standard.name).unwrap_or(&standard.title);
    html! {
        <@{context.standard.heading_tag(0)} class="title" part="title">
            <span class="name" {lang}>{ &*standard.name }</span>
            <span class="rest" {lang}>{ rest }</span>
        </@>
    }
}

/// Code, version, date, and whether it is the current one.
fn edition(context: &ExplorerContext) -> Html {
    let document = context.standard.document;
    html! {
        <p class="edition" lang={context.standard.language()}>
            if let Some(code) = document.get().code.as_deref() { <span>{ code }</span> }
            if let Some(version) = document.version() {
                <span>{ &*version.version }</span>
                if let Some(date) = version.date.as_deref() { <time datetime={date}>{ date }</time> }
                <span class="status">{ &*version.status }</span>
            }
        </p>
    }
}
