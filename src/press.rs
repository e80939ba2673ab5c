//! What the reader presses and types. What was meant stands in the markup, so one listener hears it all.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent, css};
use yew::html::Scope;

use crate::app::{App, Message};
use crate::matrix::keys;
use crate::search;
use crate::state::{Action, Choice};

/// Makes, of the `data-` attributes in which buttons say what they do, their list and the selector of what has one.
macro_rules! meant {
    ($first:literal, $($name:literal),* $(,)?) => {
        const MEANT: [&str; 10] = [$first, $($name),*];
        const BUTTONS: &str = concat!("[", $first, "]" $(, ", [", $name, "]")*);
    };
}

meant!(
    "data-act",
    "data-go",
    "data-press",
    "data-open",
    "data-more",
    "data-all",
    "data-pick",
    "data-matrix",
    "data-follow",
    "data-take",
);

/// Events that [`heard`] follows.
pub(crate) const EVENTS: &[&str] = &["click", "input", "change", "keydown", "focusin"];

/// Follows an event in the widget.
pub(crate) fn heard(link: &Scope<App>, root: &Element, event: &Event) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
        key(link, root, &target, event);
    } else if let Some(field) = target.dyn_ref::<HtmlInputElement>().filter(|field| field.type_() == "search") {
        match &*event.type_() {
            "input" => link.send_message(Message::Did(Action::Search(field.value()))),
            "focusin" => link.send_message(Message::Did(Action::Prepare)),
            _ => {}
        }
    } else if let Some(list) = target.dyn_ref::<HtmlSelectElement>() {
        if event.type_() == "change" {
            let chosen = [&*list.get_attribute("data-value").unwrap_or_default(), "=", &*list.value()].concat();
            link.send_message(Message::Acted("change".to_owned(), chosen));
        }
    } else if let Some(message) = meant(&target).filter(|_| event.type_() == "click") {
        link.send_message(message);
    }
}

/// What a press on an element means.
fn meant(target: &Element) -> Option<Message> {
    let button = target.closest(BUTTONS).ok()??;
    let value = |name: &str| button.get_attribute(name);
    let number = |text: String| text.parse().unwrap_or_default();
    let (name, said) = MEANT.into_iter().find_map(|name| Some((name, value(name)?)))?;
    let action = match name {
        "data-act" => return Some(Message::Acted(said, value("data-value").unwrap_or_default())),
        "data-go" => {
            let from = value("data-from").and_then(|task| task.parse().ok());
            return Some(Message::Went(said, value("data-seek"), from));
        }
        "data-press" => return Some(Message::Pressed(number(said))),
        "data-take" => return Some(Message::Took(button)),
        "data-open" => Action::Open(said),
        "data-more" => Action::More,
        "data-all" => Action::All(said == "true"),
        "data-pick" => Action::Pick(number(said)),
        "data-matrix" => Action::Choose(Choice::Matrix(number(said))),
        _ => Action::Choose(Choice::Followed(number(said))),
    };
    Some(Message::Did(action))
}

fn key(link: &Scope<App>, root: &Element, target: &Element, event: &KeyboardEvent) {
    if event.is_composing() || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let open =
        target.get_attribute("data-open").filter(|_| target.get_attribute("aria-expanded").as_deref() == Some("true"));
    if let Some(open) = open.filter(|_| event.key() == "Escape") {
        link.send_message(Message::Did(Action::Open(open)));
    } else if search::keys::follow(root, target, event) {
        link.send_message(Message::Did(Action::Search(String::new())));
    } else if matches!(target.closest("[role=grid]"), Ok(Some(_))) {
        keys::walk(target, event);
    } else if matches!(target.closest(".quiz"), Ok(Some(_))) {
        quiz_key(link, target, event);
    } else if event.key() == "Escape" && matches!(target.closest(".pane"), Ok(Some(_))) {
        focus_on(root, ".task-button[aria-current]");
    }
}

/// Figures choose, and Enter answers where it presses nothing by itself.
fn quiz_key(link: &Scope<App>, target: &Element, event: &KeyboardEvent) {
    let key = event.key();
    let presses = target.matches("button, select, summary, a").unwrap_or_default();
    if matches!(key.as_bytes(), [b'1'..=b'9']) || (key == "Enter" && !presses) {
        event.prevent_default();
        // One long press is one answer.
        if !event.repeat() {
            link.send_message(Message::Acted("key".to_owned(), key));
        }
    }
}

/// Brings the focus to where the reader arrived: to what has the code, else to the heading, else to the task's button.
pub(crate) fn arrive(root: &Element, seek: Option<&str>, task: Option<usize>) {
    let of = |name: &str, value: &str| focus_on(root, &[".room [", name, "=\"", value, "\"]"].concat());
    let within = |code: &str, task: usize| {
        focus_on(root, &[".room [data-task=\"", &*task.to_string(), "\"] [data-go=\"", code, "\"]"].concat())
    };
    let sought =
        |code: &str| task.is_some_and(|task| within(code, task)) || of("data-go", code) || of("data-code", code);
    // A code may be any text.
    let seek = seek.map(css::escape);
    let _ = seek.as_deref().is_some_and(sought)
        || focus_on(root, ".room .detail-name")
        || task.is_some_and(|task| of("data-press", &task.to_string()));
}

/// Whether the focus is in the widget.
pub(crate) fn holds_focus(root: &Element) -> bool {
    root.matches(":focus-within").unwrap_or_default()
}

/// What stands for an element that had the focus and is no more.
const STAND_INS: [&str; 8] = [
    ".hit",
    ".quiz-feedback",
    ".quiz-stem",
    ".quiz-title",
    ".quiz-room",
    ".task-button[aria-current]",
    ".task-button[aria-expanded=true]",
    ".room-button[aria-current]",
];

/// Brings the focus, whose element is no more, to the first stand-in that is on the screen.
pub(crate) fn recover(root: &Element) {
    let _ = STAND_INS.iter().any(|selector| focus_on(root, selector));
}

/// Brings the focus to the first element that a selector finds; whether it is there.
pub(crate) fn focus_on(root: &Element, selector: &str) -> bool {
    let Ok(Some(found)) = root.query_selector(selector) else { return false };
    let Ok(found) = found.dyn_into::<HtmlElement>() else { return false };
    if !found.matches("button, input").unwrap_or_default() {
        found.set_tab_index(-1);
    }
    // Firefox gives a legend that isn't laid out yet no focus.
    found.get_bounding_client_rect();
    // What is hidden keeps the focus where it is, and is then not found to have it.
    let _ = found.focus();
    found.matches(":focus").unwrap_or_default()
}
