//! The screens, as trees of what is to be shown.

mod actions;
mod check;
mod feedback;
mod item;
mod options;
mod paused;
mod progress;
mod result;
mod start;
mod stored;
mod tally;

use competency_quiz::{Item, Session};
use competency_words::{self as words, parts};

use crate::node::{Element, Text, button, tag};
use crate::quiz::{Quiz, Screen};

/// What the screens are made from.
#[derive(Clone, Copy)]
struct View<'q> {
    quiz: &'q Quiz,
    words: &'static words::Quiz,
}

/// The screen.
pub(crate) fn view(quiz: &Quiz) -> Element {
    let view = View { quiz, words: quiz.setup.language.quiz() };
    let (name, screen) = match quiz.screen {
        Screen::Start => ("start", start::start(view)),
        Screen::Item => ("item", item::item(view)),
        Screen::Check => ("check", check::check(view)),
        Screen::Paused => ("paused", paused::paused(view)),
        Screen::Result => ("result", result::result(view)),
        Screen::NothingDue => ("nothing-due", paused::nothing_due(view)),
        Screen::Stored => ("stored", stored::stored(view)),
    };
    let told = tag("p", "unseen").key("told").set("role", "status").text(view.told());
    tag("div", "quiz").set("data-screen", name).with(told).with(screen.key(&view.key(name)))
}

impl<'q> View<'q> {
    /// Screens of another key have no node in common.
    fn key(self, name: &str) -> String {
        let item = self.quiz.round.as_ref().filter(|_| self.quiz.screen == Screen::Item).and_then(|round| round.item());
        item.map_or_else(|| name.to_owned(), |item| item.id.clone())
    }

    /// What a screen reader says when it changes.
    fn told(self) -> &'static str {
        let round = self.quiz.round.as_ref().filter(|round| self.quiz.screen == Screen::Item && round.is_judged());
        match round.and_then(|round| round.session.feedback(round.session.at())) {
            Some(true) => self.words.right,
            Some(false) => self.words.wrong,
            None => "",
        }
    }

    fn session(self) -> Option<&'q Session> {
        self.quiz.round.as_ref().map(|round| &round.session)
    }

    fn items(self) -> impl Iterator<Item = (usize, &'q Item)> {
        self.session().into_iter().flat_map(|session| session.items().iter().enumerate())
    }

    /// A heading, so many levels below the first.
    fn heading(self, below: u8, class: &'static str) -> Element {
        const NAMES: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
        let level = usize::from(self.quiz.setup.heading.saturating_add(below));
        tag(NAMES[level.clamp(1, 6) - 1], class)
    }

    /// The heading of a screen, which takes the focus when the screen opens.
    fn title(self, text: impl Into<Text>) -> Element {
        self.heading(0, "quiz-title").set("part", "quiz-title").set("tabindex", "-1").text(text)
    }

    /// A text of the document.
    fn cited(self, text: Text) -> Element {
        tag("span", "").set("lang", &*self.quiz.setup.standard.language).text(text)
    }

    /// A text of the document, between quotes.
    fn quoted(self, text: Text) -> Element {
        let [open, close] = self.words.quotes;
        tag("span", "").text(open).with(self.cited(text)).text(close)
    }

    /// An element with an item's question.
    fn asking(self, mut element: Element, item: &Item) -> Element {
        let mut names = item.stem.names.iter();
        for (number, part) in parts(item.stem.sentence(self.quiz.setup.language.stems())).enumerate() {
            let name = if number > 0 { names.next() } else { None };
            element = element.with_all(name.map(|name| self.cited(name.clone().into()))).text(part);
        }
        element
    }
}

/// A button for the one thing that most want to do here.
fn main_button(act: &'static str, text: impl Into<Text>) -> Element {
    button("quiz-main", act, "").set("part", "quiz-main").text(text)
}

/// A button for something else.
fn side_button(act: &'static str, text: impl Into<Text>) -> Element {
    button("quiz-side", act, "").set("part", "quiz-side").text(text)
}

/// A paragraph.
fn line(class: &'static str, text: impl Into<Text>) -> Element {
    tag("p", class).text(text)
}
