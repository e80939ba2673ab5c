//! The root component: it brings configuration, state and events together.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, console};
use yew::{Component, Context, Html, Properties};

use crate::config::{Config, Mode};
use crate::document::Document;
use crate::events::{self, Reason};
use crate::links;
use crate::load::{self, Coming};
use crate::page::{Listening, Measuring};
use crate::pane::{Part, pane};
use crate::place::{Place, Room};
use crate::press;
use crate::quiz::{self, Opened};
use crate::scene::{Scene, View};
use crate::state::{Action, Layout, Stage, State};
use crate::tag::{tag, text};
use crate::take;

/// Where the widget stands, and what was asked for.
#[derive(Clone, Properties)]
pub(crate) struct Props {
    /// The element that is rendered into.
    pub(crate) root: Element,
    /// The custom element.
    pub(crate) host: HtmlElement,
    /// Its attributes.
    pub(crate) config: Config,
    /// What is to be loaded: see [`load::source`].
    source: JsValue,
    /// Brings a part of the program that isn't needed at first: a function that takes its name and returns a promise of
    /// it.
    pub(crate) loader: Function,
}

/// No two are equal: what couldn't be loaded is tried again when the same is set once more.
impl PartialEq for Props {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

impl Props {
    /// What the host asks for now.
    pub(crate) fn new(root: &Element, host: &HtmlElement, loader: &Function) -> Self {
        Self {
            root: root.clone(),
            host: host.clone(),
            config: Config::of(host, root),
            source: load::source(host),
            loader: loader.clone(),
        }
    }
}

/// What happened, to the widget.
pub(crate) enum Message {
    /// Something that changes the state alone.
    Did(Action),
    /// The reader went to an address, there to what has this code, from the detail of this task.
    Went(String, Option<String>, Option<usize>),
    /// The reader pressed a task in the list.
    Pressed(usize),
    /// The reader pressed a button to take something along.
    Took(Element),
    /// The learner pressed something in the quiz: what it is called, and its value.
    Acted(String, String),
    /// The standard was loaded, or couldn't be, by the load of this number.
    Loaded(u32, Result<Document, JsValue>),
    /// The quiz was opened for a scene, or couldn't be.
    Opened(Rc<Scene>, Result<Opened, JsValue>),
    /// The page's address changed.
    Readdressed,
}

/// What takes the focus in the quiz.
enum Sought {
    /// The first element that a selector finds.
    First(String),
    /// What stands for the screen.
    StandIn,
}

/// The widget.
pub(crate) struct App {
    /// The standard that is shown.
    document: Option<Document>,
    /// The one that is being loaded, or is shown since; none where that failed, and where it is one of the bundle.
    coming: Option<Coming>,
    /// How many loads were begun.
    loads: u32,
    scene: Option<Rc<Scene>>,
    state: Rc<State>,
    /// Whether the page knows what is shown.
    announced: bool,
    /// How many arrivals the focus has followed.
    arrived: u32,
    /// Whether the page is printed once all of it is there.
    prints: bool,
    /// What the focus belongs to once the quiz's screen is there.
    sought: Option<Sought>,
    /// Whether the focus was in the widget before it was rendered anew.
    held: bool,
    /// Held for as long as the widget lives.
    _listening: (Listening, Measuring),
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let Props { root, .. } = context.props();
        let listening = (Listening::new(context), Measuring::new(context));
        let state = Rc::new(State::new(Layout::for_width(root.get_bounding_client_rect().width())));
        let mut app = Self {
            document: None,
            coming: None,
            loads: 0,
            scene: None,
            state,
            announced: false,
            arrived: 0,
            prints: false,
            sought: None,
            held: false,
            _listening: listening,
        };
        app.find(context);
        app.start(context);
        app
    }

