//! What the reader did, and what is therefore on the screen.

use std::rc::Rc;

use crate::place::{Place, Room};

/// The width of the element, in CSS pixels, from which list and detail stand side by side.
const WIDE: f64 = 760.0;

/// The name of the explanation in the head, which belongs to no room.
pub(crate) const HEAD: &str = "head";

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
    /// What the reader picked to take along: tasks, in the order of the document.
    pub(crate) picked: Vec<usize>,
    /// What is open of notes and explanations in the room, each by its own name.
    opened: Vec<String>,
    /// How far the quiz is.
    pub(crate) quiz: Stage,
    /// How the matrix is set, as a sum of its settings.
    pub(crate) matrix: usize,
    /// The task that is followed in the picture, counted from 1; none where that is 0.
    pub(crate) followed: usize,
    selected: Option<usize>,
    open: Vec<usize>,
}

impl Seen {
    /// Whether the detail of a task is on the screen when its room is; `first` stands there before one is chosen.
    pub(crate) fn shows(&self, task: usize, first: usize) -> bool {
        match self.layout {
            Layout::Wide => self.selected.unwrap_or(first) == task,
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
            Place::Room(room) => {
                self.need = None;
                // To go there once more is to try once more.
                if room == Room::Quiz && self.quiz == Stage::Failed {
                    self.quiz = Stage::Unopened;
                }
            }
        }
    }

    fn turn(&mut self, name: String) {
        match self.opened.iter().position(|one| *one == name) {
            Some(at) => {
                self.opened.remove(at);
            }
            None => self.opened.push(name),
        }
    }

    fn pick(&mut self, task: usize) {
        match self.picked.binary_search(&task) {
            Ok(at) => {
                self.picked.remove(at);
            }
            Err(at) => self.picked.insert(at, task),
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

/// How far the quiz is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Nobody asked for it yet.
    Unopened,
    /// It is being fetched.
    Coming,
    /// It couldn't be fetched, or failed.
    Failed,
    /// It is there; the number changes with each of its screens.
    At(u32),
}

impl Stage {
    /// Whether there is a quiz to go back to.
    pub(crate) fn is_open(self) -> bool {
        matches!(self, Self::At(_))
    }
}

/// How many hits are shown at first, and with each press for more.
const PAGE: usize = 20;

/// What the reader looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Search {
    /// What was typed.
    pub(crate) query: String,
    /// Whether the hits stand in place of the room.
    pub(crate) open: bool,
    /// How many of them.
    pub(crate) shown: usize,
    /// Whether the document was made ready for it.
    pub(crate) ready: bool,
}

/// What is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct State {
    /// What the room shows.
    pub(crate) seen: Seen,
    /// Whether the level in the head is explained.
    pub(crate) explained: bool,
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
    /// The reader is in the detail of a task.
    Stand(usize),
    /// The reader pressed a task in the list.
    Press(usize),
    /// The reader went to a place, there to what has this code.
    Go(Place, Option<String>),
    /// The reader is about to look for something.
    Prepare,
    /// The reader looks for this.
    Search(String),
    /// The reader wants to see the hits again, or more of them.
    More,
    /// The reader wants all tasks, or those in focus alone.
    All(bool),
    /// The reader opens or closes what has this name.
    Open(String),
    /// The reader picks a task, or puts it back.
    Pick(usize),
    /// The quiz is so far.
    Quiz(Stage),
    /// The quiz shows something else.
    Turn,
    /// The reader sets the matrix, or follows a task in the picture.
    Choose(Choice),
    /// Printing begins, or is over.
    Print(bool),
    /// Another document is shown.
    Reset,
}

/// How a drawing is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// The matrix, as in [`Seen::matrix`].
    Matrix(usize),
    /// The picture, as in [`Seen::followed`].
    Followed(usize),
}

impl State {
    /// Nothing is open yet.
    pub(crate) fn new(layout: Layout) -> Self {
        let seen = Seen {
            layout,
            room: Room::Overview,
            need: None,
            from: None,
            all: false,
            picked: Vec::new(),
            opened: Vec::new(),
            quiz: Stage::Unopened,
            matrix: 0,
            followed: 0,
            selected: None,
            open: Vec::new(),
        };
        let search = Search { query: String::new(), open: false, shown: PAGE, ready: false };
        Self { seen, explained: false, search, arrival: (0, None), printed: false }
    }

    /// Whether a note or an explanation of that name is open.
    pub(crate) fn is_open(&self, name: &str) -> bool {
        if name == HEAD { self.explained } else { self.seen.opened.iter().any(|one| one == name) }
    }

