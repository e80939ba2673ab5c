//! The bar: from room to room. Buttons in a list, not tabs: each room has an address and a place in the history, as
//! pages have, and places within rooms belong to no tab.

use yew::Html;

use crate::place::Room;
use crate::scene::View;
use crate::search::field;
use crate::tag::{button, tag};

/// The rooms, the present one marked.
pub(crate) fn bar(view: View) -> Html {
    let rooms = Room::ALL.into_iter().zip(view.words.rooms).map(|(room, name)| {
        let current = (room == view.state.seen.room).then_some("true");
        let button = button("room-button").set("data-go", room.name()).set_some("aria-current", current);
        tag("li", "").with(button.text(name).html()).html()
    });
    let list = tag("ul", "room-list").set("role", "list").set("aria-label", view.words.rooms_label).with_all(rooms);
    tag("div", "bar").with(list.html()).with(field(view)).html()
}
