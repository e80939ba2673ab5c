//! What all parts of the page need: the standard, its words, headings and names.

use competency_words::{Html, Language};
use maud::{Markup, html};

use super::Setting;
use crate::Standard;

pub(super) struct View<'a> {
    pub(super) standard: &'a Standard,
    pub(super) words: &'static Html,
    language: Language,
    pub(super) open: bool,
    first_heading: u8,
    id: String,
}

impl<'a> View<'a> {
    pub(super) fn new(standard: &'a Standard, setting: &Setting) -> Self {
        let id = id(standard.code.as_deref().unwrap_or(&standard.name));
        let Setting { heading_level: first_heading, language, open } = *setting;
        Self { standard, words: language.html(), language, open, first_heading, id }
    }

    /// One of our words, marked with its language where that isn't the document's.
    pub(super) fn word(&self, word: &'static str) -> Markup {
        let language = self.language.tag();
        let is_marked = !self.standard.language.starts_with(language);
        html! { @if is_marked { span lang=(language) { (word) } } @else { (word) } }
    }

    /// A heading, so many levels below the first.
    pub(super) fn heading(&self, below: u8, content: &Markup) -> Markup {
        match self.first_heading + below {
            ..=1 => html! { h1 { (content) } },
            2 => html! { h2 { (content) } },
            3 => html! { h3 { (content) } },
            4 => html! { h4 { (content) } },
            5 => html! { h5 { (content) } },
            _ => html! { h6 { (content) } },
        }
    }

    /// A list under a heading; nothing without items.
    pub(super) fn list(&self, below: u8, title: &'static str, items: impl IntoIterator<Item = Markup>) -> Markup {
        let mut items = items.into_iter().peekable();
        html! {
            @if items.peek().is_some() {
                (self.heading(below, &self.word(title)))
                ul { @for item in items { li { (item) } } }
            }
        }
    }

    /// A line of the document's facts. The colon keeps them apart where an editor leaves the words alone.
    pub(super) fn fact(&self, term: &'static str, fact: &Markup) -> Markup {
        html! { div { dt { (self.word(term)) (self.language.labels().colon) } dd { (fact) } } }
    }

    /// The id of a footnote.
    pub(super) fn note_id(&self, number: u32) -> String {
        format!("competency-{}-note-{number}", self.id)
    }
}

/// A name as part of an id that needs no escape in an address; different names stay different.
fn id(name: &str) -> String {
    let part = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => c.to_string(),
        _ => format!("_{:x}_", u32::from(c)),
    };
    name.chars().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn an_id_is_of_plain_characters_and_its_own() {
        assert_eq!(id("KPS2431-001v2"), "KPS2431-001v2");
        assert_eq!(id("甲 \"_"), "_7532__20__22__5f_");
        assert_ne!(id("_20_"), id(" "));
    }
}
