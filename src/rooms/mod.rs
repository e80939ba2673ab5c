//! The rooms: what the reader goes to by the bar.

mod about;
mod matrix;
mod needs;
mod overview;
mod picture;
mod printed;
mod quiz;
mod tasks;

use competency_shared::Layout;
use yew::{Html, Properties, component, html};

use self::about::About;
use self::matrix::Matrix;
use self::needs::Needs;
use self::overview::Overview;
pub(crate) use self::printed::Printed;
use self::quiz::QuizRoom;
pub(crate) use self::quiz::{QuizElement, use_quiz};
use self::tasks::Tasks;
use crate::context::use_explorer;
use crate::destination::{Destinations, Room};
use crate::state::RoomState;

/// What the room that the reader is in is made of.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct RoomViewProps {
    /// What the rooms show.
    pub(crate) rooms: RoomState,
    /// Wide or narrow.
    pub(crate) layout: Layout,
    /// What the quiz is mounted into.
    pub(crate) quiz: QuizElement,
}

/// The room that the reader is in.
#[component]
pub(crate) fn RoomView(props: &RoomViewProps) -> Html {
    let context = use_explorer();
    #[cfg(all(test, target_arch = "wasm32"))]
    crate::tests::rendered("room");
    let RoomViewProps { rooms, layout, quiz } = props.clone();
    let is_narrowed = context.is_narrowed(&rooms);
    let room = match rooms.room {
        Room::Overview => html! { <Overview {is_narrowed} picked={rooms.picked} followed={rooms.followed} /> },
        Room::Tasks => {
            let focused = context.focus.tasks.first().copied().filter(|_| is_narrowed);
            let is_shown = |task: &usize| rooms.shows(layout, *task, focused.unwrap_or_default());
            let count = context.standard.document.tasks().count();
            let shown: Vec<_> = (0..count).filter(is_shown).collect();
            html! { <Tasks {is_narrowed} {shown} {layout} /> }
        }
        Room::Needs => html! { <Needs {is_narrowed} need={rooms.need} came_from={rooms.came_from} /> },
        Room::Matrix => html! { <Matrix {is_narrowed} settings={rooms.matrix} /> },
        Room::About => html! { <About /> },
        Room::Quiz => html! { <QuizRoom stage={rooms.quiz} element={quiz} /> },
    };
    html! { <div class="room" key={rooms.room.name()}>{ room }</div> }
}
