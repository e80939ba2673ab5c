//! The explorer: small views of a standard.

mod about;
mod attitudes;
mod bar;
mod block;
mod disclosure;
mod focus;
mod head;
mod kind;
mod level;
mod needs;
mod noted;
mod overview;
mod tasks;

use competency_standard::Duty;
use yew::{AttrValue, Html, Properties, component, html};

pub(crate) use self::about::about;
use self::focus::Focused;
pub(crate) use self::kind::Kind;
use self::noted::noted;
pub(crate) use self::tasks::detail;
use crate::choice::{Part, part};
use crate::config::Config;
use crate::document::Document;
use crate::i18n::Words;
use crate::place::Room;
use crate::print::printed;
use crate::search::results;
use crate::state::{Seen, State};
use crate::tag::{tag, text};

/// What every view needs to know.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct View {
    /// The standard on the page.
    pub(crate) document: Document,
    /// The words of the interface.
    pub(crate) words: &'static Words,
    /// The level of the widget's first heading.
    heading_level: u8,
}

impl View {
    pub(crate) fn new(document: Document, config: &Config) -> Self {
        Self { document, words: config.language.words(), heading_level: config.heading_level }
    }

    /// A heading so many levels below the first one.
    pub(crate) fn heading(self, below: u8, class: &'static str, content: Html) -> Html {
        tag(self.heading_tag(below), class).with(content).html()
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
    pub(crate) fn language(self) -> &'static str {
        &self.document.get().language
    }

    /// A heading of a code and a name.
    fn named(self, below: u8, class: &'static str, code: Option<&'static str>, name: Html) -> Html {
        let name = tag("span", "").set("lang", self.language()).with(name).html();
        tag(self.heading_tag(below), class).with(self::code(code)).with(name).html()
    }

    /// The heading over the tasks of a duty.
    pub(crate) fn duty_name(self, duty: &'static Duty) -> Html {
        self.named(2, "duty-name", duty.code.as_deref(), noted(self, &duty.name, duty.notes.to_vec()))
    }
}

fn code(code: Option<&'static str>) -> Html {
    code.map_or_else(Html::default, |code| text("span", "code", code))
}

/// The whole explorer.
pub(crate) fn explorer(view: View, state: &State, focus: Option<AttrValue>) -> Html {
    let room = tag("div", "").with(html! { <Rooms {view} seen={state.seen.clone()} focus={focus} /> });
    let room = if state.search.open { room.set("hidden", "") } else { room };
    let explorer = tag("div", "explorer")
        .with(head::head(view))
        .with(bar::bar(view, state))
        .with(results(view, state))
        .with(room.html())
        .with(text("p", "source", view.words.source));
    explorer.with(if state.printed { printed(view) } else { Html::default() }).html()
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    view: View,
    seen: Seen,
    focus: Option<AttrValue>,
}

/// The room that the reader is in: rendered anew only when something in it changed.
#[component]
fn Rooms(props: &Props) -> Html {
    let Props { view, seen, focus } = props;
    let focused = Focused::new(*view, focus.as_deref(), seen.all);
    let content = match seen.room {
        Room::Overview => overview::overview(*view, &focused),
        Room::Tasks => tasks::tasks(*view, seen, &focused),
        Room::Needs => needs::needs(*view, seen),
        Room::Matrix => part(*view, Part::Matrix),
        Room::About => about(*view),
    };
    tag("div", "room").key(seen.room as usize).with(content).html()
}
