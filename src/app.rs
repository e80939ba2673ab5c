//! The root component: it brings configuration, state and events together.

use std::rc::Rc;

use js_sys::Function;
use web_sys::{Element, HtmlElement};
use yew::{Component, Context, Html, Properties};

use crate::config::Config;
use crate::document::Document;
use crate::events::{self, Reason};
use crate::links::{self, Leads};
use crate::page::{Listening, Measuring};
use crate::pane::{Part, pane};
use crate::place::{Place, Room};
use crate::press;
use crate::scene::{Scene, View};
use crate::state::{Action, Layout, State};
use crate::tag::{tag, text};
use crate::take;

/// Where the widget stands, and what was asked for.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The element that is rendered into.
    pub(crate) root: Element,
    /// The custom element.
    pub(crate) host: HtmlElement,
    /// Its attributes.
    pub(crate) config: Config,
    /// Brings the part of the program that isn't needed at first: a function without parameters that returns a promise
    /// of it.
    pub(crate) loader: Function,
}

/// What happened, to the widget.
pub(crate) enum Message {
    /// Something that changes the state alone.
    Did(Action),
    /// The reader went to an address, there to what has this code.
    Went(String, Option<String>),
    /// The reader pressed a task in the list.
    Pressed(usize),
    /// The reader pressed a button to take something along.
    Took(Element),
    /// The page's address changed.
    Readdressed,
}

/// The widget.
pub(crate) struct App {
    scene: Option<Rc<Scene>>,
    state: Rc<State>,
    /// Whether the page knows what is shown.
    announced: bool,
    /// How many arrivals the focus has followed.
    arrived: u32,
    /// Whether the focus was in the widget before it was rendered anew.
    held: bool,
    /// Held for as long as the widget lives.
    _listening: (Listening, Measuring),
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let Props { root, config, .. } = context.props();
        let listening = (Listening::new(context), Measuring::new(context));
        let state = Rc::new(State::new(Layout::for_width(root.get_bounding_client_rect().width())));
        let mut app =
            Self { scene: scene(config), state, announced: false, arrived: 0, held: false, _listening: listening };
        app.join(context);
        app
    }

    fn changed(&mut self, context: &Context<Self>, old: &Props) -> bool {
        let config = &context.props().config;
        let dressed = Config { theme: config.theme, links: config.links, ..old.config.clone() };
        if *config != dressed {
            self.scene = scene(config);
        }
        if config.standard != old.config.standard {
            self.announced = false;
            self.reduce(Action::Reset);
        }
        self.join(context);
        true
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let host = &context.props().host;
        let Some(scene) = self.scene.clone() else { return false };
        self.held = press::holds_focus(&context.props().root);
        match message {
            Message::Did(action) => self.reduce(action),
            Message::Went(address, seek) => match scene.document.place(&address) {
                Some(place) => {
                    gone(host, &scene, place);
                    self.reduce(Action::Go(place, seek))
                }
                None => false,
            },
            Message::Pressed(task) => {
                if self.state.opens(task) {
                    gone(host, &scene, Place::Task(task));
                }
                self.reduce(Action::Press(task))
            }
            Message::Took(button) => {
                take::pressed(View::new(&scene, &self.state), &context.props().loader, &button);
                false
            }
            Message::Readdressed => self.follow(host, &scene),
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Some(scene) = &self.scene else { return Html::default() };
        let config = &context.props().config;
        let state = &self.state;
        let room = tag("div", "").set_some("hidden", state.search.open.then_some(""));
        let explorer = tag("div", "explorer")
            .with(pane(Part::Head, scene, state))
            .with(pane(Part::Bar, scene, state))
            .with(pane(Part::Found, scene, state))
            .with(room.with(pane(Part::Room, scene, state)).html())
            .with(text("p", "source", scene.words.source))
            .with(if state.printed { pane(Part::Paper, scene, state) } else { Html::default() });
        tag("div", "competency")
            .set("part", "base")
            .set("lang", config.language.words().tag)
            .set("data-theme", config.theme.name())
            .set("data-layout", state.seen.layout.name())
            .with(explorer.html())
            .html()
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let Props { root, host, config, .. } = context.props();
        if !std::mem::replace(&mut self.announced, true) {
            match &self.scene {
                Some(scene) => events::ready(host, scene.document.get().code.as_deref()),
                None => events::error(host, Reason::Data, &missing(config.standard.as_deref().unwrap_or_default())),
            }
        }
        let (arrivals, seek) = &self.state.arrival;
        if std::mem::replace(&mut self.arrived, *arrivals) != *arrivals {
            press::arrive(root, seek.as_deref());
        }
        if std::mem::take(&mut self.held) && !press::holds_focus(root) {
            press::recover(root);
        }
    }

    fn destroy(&mut self, context: &Context<Self>) {
        links::leave(&context.props().host);
    }
}

impl App {
    /// Whether the state is another one now.
    fn reduce(&mut self, action: Action) -> bool {
        let next = self.state.clone().reduce(action);
        let changes = !Rc::ptr_eq(&next, &self.state);
        self.state = next;
        changes
    }

    /// Takes part in the page's address, as far as the attributes say.
    fn join(&mut self, context: &Context<Self>) {
        let Props { host, config, .. } = context.props();
        links::leave(host);
        if let Some(scene) = self.scene.clone().filter(|_| config.links) {
            links::join(host, scene.document);
            if !self.announced {
                self.follow(host, &scene);
            }
        }
    }

    /// Goes where the page's address leads.
    fn follow(&mut self, host: &HtmlElement, scene: &Scene) -> bool {
        match links::read(host) {
            Leads::To(address) => match scene.document.place(&address) {
                Some(place) => self.reduce(Action::Go(place, Some(address))),
                None => false,
            },
            Leads::Back => self.reduce(Action::Go(Place::Room(Room::Overview), None)),
            Leads::Elsewhere => false,
        }
    }
}

fn scene(config: &Config) -> Option<Rc<Scene>> {
    let scene = Scene::new(Document::find(config.standard.as_deref())?, config);
    Some(Rc::new(scene))
}

/// Tells the page where the reader went.
fn gone(host: &HtmlElement, scene: &Scene, place: Place) {
    if !matches!(place, Place::Room(_)) {
        events::select(host, scene.document.code_of(place));
    }
    links::write(host, &scene.document.address(place));
}

fn missing(asked: &str) -> String {
    let codes: Vec<_> = Document::codes().collect();
    ["this bundle has no standard \"", asked, "\"; it has ", &codes.join(", ")].concat()
}
