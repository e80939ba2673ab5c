//! The bar: from room to room. Buttons in a list, not tabs: each room has an address and a place in the history, as
//! pages have, and what is within rooms belongs to no tab.

use competency_shared::{Mode, changing};
use yew::{Html, Properties, component, html};

use crate::context::{ExplorerContext, use_explorer};
use crate::destination::{Destination, Room};
use crate::search::SearchField;
use crate::state::QuizStage;

/// What the bar shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct BarProps {
    /// The room that the reader is in.
    pub(crate) room: Room,
    /// How far the quiz is.
    pub(crate) quiz: QuizStage,
    /// What the reader looks for.
    pub(crate) query: String,
}

/// The rooms, the present one marked, and the search field. Where the page wants the quiz alone, only the way back to it.
#[component]
pub(crate) fn Bar(props: &BarProps) -> Html {
    let context = use_explorer();
    #[cfg(all(test, target_arch = "wasm32"))]
    crate::tests::rendered("bar");
    let words = context.standard.words;
    if context.mode == Mode::Quiz {
        return html! {
            if props.room != Room::Quiz { <div class="bar" part="bar">{ quiz_button(&context, props) }</div> }
        };
    }
    let rooms = Room::ALL.into_iter().zip(words.rooms).map(|(room, name)| {
        let onclick = context.navigate.to(Destination::Room(room));
        html! {
            <li>
                <button class="room-button" part="room-button" type="button" aria-current={current(props, room)} {onclick}>
                    { name }
                </button>
            </li>
        }
    });
    html! {
        <div class="bar" part="bar">
            <ul class="room-list" role="list" aria-label={words.rooms_label}>{ for rooms }</ul>
            <div class="bar-end">
                <SearchField query={props.query.clone()} />
                if context.mode == Mode::Both { { quiz_button(&context, props) } }
            </div>
        </div>
    }
}

/// The way to the quiz.
fn quiz_button(context: &ExplorerContext, props: &BarProps) -> Html {
    let words = context.standard.words;
    let name = match props.quiz {
        _ if props.room == Room::Quiz => words.quiz,
        QuizStage::Ready => words.quiz_back,
        _ => words.quiz_start,
    };
    let onclick = context.navigate.to(Destination::Room(Room::Quiz));
    html! {
        <button class="quiz-button" part="quiz-button" type="button" aria-current={current(props, Room::Quiz)} {onclick}>
            { changing(name) }
        </button>
    }
}

fn current(props: &BarProps, room: Room) -> Option<&'static str> {
    (props.room == room).then_some("true")
}
