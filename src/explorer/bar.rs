//! The bar: from room to room. Buttons in a list, not tabs: each room has an address and a place in the history, as
//! pages have, and places within rooms belong to no tab.

use yew::{Html, html};

use super::View;
use crate::place::Room;
use crate::state::State;

/// The rooms, the present one marked.
pub(super) fn bar(view: View, state: &State) -> Html {
    let rooms = Room::ALL.into_iter().zip(view.words.rooms).map(|(room, name)| {
        let current = (room == state.seen.room).then_some("true");
        html! {
            <li><button type="button" class="room-button" data-go={room.name()} aria-current={current}>{ name }</button></li>
        }
    });
    html! {
        <div class="bar">
            <ul role="list" class="room-list" aria-label={view.words.rooms_label}>{ for rooms }</ul>
        </div>
    }
}