    /// Whether pressing a task brings its detail to the screen.
    pub(crate) fn opens(&self, task: usize, first: usize) -> bool {
        self.seen.room != Room::Tasks || !self.seen.shows(task, first)
    }

    /// The state after an action: the same `Rc` where it changes nothing, and nothing is rendered then.
    pub(crate) fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.after(action);
        if next == *self { self } else { Rc::new(next) }
    }

    fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Arrange(layout) => next.seen.layout = layout,
            Action::Stand(task) => next.seen.select(task),
            Action::Press(task) => {
                next.seen.pressed(task);
                // Side by side the detail stands elsewhere: the focus goes there, and Escape leads back.
                if self.seen.layout == Layout::Wide {
                    next.arrival = (self.arrival.0 + 1, None);
                }
            }
            Action::Go(place, code) => {
                next.seen.gone(place);
                next.search.open = false;
                if code.is_some() || !matches!(place, Place::Room(_)) {
                    next.arrival = (self.arrival.0 + 1, code);
                }
            }
            Action::Prepare => next.search.ready = true,
            Action::Search(query) => {
                let open = !query.trim().is_empty();
                next.search = Search { query, open, shown: PAGE, ready: true };
            }
            Action::More if self.search.open => next.search.shown += PAGE,
            Action::More => next.search.open = true,
            Action::All(all) => next.seen.all = all,
            Action::Open(name) if name == HEAD => next.explained = !self.explained,
            Action::Open(name) => next.seen.turn(name),
            Action::Pick(task) => next.seen.pick(task),
            Action::Quiz(stage) => next.seen.quiz = stage,
            Action::Turn => {
                next.seen.quiz = Stage::At(if let Stage::At(number) = self.seen.quiz { number + 1 } else { 0 });
            }
            Action::Choose(Choice::Matrix(matrix)) => next.seen.matrix = matrix,
            Action::Choose(Choice::Followed(task)) => next.seen.followed = task,
            Action::Print(printed) => next.printed = printed,
            Action::Reset => next = Self { arrival: (self.arrival.0, None), ..Self::new(self.seen.layout) },
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(layout: Layout, actions: &[Action]) -> Rc<State> {
        actions.iter().fold(Rc::new(State::new(layout)), |state, action| state.reduce(action.clone()))
    }

    fn shown(state: &State) -> Vec<usize> {
        (0..5).filter(|task| state.seen.shows(*task, 0)).collect()
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
        let before = after(Layout::Wide, &[go(Place::Task(3)), Action::Press(1), Action::Prepare]);
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
    fn each_arrival_is_counted() {
        let room = go(Place::Room(Room::Tasks));
        let walk = [go(Place::Task(1)), Action::Press(2), Action::Press(2), room, go(Place::Task(1))];
        assert_eq!(after(Layout::Wide, &walk).arrival, (4, None), "to the task that is shown, too, from the list");
        assert_eq!(after(Layout::Narrow, &walk).arrival, (2, None), "in place there is nowhere to go");
    }

    #[test]
    fn what_is_picked_or_opened_is_put_back_by_the_same() {
        let open = |name: &str| Action::Open(name.to_owned());
        let there = [Action::Pick(3), Action::Pick(1), open("a"), open("b"), open("a")];
        let state = after(Layout::Wide, &there);
        assert_eq!(state.seen.picked, [1, 3]);
        assert!(state.is_open("b") && !state.is_open("a") && !state.is_open(HEAD));
        let back = [there.as_slice(), &[Action::Pick(1), Action::Pick(3), open("b")]].concat();
        assert_eq!(after(Layout::Wide, &back), after(Layout::Wide, &[]));
        let head = after(Layout::Wide, &[open(HEAD)]);
        assert!(head.is_open(HEAD));
        assert_eq!(head.seen, after(Layout::Wide, &[]).seen, "the room stays as it is");
    }

    #[test]
    fn a_drawing_stays_as_it_was_set() {
        let state = after(Layout::Wide, &[Action::Choose(Choice::Matrix(3)), go(Place::Task(1))]);
        assert_eq!((state.seen.matrix, state.seen.followed), (3, 0));
        let state = after(Layout::Wide, &[Action::Choose(Choice::Followed(2)), go(Place::Room(Room::Overview))]);
        assert_eq!((state.seen.matrix, state.seen.followed), (0, 2));
    }

    #[test]
    fn what_changes_nothing_renders_nothing() {
        let idle = [
            (Layout::Wide, vec![Action::All(true)], Action::All(true)),
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
