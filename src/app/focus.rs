//! Where the focus belongs once the widget is rendered: it is never lost.

use web_sys::Element;

use super::App;
use crate::place::Place;
use crate::press;

/// What takes the focus in the quiz.
pub(super) enum Sought {
    /// The first element that a selector finds.
    First(String),
    /// What stands for the screen.
    StandIn,
}

impl App {
    /// Brings the focus to where the reader arrived, or to what the quiz wants.
    pub(super) fn place_focus(&mut self, root: &Element) {
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
    }

    /// Brings the focus back to the widget where what had it is no more.
    pub(super) fn keep_focus(&mut self, root: &Element) {
        let held = std::mem::take(&mut self.held);
        if held && !press::holds_focus(root) {
            press::recover(root);
        }
    }
}
