//! Going somewhere: the page hears of it, the page's address is written, and the explorer shows it.

use std::rc::Rc;

use competency_shared::{Document, Mode, emit};
use serde::Serialize;
use web_sys::HtmlElement;
use yew::{Callback, UseReducerDispatcher};

use crate::destination::{Destination, Destinations, Room};
use crate::links::{Leads, Link};
use crate::state::{Action, State};

/// `competency-select`: what has this code was opened.
#[derive(Serialize)]
struct Selected {
    code: Option<&'static str>,
}

/// The way to other places.
#[derive(Clone)]
pub(crate) struct Navigate {
    /// The custom element.
    pub(crate) host: HtmlElement,
    /// The standard.
    pub(crate) document: Document,
    /// What the widget offers.
    pub(crate) mode: Mode,
    /// The page's address, where the widget takes part in it.
    pub(crate) link: Option<Rc<Link>>,
    /// Where the explorer is told.
    pub(crate) dispatcher: UseReducerDispatcher<State>,
}

impl Navigate {
    /// Goes somewhere.
    pub(crate) fn go(&self, destination: Destination) {
        self.go_to(destination, None, None);
    }

    /// Goes somewhere, there to what has this code, from the detail of this task.
    pub(crate) fn go_to(&self, destination: Destination, code: Option<String>, from: Option<usize>) {
        self.tell(destination);
        self.dispatcher.dispatch(Action::Go { destination, code, from });
    }

    /// Goes to what has a code, if the document has it.
    pub(crate) fn go_to_code(&self, code: &str) {
        if let Some(destination) = self.destination(code) {
            self.go_to(destination, Some(code.to_owned()), None);
        }
    }

    /// Goes somewhere when it is called.
    pub(crate) fn to<E>(&self, destination: Destination) -> Callback<E> {
        let navigate = self.clone();
        Callback::from(move |_| navigate.go(destination))
    }

    /// Goes somewhere when it is called, there to what has this code, from the detail of this task.
    pub(crate) fn to_code<E>(&self, destination: Destination, code: Option<&str>, from: Option<usize>) -> Callback<E> {
        let (navigate, code) = (self.clone(), code.map(str::to_owned));
        Callback::from(move |_| navigate.go_to(destination, code.clone(), from))
    }

    /// Tells the page that the reader goes somewhere.
    pub(crate) fn tell(&self, destination: Destination) {
        if !matches!(destination, Destination::Room(_)) {
            emit(&self.host, "competency-select", &Selected { code: self.document.code_of(destination) });
        }
        if let Some(link) = &self.link {
            link.write(&self.document.address(destination));
        }
    }

    /// What has an address, as far as the widget offers it.
    fn destination(&self, address: &str) -> Option<Destination> {
        offered(self.document, self.mode, address)
    }

    /// Where the page's address leads: the action that follows it.
    pub(crate) fn follow(&self) -> Option<Action> {
        follow(self.document, self.mode, self.link.as_deref()?.read())
    }
}

/// The room that the reader is in before she went anywhere.
pub(crate) fn home(mode: Mode) -> Room {
    if mode == Mode::Quiz { Room::Quiz } else { Room::Overview }
}

/// Where the page's address leads: the action that follows it.
pub(crate) fn follow(document: Document, mode: Mode, leads: Option<Leads>) -> Option<Action> {
    let leads = leads?;
    let destination = match &leads.to {
        Some(address) => offered(document, mode, address)?,
        None => Destination::Room(home(mode)),
    };
    Some(Action::Follow { destination, code: leads.to, is_called: leads.is_called })
}

/// What has an address, as far as the widget offers it.
fn offered(document: Document, mode: Mode, address: &str) -> Option<Destination> {
    let destination = document.destination(address)?;
    (mode != Mode::Explore || destination.room() != Room::Quiz).then_some(destination)
}
