//! What the reader did, and what is therefore on the screen.

use std::rc::Rc;

use competency_shared::Layout;
use yew::Reducible;

use crate::destination::{Destination, Room};
use crate::matrix_settings::MatrixSettings;

/// What the rooms show. Tasks are counted from 0 through the whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RoomState {
    /// The room.
    pub(crate) room: Room,
    /// The knowledge or skill that is looked at.
    pub(crate) need: Option<Destination>,
    /// The task that the reader came from to it.
    pub(crate) came_from: Option<Destination>,
    /// Whether all tasks are shown where some are in focus.
    pub(crate) shows_all: bool,
    /// The tasks that the reader picked to export, in the order of the document.
    pub(crate) picked: Vec<usize>,
    /// How the matrix is set.
    pub(crate) matrix: MatrixSettings,
    /// The task that is followed in the picture.
    pub(crate) followed: Option<usize>,
    /// How far the quiz is.
    pub(crate) quiz: QuizStage,
    /// The task that was selected last.
    pub(crate) selected: Option<usize>,
    /// The tasks that are open in one column.
    pub(crate) open: Vec<usize>,
}

impl RoomState {
    /// Whether the detail of a task is on the screen when its room is; `first` stands there before one is chosen.
    pub(crate) fn shows(&self, layout: Layout, task: usize, first: usize) -> bool {
        match layout {
            Layout::Wide => self.selected.unwrap_or(first) == task,
            Layout::Narrow => self.open.contains(&task),
        }
    }

    /// Where the reader is.
    pub(crate) fn destination(&self) -> Destination {
        match (self.room, self.need, self.selected) {
            (Room::Needs, Some(need), _) => need,
            (Room::Tasks, _, Some(task)) => Destination::Task(task),
            (room, ..) => Destination::Room(room),
        }
    }

    fn go(&mut self, destination: Destination) {
        let here = self.destination();
        self.came_from = (destination.room() == Room::Needs && matches!(here, Destination::Task(_))).then_some(here);
        self.room = destination.room();
        match destination {
            Destination::Task(task) => self.select(task),
            Destination::Knowledge(_) | Destination::Skill(_) => self.need = Some(destination),
            Destination::Room(room) => {
                self.need = None;
                // To go there once more is to try once more.
                if room == Room::Quiz && self.quiz == QuizStage::Failed {
                    self.quiz = QuizStage::Unopened;
                }
            }
        }
    }

    fn pick(&mut self, task: usize) {
        match self.picked.binary_search(&task) {
            Ok(at) => drop(self.picked.remove(at)),
            Err(at) => self.picked.insert(at, task),
        }
    }

    fn select(&mut self, task: usize) {
        self.selected = Some(task);
        if !self.open.contains(&task) {
            self.open.push(task);
        }
    }

    fn press(&mut self, task: usize, layout: Layout) {
        match layout {
            Layout::Narrow if self.open.contains(&task) => self.open.retain(|one| *one != task),
            Layout::Narrow => self.select(task),
            Layout::Wide => {
                self.open.clear();
                self.select(task);
            }
        }
    }
}

/// How far the quiz is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QuizStage {
    /// Nobody asked for it yet.
    Unopened,
    /// It is being fetched, and its items are being made.
    Loading,
    /// It is there.
    Ready,
    /// It couldn't be fetched, or failed.
    Failed,
}

/// How many hits are shown at first, and with each press for more.
const PAGE: usize = 20;

/// What the reader looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Search {
    /// What was typed.
    pub(crate) query: String,
    /// Whether the hits stand in place of the room.
    pub(crate) is_open: bool,
    /// How many of them.
    pub(crate) shown: usize,
    /// Whether the document was made ready for it.
    pub(crate) is_prepared: bool,
}

/// How often the reader arrived somewhere, and at what; the focus follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Arrival {
    /// How often.
    pub(crate) count: u32,
    /// The code of what was sought there.
    pub(crate) code: Option<String>,
}

/// What is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct State {
    /// What the rooms show.
    pub(crate) rooms: RoomState,
    /// What the reader looks for.
    pub(crate) search: Search,
    /// Where the focus belongs.
    pub(crate) arrival: Arrival,
    /// Whether all of it is there at once, for paper.
    pub(crate) has_paper: bool,
    /// How often the reader asked for the print dialog.
    pub(crate) print_requests: u32,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// The reader pressed a task in the list, in this layout.
    PressTask(usize, Layout),
    /// The reader went somewhere.
    Go {
        /// Where to.
        destination: Destination,
        /// What has this code there.
        code: Option<String>,
        /// The task from whose detail.
        from: Option<usize>,
    },
    /// The page's address leads somewhere; whether by itself, or because it names no other any more.
    Follow {
        /// Where to.
        destination: Destination,
        /// What has this code there.
        code: Option<String>,
        /// Whether the address names this standard.
        is_called: bool,
    },
    /// The reader is about to look for something.
    PrepareSearch,
    /// The reader looks for this.
    Search(String),
    /// The reader wants to see the hits again, or more of them.
    ShowHits,
    /// The reader wants all tasks, or those in focus alone.
    ShowAll(bool),
    /// The reader picks a task, or puts it back.
    Pick(usize),
    /// The quiz is so far.
    Quiz(QuizStage),
    /// The reader sets the matrix.
    SetMatrix(MatrixSettings),
    /// The reader follows a task in the picture, or none.
    FollowTask(Option<usize>),
    /// All of it is made ready for paper.
    MakePaper,
    /// The reader wants the print dialog.
    RequestPrint,
}

