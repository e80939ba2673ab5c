//! What the reader takes along: copied as text or Markdown, saved as a table, or printed.

mod clipboard;
mod file;

use competency_standard::Standard;
use competency_standard::takeaway::{Extent, csv, markdown, plain};
use web_sys::Element;
use yew::{Callback, Html, MouseEvent, TargetCast, html};

use crate::explorer::View;
use crate::place::Numbered;
use crate::tag::tag;

/// What can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Portion {
    /// One task, counted from 0 through the document.
    Task(usize),
    /// The lists of knowledge and skills.
    Needs,
    /// The whole standard.
    Standard,
}

impl Portion {
    fn extent(self, standard: &Standard) -> Extent {
        match self {
            Self::Task(number) => Extent::Tasks(vec![number]),
            Self::Needs => Extent::Entries {
                knowledge: (0..standard.knowledge.len()).collect(),
                skills: (0..standard.skills.len()).collect(),
            },
            Self::Standard => Extent::Whole,
        }
    }

    /// What its file is called, without the ending.
    fn file(self, view: View) -> String {
        let code = view.document.get().code.as_deref().unwrap_or("competency-standard");
        let task = |number| view.document.tasks().nth(number).map(Numbered::address).unwrap_or_default();
        match self {
            Self::Task(number) => [code, "-", &task(number)].concat(),
            Self::Needs => [code, "-KS"].concat(),
            Self::Standard => code.to_owned(),
        }
    }
}

/// The buttons that take a portion along.
pub(crate) fn take(view: View, portion: Portion) -> Html {
    let words = view.words;
    let onclick = Callback::from(move |event: MouseEvent| {
        let target = event.target_dyn_into::<Element>();
        if let Some(Ok(Some(button))) = target.map(|target| target.closest("[data-take]")) {
            pressed(view, portion, &button);
        }
    });
    let button = |way, name| tag("button", "taking").set("type", "button").set("data-take", way).text(name).html();
    html! {
        <div class="take" role="group" aria-label={words.take} {onclick}>
            { button("text", words.take_text) }
            { button("markdown", words.take_markdown) }
            { button("csv", words.take_csv) }
            if portion == Portion::Standard { { button("print", words.take_print) } }
            { tag("span", "").set("role", "status").html() }
            { tag("textarea", "").set("hidden", "").set("readonly", "").set("rows", "6").set("aria-label", words.take_by_hand).html() }
        </div>
    }
}

fn pressed(view: View, portion: Portion, button: &Element) {
    let standard = view.document.get();
    let (extent, words) = (portion.extent(standard), view.words);
    match &*button.get_attribute("data-take").unwrap_or_default() {
        "text" => clipboard::copy(words, button, plain(standard, &extent, &words.labels)),
        "markdown" => clipboard::copy(words, button, markdown(standard, &extent, &words.labels)),
        "csv" => file::save(&portion.file(view), &csv(standard, &extent, &words.labels)),
        _ => file::print(),
    }
}
