//! The root component: it brings configuration, state and events together.

mod focus;
mod navigate;
mod props;
mod quiz;
mod standard;

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::{Component, Context, Html};

use self::focus::Sought;
pub(crate) use self::props::Props;
use crate::config::Config;
use crate::document::Document;
use crate::links;
use crate::load::Coming;
use crate::page::{Listening, Measuring};
use crate::pane::{Part, pane};
use crate::press;
use crate::quiz::Opened;
use crate::scene::{Scene, View};
use crate::state::{Action, Layout, State};
use crate::tag::{tag, text};
use crate::take;

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

/// The widget.
pub(crate) struct App {
    /// The standard that is being loaded, or is shown since; none where that failed, and where it is one of the bundle.
    coming: Option<Coming>,
    /// How many loads were begun.
    loads: u32,
    /// What is shown; none where there is no standard.
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
            self.restage(config);
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
            Message::Went(address, seek, from) => self.go(host, &scene, &address, seek, from),
            Message::Pressed(task) => self.press_task(host, &scene, task),
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
            Message::Opened(of, quiz) if Rc::ptr_eq(&of, &scene) => self.receive_quiz(&scene, quiz, had_focus),
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
        self.announce(context.props());
        self.place_focus(&context.props().root);
        if std::mem::take(&mut self.prints) {
            take::print();
        }
        self.keep_focus(&context.props().root);
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
}
