//! What all pieces of markup know of the standard: it comes by Yew's context.

use competency_words::Explorer;
use yew::{Classes, Html, html};

use crate::code::code;
use crate::document::Document;
use crate::heading::{heading, heading_tag};

/// The standard that is shown, and the words that it is shown with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StandardContext {
    /// The standard.
    pub document: Document,
    /// The words of the interface.
    pub words: &'static Explorer,
    /// The level of the first heading, 1–6.
    pub heading_level: u8,
}

impl StandardContext {
    /// The language of the document, a BCP 47 tag.
    #[must_use]
    pub fn language(&self) -> &'static str {
        &self.document.get().language
    }

    /// The element of a heading so many levels below the first one.
    #[must_use]
    pub fn heading_tag(&self, below: u8) -> &'static str {
        heading_tag(self.heading_level + below)
    }

    /// A heading so many levels below the first one.
    pub fn heading(&self, below: u8, class: impl Into<Classes>, content: Html) -> Html {
        heading(self.heading_level + below, class, content)
    }

    /// A heading of a code and a name in the document's language.
    pub fn named_heading(&self, below: u8, class: &'static str, of: Option<&'static str>, name: Html) -> Html {
        self.heading(below, class, html! { <>{ code(of) }<span lang={self.language()}>{ name }</span></> })
    }
}