    fn changed(&mut self, context: &Context<Self>, old: &Props) -> bool {
        self.held = press::holds_focus(&context.props().root);
        let Props { config, source, .. } = context.props();
        let dressed = Config { theme: config.theme, links: config.links, ..old.config.clone() };
        // What couldn't be loaded is tried again.
        let is_other =
            if source.is_undefined() { config.standard != old.config.standard } else { self.coming.is_none() };
        let is_sought = is_other || *source != old.source;
        // A standard of the bundle is shown at once, and sets its own scene.
        if *config != dressed && !(is_sought && source.is_undefined()) {
            self.stage(config);
        }
        if config.mode != old.config.mode {
            self.announced = false;
            self.reduce(Action::Reset);
        }
        if is_sought {
            self.find(context);
        }
        self.start(context);
        true
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let host = &context.props().host;
        if let Message::Loaded(load, loaded) = message {
            // What was asked for before has nothing to say any more.
            return load == self.loads && self.coming.is_some() && self.receive(context, loaded);
        }
        let Some(scene) = self.scene.clone() else { return false };
        let had_focus = press::holds_focus(&context.props().root);
        let changes = match message {
            Message::Did(action) => self.reduce(action),
            Message::Went(address, seek, from) => match place(&scene, &address) {
                Some(place) => {
                    if let Some(task) = from {
                        self.reduce(Action::Stand(task));
                    }
                    gone(host, &scene, place);
                    let changes = self.reduce(Action::Go(place, seek));
                    if changes && place.room() == Room::Quiz && self.state.seen.quiz.is_open() {
                        self.sought = Some(Sought::StandIn);
                    }
                    changes
                }
                None => false,
            },
            Message::Pressed(task) => {
                if self.state.opens(task, View::new(&scene, &self.state).first()) {
                    gone(host, &scene, Place::Task(task));
                }
                self.reduce(Action::Press(task))
            }
            Message::Took(button) if button.get_attribute("data-take").as_deref() == Some("print") => {
                self.prints = true;
                self.reduce(Action::Print(true));
                true
            }
            Message::Took(button) => {
                take::pressed(View::new(&scene, &self.state), &context.props().loader, &button);
                false
            }
            Message::Acted(name, value) => self.act(context, &scene, [&name, &value]),
            Message::Opened(of, quiz) if Rc::ptr_eq(&of, &scene) => {
                // Where the reader is elsewhere by now, she stays there.
                let is_here = self.state.seen.room == Room::Quiz && !self.state.search.open && had_focus;
                self.sought = (is_here && quiz.is_ok()).then_some(Sought::StandIn);
                self.turn(&scene, quiz)
            }
            Message::Opened(..) | Message::Loaded(..) => false,
            Message::Readdressed => self.follow(host, &scene),
        };
        let changes = self.open_quiz(context, &scene) || changes;
        self.held |= had_focus && changes;
        changes
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Some(scene) = &self.scene else { return Html::default() };
        let config = &context.props().config;
        let state = &self.state;
        let room = tag("div", "").set_some("hidden", state.search.open.then_some(""));
        // Here, as the element around it resets what a language does to fonts and line breaks.
        let explorer = tag("div", "explorer")
            .set("lang", scene.words.tag)
            .with(pane(Part::Head, scene, state))
            .with(pane(Part::Bar, scene, state))
            .with(pane(Part::Found, scene, state))
            .with(room.with(pane(Part::Room, scene, state)).html())
            .with(if state.printed { pane(Part::Paper, scene, state) } else { Html::default() })
            .with(text("p", "source", scene.words.source));
        tag("div", "competency")
            .set("part", "base")
            .set("data-theme", config.theme.name())
            .set("data-layout", state.seen.layout.name())
            .with(explorer.html())
            .html()
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let Props { root, host, config, source, .. } = context.props();
        // What is being loaded is announced when it is there.
        if !self.announced && (self.scene.is_some() || source.is_undefined()) {
            self.announced = true;
            match &self.scene {
                Some(scene) => events::ready(host, scene.document.get().code.as_deref()),
                None => events::error(host, Reason::Data, &missing(config.standard.as_deref().unwrap_or_default())),
            }
        }
        let (arrivals, seek) = &self.state.arrival;
        if std::mem::replace(&mut self.arrived, *arrivals) != *arrivals {
            let place = self.state.seen.place();
            let task = if let Place::Task(task) = place { Some(task) } else { None };
            // What leads to the place stands in others, too.
            let own = self.scene.as_ref().map(|scene| scene.document.address(place));
            press::arrive(root, seek.as_deref().filter(|seek| own.as_deref() != Some(seek)), task);
        }
        match self.sought.take() {
            Some(Sought::First(selector)) => {
                press::focus_on(root, &selector);
            }
            Some(Sought::StandIn) => press::recover(root),
            None => {}
        }
        if std::mem::take(&mut self.prints) {
            take::print();
        }
        let held = std::mem::take(&mut self.held);
        if held && !press::holds_focus(root) {
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

    /// Finds the standard in the bundle, or begins to load it; until it is there, what was shown stays.
    fn find(&mut self, context: &Context<Self>) {
        let Props { config, source, loader, .. } = context.props();
        self.coming = None;
        if source.is_undefined() {
            self.show(config, Document::find(config.standard.as_deref()));
        } else {
            self.loads += 1;
            let (link, load) = (context.link().clone(), self.loads);
            self.coming = Some(Coming::new(loader, source, move |came| link.send_message(Message::Loaded(load, came))));
        }
    }

    /// Shows a standard from its beginning.
    fn show(&mut self, config: &Config, document: Option<Document>) {
        self.document = document;
        self.announced = false;
        self.stage(config);
        self.reduce(Action::Reset);
    }

    /// Sets the scene for the standard as it is asked for now.
    fn stage(&mut self, config: &Config) {
        self.scene = self.document.map(|document| Rc::new(scene(document, config)));
        self.reduce(Action::Quiz(Stage::Unopened));
    }

    /// Shows what was loaded, or tells the page why it couldn't be.
    fn receive(&mut self, context: &Context<Self>, loaded: Result<Document, JsValue>) -> bool {
        let Props { host, root, config, .. } = context.props();
        self.held = press::holds_focus(root);
        let document = loaded.as_ref().ok().copied();
        if document != self.document {
            self.show(config, document);
            self.start(context);
        }
        if let Err(failure) = loaded {
            self.coming = None;
            events::failed(host, &failure);
        }
        self.announced = false;
        true
    }

    /// Brings the quiz when the reader first comes to it.
    fn open_quiz(&mut self, context: &Context<Self>, scene: &Rc<Scene>) -> bool {
        if self.state.seen.room != Room::Quiz || self.state.seen.quiz != Stage::Unopened {
            return false;
        }
        let Props { root, config, loader, .. } = context.props().clone();
        let (link, scene) = (context.link().clone(), scene.clone());
        spawn_local(async move {
            let quiz = quiz::opened(&loader, &root, &scene, &config).await;
            link.send_message(Message::Opened(scene, quiz));
        });
        self.reduce(Action::Quiz(Stage::Coming))
    }

    /// Follows a press in the quiz.
    fn act(&mut self, context: &Context<Self>, scene: &Scene, press: [&str; 2]) -> bool {
        let Some(mut quiz) = scene.quiz.take() else { return false };
        let Props { host, config, .. } = context.props();
        let left = quiz::act(&mut quiz, host, scene, config, press).map(|left| {
            self.sought = left.focus.map(Sought::First);
            if let Some(code) = left.go {
                context.link().send_message(Message::Went(code.clone(), Some(code), None));
            }
        });
        self.turn(scene, left.map(|()| quiz))
    }

    /// Shows the quiz's next screen; or, where the quiz failed, a way to try again. The explorer lives on.
    fn turn(&mut self, scene: &Scene, quiz: Result<Opened, JsValue>) -> bool {
        let stage = match &quiz {
            Ok(_) => Action::Turn,
            Err(error) => {
                console::warn_1(error);
                Action::Quiz(Stage::Failed)
            }
        };
        scene.quiz.set(quiz.ok());
        self.reduce(stage)
    }

    /// Goes to where this widget starts, and takes part in the page's address, as far as the attributes say.
    fn start(&mut self, context: &Context<Self>) {
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
    fn follow(&mut self, host: &HtmlElement, scene: &Scene) -> bool {
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

fn scene(document: Document, config: &Config) -> Scene {
    let scene = Scene::new(document, config);
    for unknown in &scene.focus.unknown {
        console::warn_1(&["<competency-widget> focus: the standard has no ", unknown].concat().into());
    }
    scene
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

fn missing(asked: &str) -> String {
    let codes: Vec<_> = Document::codes().collect();
    ["this bundle has no standard \"", asked, "\"; it has ", &codes.join(", ")].concat()
}
