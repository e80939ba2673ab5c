//! The explorer: small views of a standard.

mod about;
mod attitudes;
mod bar;
mod block;
mod currency;
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
use yew::Html;

pub(crate) use self::about::about;
pub(crate) use self::bar::bar;
pub(crate) use self::focus::turn;
pub(crate) use self::head::head;
pub(crate) use self::kind::Kind;
pub(crate) use self::needs::name;
use self::noted::noted;
pub(crate) use self::overview::tally;
pub(crate) use self::tasks::detail;
use crate::matrix::matrix;
use crate::place::Room;
use crate::quiz::quiz;
use crate::scene::View;
use crate::tag::tag;

/// The heading over the tasks of a duty.
pub(crate) fn duty_name(view: View, duty: &'static Duty) -> Html {
    view.named(2, "duty-name", duty.code.as_deref(), noted(view, &duty.name, &duty.notes, 0))
}

/// The room that the reader is in.
pub(crate) fn room(view: View) -> Html {
    let room = view.state.seen.room;
    let content = match room {
        Room::Overview => overview::overview(view),
        Room::Tasks => tasks::tasks(view),
        Room::Needs => needs::needs(view),
        Room::Matrix => matrix(view),
        Room::About => about(view),
        Room::Quiz => quiz(view),
    };
    tag("div", "room").key(room as usize).with(content).html()
}
