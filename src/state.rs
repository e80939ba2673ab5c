//! What the reader did, and what is therefore on the screen.

use std::rc::Rc;

use yew::Reducible;

/// The width of the element, in CSS pixels, from which list and detail stand side by side.
const WIDE: f64 = 760.0;

/// How the explorer is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// One column; tasks open in place, as many as the reader likes.
    Narrow,
    /// The list beside the detail of one task.
    Wide,
}

impl Layout {
    /// The layout for an element that is so many CSS pixels wide.
    pub(crate) fn for_width(width: f64) -> Self {
        if width < WIDE { Self::Narrow } else { Self::Wide }
    }

    /// As in the markup.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }
}

/// What is open. Tasks are counted from 0 through the whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct State {
    /// The layout.
    pub(crate) layout: Layout,
    selected: Option<usize>,
    open: Vec<usize>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// The element has this layout now.
    Arrange(Layout),
    /// The reader pressed a task.
    Press(usize),
    /// Another document is shown.
    Reset,
}

impl State {
    /// Nothing is open yet.
    pub(crate) fn new(layout: Layout) -> Self {
        Self { layout, selected: None, open: Vec::new() }
    }

    /// Whether the detail of a task is on the screen.
    pub(crate) fn shows(&self, task: usize) -> bool {
        match self.layout {
            Layout::Wide => self.selected.unwrap_or(0) == task,
            Layout::Narrow => self.open.contains(&task),
        }
    }

    /// Whether pressing a task brings its detail to the screen.
    pub(crate) fn opens(&self, task: usize) -> bool {
        !self.shows(task)
    }

    fn after(&self, action: Action) -> Option<Self> {
        match action {
            Action::Arrange(layout) => (layout != self.layout).then(|| self.arranged(layout)),
            Action::Press(task) if self.layout == Layout::Wide => {
                (self.selected != Some(task)).then(|| Self { selected: Some(task), ..self.clone() })
            }
            Action::Press(task) => Some(self.toggled(task)),
            Action::Reset => {
                let fresh = Self::new(self.layout);
                (*self != fresh).then_some(fresh)
            }
        }
    }

    /// What was selected side by side is open in one column.
    fn arranged(&self, layout: Layout) -> Self {
        match self.selected {
            Some(task) if layout == Layout::Narrow && !self.open.contains(&task) => {
                Self { layout, ..self.toggled(task) }
            }
            _ => Self { layout, ..self.clone() },
        }
    }

    fn toggled(&self, task: usize) -> Self {
        let mut next = self.clone();
        if self.open.contains(&task) {
            next.open.retain(|one| *one != task);
        } else {
            next.open.push(task);
            next.selected = Some(task);
        }
        next
    }
}

impl Reducible for State {
    type Action = Action;

    /// The same `Rc` for an action that changes nothing: nothing is rendered then.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.after(action).map_or(self, Rc::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(layout: Layout, actions: &[Action]) -> Rc<State> {
        actions.iter().fold(Rc::new(State::new(layout)), |state, action| state.reduce(*action))
    }

    fn shown(state: &State) -> Vec<usize> {
        (0..5).filter(|task| state.shows(*task)).collect()
    }

    #[test]
    fn side_by_side_one_task_is_shown() {
        assert_eq!(shown(&after(Layout::Wide, &[])), [0]);
        assert_eq!(shown(&after(Layout::Wide, &[Action::Press(3), Action::Press(1)])), [1]);
    }

    #[test]
    fn in_one_column_tasks_open_and_close() {
        assert!(shown(&after(Layout::Narrow, &[])).is_empty());
        assert_eq!(shown(&after(Layout::Narrow, &[Action::Press(3), Action::Press(1)])), [1, 3]);
        assert!(shown(&after(Layout::Narrow, &[Action::Press(3), Action::Press(3)])).is_empty());
    }

    #[test]
    fn a_change_of_layout_keeps_what_was_read() {
        let turn = [Action::Press(2), Action::Arrange(Layout::Narrow)];
        assert_eq!(shown(&after(Layout::Wide, &turn)), [2]);
        let back = [Action::Press(4), Action::Press(2), Action::Arrange(Layout::Wide)];
        assert_eq!(shown(&after(Layout::Narrow, &back)), [2]);
        assert!(shown(&after(Layout::Wide, &[Action::Arrange(Layout::Narrow)])).is_empty());
    }

    #[test]
    fn what_changes_nothing_renders_nothing() {
        let idle = [
            (Layout::Wide, vec![Action::Press(2)], Action::Press(2)),
            (Layout::Wide, vec![], Action::Arrange(Layout::Wide)),
            (Layout::Narrow, vec![], Action::Reset),
        ];
        for (layout, before, action) in idle {
            let state = after(layout, &before);
            assert!(Rc::ptr_eq(&state.clone().reduce(action), &state), "{action:?}");
        }
    }

    #[test]
    fn the_widths_of_the_layouts() {
        assert_eq!(Layout::for_width(759.9), Layout::Narrow);
        assert_eq!(Layout::for_width(760.0), Layout::Wide);
    }
}
