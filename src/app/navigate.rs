//! Where the reader goes: by a press, and by the page's address.

use web_sys::HtmlElement;
use yew::Context;

use super::focus::Sought;
use super::{App, Props};
use crate::config::Mode;
use crate::events;
use crate::links;
use crate::place::{Place, Room};
use crate::scene::{Scene, View};
use crate::state::Action;

impl App {
    /// Goes to an address, there to what has the code that is sought, from the detail of a task.
    pub(super) fn go(
        &mut self,
        host: &HtmlElement,
        scene: &Scene,
        address: &str,
        seek: Option<String>,
        from: Option<usize>,
    ) -> bool {
        let Some(place) = place(scene, address) else { return false };
        if let Some(task) = from {
            self.reduce(Action::Stand(task));
        }
        gone(host, scene, place);
        let changes = self.reduce(Action::Go(place, seek));
        if changes && place.room() == Room::Quiz && self.state.seen.quiz.is_open() {
            self.sought = Some(Sought::StandIn);
        }
        changes
    }

    /// Follows a press on a task in the list.
    pub(super) fn press_task(&mut self, host: &HtmlElement, scene: &Scene, task: usize) -> bool {
        if self.state.opens(task, View::new(scene, &self.state).first()) {
            gone(host, scene, Place::Task(task));
        }
        self.reduce(Action::Press(task))
    }

    /// Goes to where this widget starts, and takes part in the page's address, as far as the attributes say.
    pub(super) fn start(&mut self, context: &Context<Self>) {
        let Props { host, config, .. } = context.props();
        links::leave(host);
        let Some(scene) = self.scene.clone() else { return };
        if !self.announced && config.mode == Mode::Quiz {
            self.reduce(Action::Go(home(&scene), None));
        }
        if config.links {
            links::join(host, scene.document);
            if !self.announced {
                self.follow(host, &scene);
            }
        }
        self.open_quiz(context, &scene);
    }

    /// Goes where the page's address leads.
    pub(super) fn follow(&mut self, host: &HtmlElement, scene: &Scene) -> bool {
        let Some(leads) = links::read(host) else { return false };
        let place = match &leads.to {
            Some(address) => place(scene, address),
            None => Some(home(scene)),
        };
        let elsewhere = |place: &Place| self.announced && *place != self.state.seen.place();
        let Some(place) = place.filter(|place| leads.is_called || elsewhere(place)) else { return false };
        let changes = self.reduce(Action::Go(place, leads.to));
        if !leads.is_called {
            // The focus belongs to what the address names.
            self.arrived = self.state.arrival.0;
        }
        changes
    }
}

/// The place of an address, as far as the widget offers it.
fn place(scene: &Scene, address: &str) -> Option<Place> {
    let place = scene.document.place(address)?;
    (scene.mode != Mode::Explore || place.room() != Room::Quiz).then_some(place)
}

/// Where the reader is before she went anywhere.
fn home(scene: &Scene) -> Place {
    Place::Room(if scene.mode == Mode::Quiz { Room::Quiz } else { Room::Overview })
}

/// Tells the page where the reader went.
fn gone(host: &HtmlElement, scene: &Scene, place: Place) {
    if !matches!(place, Place::Room(_)) {
        events::select(host, scene.document.code_of(place));
    }
    links::write(host, &scene.document.address(place));
}
