//! Where the keyboard focus belongs: it is never lost.

use competency_shared::{focus_first, focus_on, holds_focus};
use web_sys::{Element, css};
use yew::{hook, use_effect, use_effect_with};

use crate::destination::{Destination, Destinations};
use crate::navigate::Navigate;
use crate::state::Arrival;

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

/// The id of what has a code, in the detail of a task where that has an address.
pub(crate) fn id(task: Option<&str>, code: &str) -> String {
    task.map_or_else(|| code.to_owned(), |task| [task, "/", code].concat())
}

/// The id of a task in the list.
pub(crate) fn task_id(number: usize) -> String {
    ["task-", &number.to_string()].concat()
}

/// Brings the focus to where the reader arrived, once that is rendered.
#[hook]
pub(crate) fn use_arrival(root: &Element, arrival: &Arrival, destination: Destination, navigate: &Navigate) {
    let (root, navigate) = (root.clone(), navigate.clone());
    use_effect_with(arrival.clone(), move |arrival| {
        if arrival.count > 0 {
            let own = navigate.document.address(destination);
            // What leads to the destination stands in others, too.
            let code = arrival.code.as_deref().filter(|code| *code != own);
            let task = if let Destination::Task(task) = destination { Some((task, &*own)) } else { None };
            arrive(&root, code, task);
        }
    });
}

/// Brings the focus to what has the code, else to the heading, else to the task's button.
pub(crate) fn arrive(root: &Element, code: Option<&str>, task: Option<(usize, &str)>) {
    let by_id = |id: &str| root.query_selector(&["[id=\"", &css::escape(id), "\"]"].concat()).ok().flatten();
    let line = |code: &str| task.and_then(|(_, address)| by_id(&id(Some(address), code))).or_else(|| by_id(code));
    let to_line = |line: Element| focus_first(&line, ".go") || focus_on(&line);
    let _ = code.and_then(line).is_some_and(to_line)
        || focus_first(root, ".room .detail-name")
        || task.and_then(|(number, _)| by_id(&task_id(number))).is_some_and(|button| focus_on(&button));
}

/// Brings the focus, whose element is no more, to the first stand-in that is on the screen.
pub(crate) fn recover(root: &Element) {
    let _ = STAND_INS.iter().any(|selector| focus_first(root, selector));
}

/// Brings the focus back to the widget where rendering took away what had it.
#[hook]
pub(crate) fn use_kept_focus(root: &Element) {
    let (had_focus, root) = (holds_focus(root), root.clone());
    use_effect(move || {
        if had_focus && !holds_focus(&root) {
            recover(&root);
        }
    });
}
