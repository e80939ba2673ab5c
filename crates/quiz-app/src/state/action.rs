//! What changes the state.

use competency_quiz::{Certainty, Mode};

use crate::memory::StoredMemory;
use crate::setup::Setup;

/// What the learner did, or what happened. What doesn't fit the screen changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Action {
    /// The learner chose how the next session goes.
    SetMode(Mode),
    /// The learner wants to be asked how sure they are, or no longer.
    AskCertainty(bool),
    /// Begins the session that is planned.
    Begin,
    /// Begins a session of what is due.
    Review,
    /// Goes on with the session that was broken off.
    Resume,
    /// Shows what is remembered.
    ShowMemory,
    /// Deletes what is remembered.
    Forget,
    /// Goes to the start screen.
    Start,
    /// Chooses the option of that id, or no longer.
    Choose(String),
    /// The same with the option at a place, counted from 0.
    ChooseAt(usize),
    /// In matching, chooses a right side for a left one; an empty one is none.
    Pair {
        /// The id of the left side.
        left: String,
        /// The id of the right side.
        right: String,
    },
    /// The learner is that sure.
    SetCertainty(Certainty),
    /// Gives the answer.
    Answer,
    /// Goes on from the feedback.
    Next,
    /// Gives the answer, or goes on from the feedback.
    Confirm,
    /// Leaves the item for later.
    Skip,
    /// Goes to the item at a place.
    Visit(usize),
    /// Pauses.
    Pause,
    /// Shows what a test looks like before it is handed in.
    Check,
    /// Ends the session.
    Finish,
    /// Asks the same items once more.
    Repeat,
    /// Asks those once more that weren't answered rightly.
    Retry,
    /// Asks others.
    Renew,
    /// Leaves for what has this code in the explorer.
    Explore(String),
    /// What is stored by now: another quiz of the standard may have stored something, or deleted all of it.
    Sync(Option<StoredMemory>),
    /// The options changed.
    Configure(Setup),
}

/// An action, and when it happened.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dispatch {
    pub(crate) action: Action,
    /// The time, in milliseconds since 1970.
    pub(crate) now: f64,
    /// How many effects were carried out by then.
    pub(crate) carried_out: usize,
}
