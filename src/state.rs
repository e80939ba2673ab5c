//! What the reader did, and what is therefore on the screen.

use std::rc::Rc;

use yew::Reducible;

use crate::place::{Place, Room};

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

/// What a room shows. Tasks are counted from 0 through the whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    /// The layout.
    pub(crate) layout: Layout,
    /// The room.
    pub(crate) room: Room,
    /// The knowledge or skill that is looked at.
    pub(crate) need: Option<Place>,
    /// Where the reader came from to it.
    pub(crate) from: Option<Place>,
    /// Whether all tasks are shown where some are in focus.
    pub(crate) all: bool,
    selected: Option<usize>,
    open: Vec<usize>,
}

impl Seen {
    /// Whether the detail of a task is on the screen when its room is.
    pub(crate) fn shows(&self, task: usize) -> bool {
        match self.layout {
            Layout::Wide => self.selected.unwrap_or(0) == task,
            Layout::Narrow => self.open.contains(&task),
        }
    }

    /// Where the reader is.
    pub(crate) fn place(&self) -> Place {
        match (self.room, self.need, self.selected) {
            (Room::Needs, Some(need), _) => need,
            (Room::Tasks, _, Some(task)) => Place::Task(task),
            (room, ..) => Place::Room(room),
        }
    }

    fn gone(&mut self, place: Place) {
        self.from = (place.room() == Room::Needs && matches!(self.place(), Place::Task(_))).then(|| self.place());
        self.room = place.room();
        match place {
            Place::Task(task) => self.select(task),
            Place::Knowledge(_) | Place::Skill(_) => self.need = Some(place),
            Place::Room(_) => self.need = None,
        }
    }

    fn select(&mut self, task: usize) {
        self.selected = Some(task);
        if !self.open.contains(&task) {
            self.open.push(task);
        }
    }

    fn pressed(&mut self, task: usize) {
        if self.layout == Layout::Narrow && self.open.contains(&task) {
            self.open.retain(|one| *one != task);
        } else {
            if self.layout == Layout::Wide {
                self.open.clear();
            }
            self.select(task);
        }
    }
}

/// How many hits are shown at first, and with each press for more.
const PAGE: usize = 30;

/// What the reader looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Search {
    /// What was typed.
    pub(crate) query: String,
    /// Whether the hits stand in place of the room.
    pub(crate) open: bool,
    /// How many of them.
    pub(crate) shown: usize,
}

/// What is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct State {
    /// What the room shows.
    pub(crate) seen: Seen,
    /// What the reader looks for.
    pub(crate) search: Search,
    /// How often the reader arrived somewhere, and at which code; the focus follows.
    pub(crate) arrival: (u32, Option<String>),
    /// Whether all of it is wanted at once, on paper.
    pub(crate) printed: bool,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// The element has this layout now.
    Arrange(Layout),
    /// The reader pressed a task in the list.
    Press(usize),
    /// The reader went to a place, there to what has this code.
    Go(Place, Option<String>),
    /// The reader looks for this.
    Search(String),
    /// The reader wants to see the hits again, or more of them.
    More,
    /// The reader wants all tasks, or those in focus alone.
    All(bool),
    /// Printing begins, or is over.
    Print(bool),
    /// Another document is shown.
    Reset,
}

impl State {
    /// Nothing is open yet.
    pub(crate) fn new(layout: Layout) -> Self {
        let seen =
            Seen { layout, room: Room::Overview, need: None, from: None, all: false, selected: None, open: Vec::new() };
        let search = Search { query: String::new(), open: false, shown: PAGE };
        Self { seen, search, arrival: (0, None), printed: false }
    }

    /// Whether pressing a task brings its detail to the screen.
    pub(crate) fn opens(&self, task: usize) -> bool {
        self.seen.room != Room::Tasks || !self.seen.shows(task)
    }

    fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Arrange(layout) => next.seen.layout = layout,
            Action::Press(task) => next.seen.pressed(task),
            Action::Go(place, code) => {
                next.seen.gone(place);
                next.search.open = false;
                if code.is_some() || !matches!(place, Place::Room(_)) {
                    next.arrival = (self.arrival.0 + 1, code);
                }
            }
            Action::Search(query) => {
                let open = !query.trim().is_empty();
                next.search = Search { query, open, shown: PAGE };
            }
            Action::More if self.search.open => next.search.shown += PAGE,
            Action::More => next.search.open = true,
            Action::All(all) => next.seen.all = all,
            Action::Print(printed) => next.printed = printed,
            Action::Reset => next = Self::new(self.seen.layout),
        }
        next
    }
}

