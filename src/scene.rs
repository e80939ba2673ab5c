//! What is read, and how: all that views need to know but what the reader did.

use std::cell::Cell;
use std::ops::Deref;

use competency_standard::relations::{Focus, Relations};
use competency_words::Explorer;
use js_sys::Date;
use yew::Html;

use crate::config::{Config, Mode};
use crate::document::Document;
use crate::quiz::Opened;
use crate::state::State;
use crate::tag::{tag, text};

/// A standard on the page, as its author asked for it.
pub(crate) struct Scene {
    /// The standard.
    pub(crate) document: Document,
    /// Who needs what in it.
    relations: Relations,
    /// What the page is about; empty where that is all of it.
    pub(crate) focus: Focus,
    /// The words of the interface.
    pub(crate) words: &'static Explorer,
    /// The quiz, once it was opened.
    pub(crate) quiz: Cell<Option<Opened>>,
    /// What the widget offers.
    pub(crate) mode: Mode,
    /// Today's date, as in `2026-01-31`.
    pub(crate) today: String,
    /// The level of the widget's first heading.
    heading_level: u8,
}

impl Scene {
    pub(crate) fn new(document: Document, config: &Config) -> Self {
        let relations = Relations::new(document.get());
        let focus = Focus::new(document.get(), &relations, config.focus.as_deref().unwrap_or_default());
        let mut today = String::from(Date::new_0().to_iso_string());
        today.truncate(10);
        let words = config.language.explorer();
        Self {
            document,
            relations,
            focus,
            words,
            quiz: Cell::default(),
            mode: config.mode,
            today,
            heading_level: config.heading_level,
        }
    }

    /// The level of a heading so many levels below the first one.
    pub(crate) fn level(&self, below: u8) -> u8 {
        self.heading_level + below
    }

    /// Its tag.
    pub(crate) fn heading_tag(&self, below: u8) -> &'static str {
        match self.level(below) {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }

    /// A heading so many levels below the first one.
    pub(crate) fn heading(&self, below: u8, class: &'static str, content: Html) -> Html {
        tag(self.heading_tag(below), class).with(content).html()
    }

    /// A heading of a code and a name.
    pub(crate) fn named(&self, below: u8, class: &'static str, code: Option<&'static str>, name: Html) -> Html {
        let name = tag("span", "").set("lang", self.language()).with(name).html();
        tag(self.heading_tag(below), class).with(self::code(code)).with(name).html()
    }

    /// The language of the document.
    pub(crate) fn language(&self) -> &'static str {
        &self.document.get().language
    }
}

/// The scene, and what the reader did in it.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    scene: &'a Scene,
    /// What the reader did.
    pub(crate) state: &'a State,
    /// The task whose detail is drawn, counted from 1; elsewhere 0. The same note may be open in one task alone.
    within: usize,
}

impl<'a> View<'a> {
    pub(crate) fn new(scene: &'a Scene, state: &'a State) -> Self {
        Self { scene, state, within: 0 }
    }

    /// Who needs what.
    pub(crate) fn relations(self) -> &'a Relations {
        &self.scene.relations
    }

    /// The same within the detail of a task, counted from 0.
    pub(crate) fn within(self, task: usize) -> Self {
        Self { within: task + 1, ..self }
    }

    /// What tells a part that opens from all others: what it belongs to, a number in it, and the task that it stands in.
    pub(crate) fn opener<T: ?Sized>(self, of: &'static T, number: u32) -> String {
        let of = std::ptr::from_ref(of).addr();
        [&*of.to_string(), ":", &*number.to_string(), ":", &*self.within.to_string()].concat()
    }

    /// The task whose detail is drawn, counted from 0.
    pub(crate) fn task(self) -> Option<usize> {
        self.within.checked_sub(1)
    }

    /// The task whose detail stands beside the list before the reader chose one.
    pub(crate) fn first(self) -> usize {
        let focused = self.focus.tasks.first().copied();
        focused.filter(|_| self.is_narrowed()).unwrap_or_default()
    }

    /// Whether the detail of a task is on the screen when its room is.
    pub(crate) fn details(self, task: usize) -> bool {
        self.state.seen.shows(task, self.first())
    }

    /// Whether a task is in focus.
    pub(crate) fn in_focus(self, task: usize) -> bool {
        self.focus.tasks.contains(&task)
    }

    /// Whether the focus stands alone: something is in focus, and the reader didn't ask for the rest.
    pub(crate) fn is_narrowed(self) -> bool {
        !self.focus.is_empty() && !self.state.seen.all
    }

    /// Whether a task is shown.
    pub(crate) fn shows(self, task: usize) -> bool {
        !self.is_narrowed() || self.in_focus(task)
    }
}

impl Deref for View<'_> {
    type Target = Scene;

    fn deref(&self) -> &Scene {
        self.scene
    }
}

/// A code, in small figures; nothing where there is none.
pub(crate) fn code(code: Option<&'static str>) -> Html {
    code.map_or_else(Html::default, |code| text("span", "code", code))
}