impl State {
    /// The reader is in a room, and did nothing yet.
    pub(crate) fn in_room(room: Room) -> Self {
        let rooms = RoomState {
            room,
            need: None,
            came_from: None,
            shows_all: false,
            picked: Vec::new(),
            matrix: MatrixSettings::default(),
            followed: None,
            quiz: QuizStage::Unopened,
            selected: None,
            open: Vec::new(),
        };
        let search = Search { query: String::new(), is_open: false, shown: PAGE, is_prepared: false };
        Self { rooms, search, arrival: Arrival::default(), has_paper: false, print_requests: 0 }
    }

    fn arrive(&mut self, code: Option<String>) {
        self.arrival = Arrival { count: self.arrival.count + 1, code };
    }

    fn go(&mut self, destination: Destination, code: Option<String>) {
        self.rooms.go(destination);
        self.search.is_open = false;
        if code.is_some() || !matches!(destination, Destination::Room(_)) {
            self.arrive(code);
        }
    }

    /// The state after an action.
    pub(crate) fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::PressTask(task, layout) => {
                next.rooms.press(task, layout);
                // Side by side the detail stands elsewhere: the focus goes there, and Escape leads back.
                if layout == Layout::Wide {
                    next.arrive(None);
                }
            }
            Action::Go { destination, code, from } => {
                if let Some(task) = from {
                    next.rooms.select(task);
                }
                next.go(destination, code);
            }
            Action::Follow { destination, code, is_called: true } => next.go(destination, code),
            Action::Follow { destination, .. } if destination != self.rooms.destination() => {
                next.go(destination, None);
                // The focus belongs to what the address names.
                next.arrival = self.arrival.clone();
            }
            Action::Follow { .. } => {}
            Action::PrepareSearch => next.search.is_prepared = true,
            Action::Search(query) => {
                let is_open = !query.trim().is_empty();
                next.search = Search { query, is_open, shown: PAGE, is_prepared: true };
            }
            Action::ShowHits if self.search.is_open => next.search.shown += PAGE,
            Action::ShowHits => next.search.is_open = true,
            Action::ShowAll(all) => next.rooms.shows_all = all,
            Action::Pick(task) => next.rooms.pick(task),
            Action::Quiz(stage) => next.rooms.quiz = stage,
            Action::SetMatrix(matrix) => next.rooms.matrix = matrix,
            Action::FollowTask(task) => next.rooms.followed = task,
            Action::MakePaper => next.has_paper = true,
            Action::RequestPrint => {
                next.has_paper = true;
                next.print_requests += 1;
            }
        }
        next
    }
}

impl Reducible for State {
    type Action = Action;

    /// The state after an action: the same `Rc` where it changes nothing, and nothing is rendered then.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.after(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOMS: [Room; 6] = [Room::Overview, Room::Tasks, Room::Needs, Room::Matrix, Room::About, Room::Quiz];

    fn after(actions: &[Action]) -> Rc<State> {
        let start = Rc::new(State::in_room(Room::Overview));
        actions.iter().fold(start, |state, action| state.reduce(action.clone()))
    }

    fn shown(state: &State, layout: Layout) -> Vec<usize> {
        (0..5).filter(|task| state.rooms.shows(layout, *task, 0)).collect()
    }

    fn go(destination: Destination) -> Action {
        Action::Go { destination, code: None, from: None }
    }

    fn press(task: usize, layout: Layout) -> Action {
        Action::PressTask(task, layout)
    }

    #[test]
    fn side_by_side_one_task_is_shown() {
        assert_eq!(shown(&after(&[]), Layout::Wide), [0]);
        let pressed = after(&[press(3, Layout::Wide), press(1, Layout::Wide)]);
        assert_eq!(shown(&pressed, Layout::Wide), [1]);
    }

    #[test]
    fn in_one_column_tasks_open_and_close() {
        assert!(shown(&after(&[]), Layout::Narrow).is_empty());
        let opened = [press(3, Layout::Narrow), press(1, Layout::Narrow)];
        assert_eq!(shown(&after(&opened), Layout::Narrow), [1, 3]);
        let closed = [press(3, Layout::Narrow), press(3, Layout::Narrow)];
        assert!(shown(&after(&closed), Layout::Narrow).is_empty());
    }

    #[test]
    fn a_change_of_layout_keeps_what_was_read() {
        assert_eq!(shown(&after(&[press(2, Layout::Wide)]), Layout::Narrow), [2]);
        let narrow = after(&[press(4, Layout::Narrow), press(2, Layout::Narrow)]);
        assert_eq!(shown(&narrow, Layout::Wide), [2]);
    }