impl Reducible for State {
    type Action = Action;

    /// The same `Rc` for an action that changes nothing: nothing is rendered then.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.after(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(layout: Layout, actions: &[Action]) -> Rc<State> {
        actions.iter().fold(Rc::new(State::new(layout)), |state, action| state.reduce(action.clone()))
    }

    fn shown(state: &State) -> Vec<usize> {
        (0..5).filter(|task| state.seen.shows(*task)).collect()
    }

    fn go(place: Place) -> Action {
        Action::Go(place, None)
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
    fn the_reader_is_where_she_went() {
        let places = Room::ALL.into_iter().filter(|room| *room != Room::Tasks).map(Place::Room);
        for place in places.chain([Place::Task(2), Place::Knowledge(4), Place::Skill(0)]) {
            let state = after(Layout::Narrow, &[go(Place::Task(1)), go(place)]);
            assert_eq!(state.seen.place(), place);
            assert_eq!(state.seen.room, place.room());
        }
        assert_eq!(shown(&after(Layout::Narrow, &[go(Place::Task(1)), go(Place::Task(1))])), [1]);
    }

    #[test]
    fn from_knowledge_one_step_leads_back_to_the_task() {
        let there = [go(Place::Task(3)), go(Place::Knowledge(7))];
        assert_eq!(after(Layout::Wide, &there).seen.from, Some(Place::Task(3)));
        let back = after(Layout::Wide, &[there.as_slice(), &[go(Place::Task(3))]].concat());
        assert_eq!((back.seen.place(), shown(&back)), (Place::Task(3), vec![3]));
        let listed = [go(Place::Room(Room::Needs)), go(Place::Knowledge(7))];
        assert_eq!(after(Layout::Wide, &listed).seen.from, None);
    }

    #[test]
    fn another_room_loses_no_selection() {
        let rooms = [Action::Press(2), go(Place::Room(Room::Matrix)), go(Place::Room(Room::Tasks))];
        assert_eq!(shown(&after(Layout::Wide, &rooms)), [2]);
        assert_eq!(shown(&after(Layout::Narrow, &rooms)), [2]);
    }

    #[test]
    fn searching_loses_nothing() {
        let before = after(Layout::Wide, &[go(Place::Task(3)), Action::Press(1)]);
        let search = |query: &str| before.clone().reduce(Action::Search(query.to_owned()));
        assert_eq!(search("客戶").seen, before.seen);
        assert!(search("客戶").search.open && !search(" ").search.open);
        assert_eq!(search("客戶").reduce(Action::Search(String::new())), before);
        let found = search("客戶").reduce(go(Place::Task(4)));
        assert_eq!((found.search.open, &*found.search.query), (false, "客戶"));
        let again = found.reduce(Action::More);
        assert_eq!((again.search.open, again.search.shown), (true, PAGE));
        assert_eq!(again.reduce(Action::More).search.shown, 2 * PAGE);
    }

    #[test]
    fn each_arrival_is_counted_and_a_press_is_none() {
        let room = go(Place::Room(Room::Tasks));
        let state = after(Layout::Wide, &[go(Place::Task(1)), Action::Press(2), room, go(Place::Task(1))]);
        assert_eq!(state.arrival, (2, None));
    }

    #[test]
    fn what_changes_nothing_renders_nothing() {
        let idle = [
            (Layout::Wide, vec![Action::Press(2)], Action::Press(2)),
            (Layout::Wide, vec![], Action::Arrange(Layout::Wide)),
            (Layout::Narrow, vec![], Action::Reset),
            (Layout::Narrow, vec![], Action::Print(false)),
        ];
        for (layout, before, action) in idle {
            let state = after(layout, &before);
            assert!(Rc::ptr_eq(&state.clone().reduce(action.clone()), &state), "{action:?}");
        }
    }

    #[test]
    fn the_widths_of_the_layouts() {
        assert_eq!(Layout::for_width(759.9), Layout::Narrow);
        assert_eq!(Layout::for_width(760.0), Layout::Wide);
    }
}
