//! The explorer: small views of a standard.

mod about;
mod attitudes;
mod block;
mod disclosure;
mod head;
mod kind;
mod level;
mod noted;
mod tasks;

use yew::{Callback, Html, html};

use crate::config::Config;
use crate::document::Document;
use crate::i18n::Words;
use crate::state::State;

/// What every view needs to know.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct View {
    /// The standard on the page.
    document: Document,
    /// The words of the interface.
    words: &'static Words,
    /// The level of the widget's first heading.
    heading_level: u8,
}

/// What a press on a task tells: its place in the document, and its code.
pub(crate) type Press = Callback<(usize, Option<&'static str>)>;

impl View {
    pub(crate) fn new(document: Document, config: &Config) -> Self {
        Self { document, words: config.language.words(), heading_level: config.heading_level }
    }

    /// A heading so many levels below the first one.
    fn heading(self, below: u8, class: &'static str, content: Html) -> Html {
        element(self.heading_tag(below), class, None, content)
    }

    /// Its tag.
    fn heading_tag(self, below: u8) -> &'static str {
        match self.heading_level + below {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }

    /// The language of the document.
    fn language(self) -> &'static str {
        &self.document.get().language
    }
}

/// An element whose tag isn't known before it runs.
#[allow(clippy::ignored_unit_patterns, reason = "html! writes one for such a tag")]
fn element(tag: &'static str, class: &'static str, role: Option<&'static str>, content: Html) -> Html {
    html! { <@{tag} {class} {role}>{ content }</@> }
}

/// The whole explorer.
pub(crate) fn explorer(view: View, state: &State, press: &Press) -> Html {
    html! {
        <>
            { head::head(view) }
            { tasks::tasks(view, state, press) }
            { attitudes::attitudes(view) }
            { about::conditions(view) }
            { about::document(view) }
            <p class="source">{ view.words.source }</p>
        </>
    }
}
