//! A quiz without a page: actions are dispatched to its state.

use std::rc::Rc;

use competency_quiz::{Bank, Response};
use yew::Reducible;

use super::document;
use crate::attempt::Attempt;
use crate::setup::Setup;
use crate::state::{Action, Dispatch, Effect, QuizState};

pub(crate) fn setup() -> Setup {
    Setup { document: document(), focus: Vec::new(), questions: 10, seed: Some(1), mode: None, remembers: false }
}

/// A state that actions are dispatched to, and what it left to be done outside.
pub(crate) struct Game {
    pub(crate) state: Rc<QuizState>,
    carried_out: usize,
}

impl Game {
    pub(crate) fn new(setup: Setup) -> Self {
        let bank = Rc::new(Bank::new(setup.document.get()));
        Self { state: Rc::new(QuizState::new(setup, bank, 0.0, 0.0)), carried_out: 0 }
    }

    pub(crate) fn act(&mut self, action: Action) {
        self.act_at(action, 0.0);
    }

    pub(crate) fn act_at(&mut self, action: Action, now: f64) {
        self.state = self.state.clone().reduce(Dispatch { action, now, carried_out: self.carried_out });
    }

    /// The effects since they were last asked for.
    pub(crate) fn effects(&mut self) -> Vec<Effect> {
        let effects = self.state.effects_after(self.carried_out).to_vec();
        self.carried_out = self.state.effect_count();
        effects
    }

    pub(crate) fn attempt(&self) -> &Attempt {
        self.state.attempt.as_ref().unwrap()
    }

    /// Chooses the right answer to the current item, or a wrong one.
    pub(crate) fn choose(&mut self, is_right: bool) {
        for action in choice(self.attempt(), is_right) {
            self.act(action);
        }
    }
}

/// What chooses the right answer to the current item, or a wrong one.
pub(crate) fn choice(attempt: &Attempt, is_right: bool) -> Vec<Action> {
    let item = attempt.item().unwrap();
    let choose = |id: &str| Action::Choose(id.to_owned());
    match item.response {
        Response::Match => {
            let mut rights = item.key.clone();
            if !is_right {
                rights.rotate_left(1);
            }
            item.key.iter().cloned().zip(rights).map(|(left, right)| Action::Pair { left, right }).collect()
        }
        _ if is_right => item.key.iter().map(|id| choose(id)).collect(),
        _ => item.option_ids().find(|id| !item.key.iter().any(|key| key == id)).map(choose).into_iter().collect(),
    }
}