    #[test]
    fn the_reader_is_where_she_went() {
        let rooms = ROOMS.into_iter().filter(|room| *room != Room::Tasks).map(Destination::Room);
        for destination in rooms.chain([Destination::Task(2), Destination::Knowledge(4), Destination::Skill(0)]) {
            let state = after(&[go(Destination::Task(1)), go(destination)]);
            assert_eq!((state.rooms.destination(), state.rooms.room), (destination, destination.room()));
        }
        assert_eq!(shown(&after(&[go(Destination::Task(1)), go(Destination::Task(1))]), Layout::Narrow), [1]);
    }

    #[test]
    fn from_knowledge_one_step_leads_back_to_the_task() {
        let there = [go(Destination::Task(3)), go(Destination::Knowledge(7))];
        assert_eq!(after(&there).rooms.came_from, Some(Destination::Task(3)));
        let from = Action::Go { destination: Destination::Knowledge(7), code: None, from: Some(1) };
        assert_eq!(
            after(&[go(Destination::Task(3)), from]).rooms.came_from,
            Some(Destination::Task(1)),
            "its detail was open, too"
        );
        let back = after(&[there.as_slice(), &[go(Destination::Task(3))]].concat());
        assert_eq!((back.rooms.destination(), shown(&back, Layout::Wide)), (Destination::Task(3), vec![3]));
        let listed = [go(Destination::Room(Room::Needs)), go(Destination::Knowledge(7))];
        assert_eq!(after(&listed).rooms.came_from, None);
    }

    #[test]
    fn another_room_loses_no_selection() {
        for layout in [Layout::Wide, Layout::Narrow] {
            let rooms = [press(2, layout), go(Destination::Room(Room::Matrix)), go(Destination::Room(Room::Tasks))];
            assert_eq!(shown(&after(&rooms), layout), [2]);
        }
    }

    #[test]
    fn the_address_leads_and_where_it_names_another_all_stays() {
        let follow = |destination, is_called| Action::Follow { destination, code: Some("T1.2".to_owned()), is_called };
        let called = after(&[follow(Destination::Task(1), true)]);
        assert_eq!((called.rooms.destination(), called.arrival.count), (Destination::Task(1), 1));
        let back = called.clone().reduce(follow(Destination::Room(Room::Overview), false));
        assert_eq!((back.rooms.destination(), back.arrival.count), (Destination::Room(Room::Overview), 1));
        let same = called.clone().reduce(follow(Destination::Task(1), false));
        assert!(Rc::ptr_eq(&called, &same));
    }

    #[test]
    fn searching_loses_nothing() {
        let before = after(&[go(Destination::Task(3)), press(1, Layout::Wide), Action::PrepareSearch]);
        let search = |query: &str| before.clone().reduce(Action::Search(query.to_owned()));
        assert_eq!(search("客戶").rooms, before.rooms);
        assert!(search("客戶").search.is_open && !search(" ").search.is_open);
        assert_eq!(search("客戶").reduce(Action::Search(String::new())), before);
        let found = search("客戶").reduce(go(Destination::Task(4)));
        assert_eq!((found.search.is_open, &*found.search.query), (false, "客戶"));
        let again = found.reduce(Action::ShowHits);
        assert_eq!((again.search.is_open, again.search.shown), (true, PAGE));
        assert_eq!(again.reduce(Action::ShowHits).search.shown, 2 * PAGE);
    }

    #[test]
    fn each_arrival_is_counted() {
        let walk = |layout| {
            let room = go(Destination::Room(Room::Tasks));
            after(&[go(Destination::Task(1)), press(2, layout), press(2, layout), room, go(Destination::Task(1))])
                .arrival
                .count
        };
        assert_eq!(walk(Layout::Wide), 4, "to the task that is shown, too, from the list");
        assert_eq!(walk(Layout::Narrow), 2, "in place there is nowhere to go");
    }

    #[test]
    fn what_is_picked_is_put_back_by_the_same() {
        assert_eq!(after(&[Action::Pick(3), Action::Pick(1)]).rooms.picked, [1, 3]);
        assert_eq!(after(&[Action::Pick(3), Action::Pick(3)]), after(&[]));
    }

    #[test]
    fn a_quiz_that_failed_is_tried_again_by_going_there() {
        let there = go(Destination::Room(Room::Quiz));
        let failed = after(&[there.clone(), Action::Quiz(QuizStage::Failed)]);
        assert_eq!(failed.reduce(there.clone()).rooms.quiz, QuizStage::Unopened);
        let ready = after(&[there.clone(), Action::Quiz(QuizStage::Ready)]);
        assert_eq!(ready.reduce(there).rooms.quiz, QuizStage::Ready);
    }

    #[test]
    fn what_changes_nothing_renders_nothing() {
        for action in [Action::ShowAll(false), Action::FollowTask(None)] {
            let state = after(&[]);
            assert!(Rc::ptr_eq(&state.clone().reduce(action.clone()), &state), "{action:?}");
        }
    }
}
