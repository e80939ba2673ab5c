//! The bar: from room to room. Buttons in a list, not tabs: each room has an address and a place in the history, as
//! pages have, and places within rooms belong to no tab.

use yew::Html;

use crate::config::Mode;
use crate::place::Room;
use crate::scene::View;
use crate::search::field;
use crate::tag::{exposed, tag};

/// The rooms, the present one marked. Where the page wants the quiz alone, only the way back to it.
pub(crate) fn bar(view: View) -> Html {
    if view.mode == Mode::Quiz {
        let away = view.state.seen.room != Room::Quiz;
        return if away { exposed("div", "bar").with(quiz(view)).html() } else { Html::default() };
    }
    let rooms = Room::ALL.into_iter().zip(view.words.rooms).map(|(room, name)| {
        let button = exposed("button", "room-button")
            .set("type", "button")
            .set("data-go", room.name())
            .set_some("aria-current", current(view, room));
        tag("li", "").with(button.text(name).html()).html()
    });
    let list = tag("ul", "room-list").set("role", "list").set("aria-label", view.words.rooms_label).with_all(rooms);
    let bar = exposed("div", "bar").with(list.html()).with(field(view));
    bar.with(if view.mode == Mode::Both { quiz(view) } else { Html::default() }).html()
}

/// The way to the quiz.
fn quiz(view: View) -> Html {
    let current = current(view, Room::Quiz);
    let name = match view.state.seen.quiz {
        _ if current.is_some() => view.words.quiz,
        stage if stage.is_open() => view.words.quiz_back,
        _ => view.words.quiz_start,
    };
    exposed("button", "quiz-button")
        .set("type", "button")
        .set("data-go", Room::Quiz.name())
        .set_some("aria-current", current)
        .text(name)
        .html()
}

fn current(view: View, room: Room) -> Option<&'static str> {
    (view.state.seen.room == room).then_some("true")
}
