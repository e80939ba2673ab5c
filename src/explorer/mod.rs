//! The explorer: small views of a standard.

mod about;
mod attitudes;
mod bar;
mod block;
mod disclosure;
mod head;
mod kind;
mod level;
mod needs;
mod noted;
mod overview;
mod tasks;

use competency_standard::Duty;
use yew::{Html, Properties, component, html};

pub(crate) use self::about::about;
pub(crate) use self::kind::Kind;
use self::noted::noted;
pub(crate) use self::tasks::detail;
use crate::config::Config;
use crate::document::Document;
use crate::i18n::Words;
use crate::matrix::Matrix;
use crate::place::Room;
use crate::print::printed;
use crate::state::{Seen, State};

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
    pub(crate) fn language(self) -> &'static str {
        &self.document.get().language
    }

    /// The heading over the tasks of a duty.
    pub(crate) fn duty_name(self, duty: &'static Duty) -> Html {
        let content = html! {
            <>
                { code(duty.code.as_deref()) }
                <span lang={self.language()}>{ noted(self, &duty.name, duty.notes.to_vec()) }</span>
            </>
        };
        self.heading(2, "duty-name", content)
    }
}

/// An element whose tag isn't known before it runs.
#[allow(clippy::ignored_unit_patterns, reason = "html! writes one for such a tag")]
fn element(tag: &'static str, class: &'static str, role: Option<&'static str>, content: Html) -> Html {
    html! { <@{tag} {class} {role}>{ content }</@> }
}

fn code(code: Option<&'static str>) -> Html {
    code.map_or_else(Html::default, |code| html! { <span class="code">{ code }</span> })
}

/// The whole explorer.
pub(crate) fn explorer(view: View, state: &State) -> Html {
    html! {
        <>
            { head::head(view) }
            { bar::bar(view, state) }
            <Rooms {view} seen={state.seen.clone()} />
            <p class="source">{ view.words.source }</p>
            if state.printed { { printed(view) } }
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    view: View,
    seen: Seen,
}

/// The room that the reader is in: rendered anew only when something in it changed.
#[component]
fn Rooms(props: &Props) -> Html {
    let Props { view, seen } = props;
    let content = match seen.room {
        Room::Overview => overview::overview(*view),
        Room::Tasks => tasks::tasks(*view, seen),
        Room::Needs => needs::needs(*view, seen),
        Room::Matrix => html! { <Matrix view={*view} /> },
        Room::About => about(*view),
    };
    html! { <div class="room" key={seen.room.name()}>{ content }</div> }
}
