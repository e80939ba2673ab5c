//! The state of the quiz: which screen there is, what is asked, what is remembered. It is pure: time and chance come with
//! actions, and what is to be done outside is left as effects.

mod action;
mod during;
mod effect;
mod plan;
mod reduce;
mod store;

use std::rc::Rc;

use competency_quiz::{Bank, Item, Mode};

pub(crate) use self::action::{Action, Dispatch};
pub(crate) use self::effect::{AnswerDetail, CompleteDetail, Effect};
use self::store::Stored;
use crate::attempt::Attempt;
use crate::focus::Target;
use crate::memory::{Memory, day};
use crate::setup::Setup;

/// Every number below it is a whole one of a JavaScript number.
const SEEDS: f64 = 9_007_199_254_740_992.0;

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// What the quiz is, and how to begin.
    Start,
    /// An item; in practice with its feedback once it is answered.
    Item,
    /// Before the end of a test: what has no answer yet.
    Check,
    /// A pause.
    Paused,
    /// What came of it.
    Result,
    /// Nothing is due.
    NothingDue,
    /// What is remembered.
    Memory,
}

/// The state of the quiz.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct QuizState {
    pub(crate) setup: Setup,
    pub(crate) bank: Rc<Bank>,
    pub(crate) screen: Screen,
    /// What the learner chose for the next session.
    pub(crate) mode: Mode,
    /// Whether the learner wants to be asked how sure they are.
    pub(crate) asks_certainty: bool,
    /// What the next session asks.
    pub(crate) planned: Rc<[Item]>,
    pub(crate) attempt: Option<Rc<Attempt>>,
    pub(crate) memory: Memory,
    /// The day of the last action.
    pub(crate) today: u32,
    seed: u64,
    /// Whether the attempt was begun or gone on with here: it is more than what was stored.
    is_played: bool,
    stored: Stored,
    /// What is to be done outside, and how many effects there were before.
    effects: Vec<Effect>,
    carried_out: usize,
}

impl QuizState {
    /// The quiz at its start screen. Where the setup has no seed, it comes from chance, a number from 0 to 1.
    pub(crate) fn new(setup: Setup, bank: Rc<Bank>, now: f64, chance: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, as it should")]
        let seed = setup.seed.map_or((chance * SEEDS) as u64, u64::from);
        let mut state = Self {
            mode: setup.mode.unwrap_or(Mode::Practice),
            setup,
            bank,
            screen: Screen::Start,
            asks_certainty: false,
            planned: Rc::new([]),
            attempt: None,
            memory: Memory::default(),
            today: day(now),
            seed,
            is_played: false,
            stored: Stored::default(),
            effects: Vec::new(),
            carried_out: 0,
        };
        state.planned = state.plan(&[]);
        state
    }

    /// Whether there is a session to go on with.
    pub(crate) fn is_under_way(&self) -> bool {
        self.attempt.as_ref().is_some_and(|attempt| !attempt.session.is_finished())
    }

    /// How many effects there were so far.
    pub(crate) fn effect_count(&self) -> usize {
        self.carried_out + self.effects.len()
    }

    /// The effects that aren't carried out, where so many are.
    pub(crate) fn effects_after(&self, carried_out: usize) -> &[Effect] {
        self.effects.get(carried_out.saturating_sub(self.carried_out)..).unwrap_or_default()
    }

    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.focus(if screen == Screen::Item { Target::Stem } else { Target::Title });
    }

    fn focus(&mut self, target: Target) {
        self.effects.push(Effect::Focus(target));
    }
}
