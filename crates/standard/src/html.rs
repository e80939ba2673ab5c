//! The whole standard as HTML, to be read at once: by people without scripts, search engines and printers.

mod about;
mod head;
mod linked_data;
mod marks;
mod schema_org;
mod tasks;
mod view;

use competency_words::Language;

use crate::Standard;
use crate::shown::shown_character;
use view::View;

/// How the standard is to be set.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// The level of the first heading, 1 to 6. The headings under it are deeper, at most 6.
    pub heading_level: u8,
    /// The language of the words around the texts.
    pub language: Language,
    /// Whether tasks are unfolded: for paper, which can't unfold them.
    pub open: bool,
}

/// A standard as a piece of HTML, an `<article>`, with what machines read as JSON-LD (schema.org) at its end.
///
/// Nothing in a text acts as markup; control characters become spaces, and private ones bullets. It has no style, no class and no program, and
/// its ids begin with `competency-` and the standard's code.
#[must_use]
pub fn html(standard: &Standard, setting: &Setting) -> String {
    let view = View::new(standard, setting);
    let article = maud::html! {
        article lang=(standard.language) {
            (head::head(&view))
            (tasks::duties(&view))
            (about::about(&view))
            script type="application/ld+json" { (linked_data::linked_data(&view)) }
        }
    };
    in_lines(&article.into_string())
}

/// Begins new lines where that changes nothing: `<` and `>` stand in markup alone.
fn in_lines(html: &str) -> String {
    const BLOCKS: &[&str] =
        &["article", "details", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "p", "dl", "div", "ul", "li"];
    let tame: String = html.chars().map(|c| if c.is_control() { ' ' } else { shown_character(c) }).collect();
    let lines = BLOCKS.iter().map(|block| format!("</{block}>"));
    lines.chain(["<dl>".into(), "<ul>".into()]).fold(tame, |html, end| html.replace(&end, &format!("{end}\n")))
}
