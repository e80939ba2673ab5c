//! What an action makes of the state.

use std::rc::Rc;

use competency_quiz::{Item, Mode, Session};
use yew::Reducible;

use super::{Action, Dispatch, Effect, QuizState, Screen};
use crate::attempt::Attempt;
use crate::lookup;
use crate::memory::day;
use crate::setup::Setup;

impl Reducible for QuizState {
    type Action = Dispatch;

    fn reduce(self: Rc<Self>, dispatch: Dispatch) -> Rc<Self> {
        let mut next = (*self).clone();
        next.drop_effects(dispatch.carried_out);
        next.act(dispatch.action, dispatch.now);
        Rc::new(next)
    }
}

impl QuizState {
    fn drop_effects(&mut self, carried_out: usize) {
        let dropped = carried_out.saturating_sub(self.carried_out).min(self.effects.len());
        self.effects.drain(..dropped);
        self.carried_out += dropped;
    }

    fn act(&mut self, action: Action, now: f64) {
        self.today = day(now);
        match (self.screen, action) {
            (_, Action::Sync(stored)) => return self.sync(stored),
            (_, Action::Configure(setup)) => return self.configure(setup),
            (_, Action::Explore(code)) => self.explore(code, now),
            (Screen::Start, Action::SetMode(mode)) if self.setup.mode.is_none() => self.mode = mode,
            (Screen::Start, Action::AskCertainty(asks)) => self.asks_certainty = asks,
            (Screen::Start | Screen::NothingDue, Action::Begin) => self.begin(&self.planned.clone(), now),
            (Screen::Start, Action::Review) => self.review(now),
            (Screen::Start, Action::ShowMemory) => self.show(Screen::Memory),
            (Screen::Start | Screen::Paused, Action::Resume) if self.is_under_way() => self.resume(now),
            (Screen::Item | Screen::Check, action) => self.act_during(action, now),
            (Screen::Paused, Action::Finish) => self.finish(now),
            (Screen::Result, action @ (Action::Repeat | Action::Retry | Action::Renew)) => self.follow(&action, now),
            (Screen::Memory, Action::Forget) => self.forget(),
            (Screen::Paused | Screen::Result | Screen::NothingDue | Screen::Memory, Action::Start) => {
                self.planned = self.plan(&[]);
                self.show(Screen::Start);
            }
            _ => {}
        }
        self.store();
    }

    /// Follows changed options; the session that is under way goes on.
    fn configure(&mut self, setup: Setup) {
        if setup == self.setup {
            return;
        }
        if let Some(seed) = setup.seed.filter(|_| setup.seed != self.setup.seed) {
            self.seed = seed.into();
        }
        self.mode = setup.mode.unwrap_or(self.mode);
        self.setup = setup;
        if self.screen == Screen::Start {
            self.planned = self.plan(&[]);
        }
    }

    /// Leaves for the explorer; the clock stands meanwhile.
    fn explore(&mut self, code: String, now: f64) {
        let standard = self.setup.document.get();
        if lookup::name(standard, &code).is_none() && lookup::meaning(standard, &code).is_none() {
            return;
        }
        if let Some(attempt) = self.attempt_mut() {
            attempt.stop(now);
        }
        self.effects.push(Effect::Explore(code));
    }

    pub(super) fn attempt_mut(&mut self) -> Option<&mut Attempt> {
        self.attempt.as_mut().map(Rc::make_mut)
    }

    fn begin(&mut self, items: &[Item], now: f64) {
        if items.is_empty() {
            return;
        }
        // Only a session that is begun uses up a seed: who looks around first gets the same one.
        self.seed = self.seed.wrapping_add(1);
        let mut attempt = Attempt::new(Session::new(self.mode, items.to_vec()), self.asks_certainty, 0);
        attempt.start(now);
        self.attempt = Some(attempt.into());
        self.is_played = true;
        self.show(Screen::Item);
    }

    /// Begins a session of what is due.
    fn review(&mut self, now: f64) {
        let due = self.memory.due(self.today);
        if due.is_empty() {
            self.show(Screen::NothingDue);
        } else {
            self.begin(&self.plan_again(&due, Some(self.setup.questions)), now);
        }
    }

    fn resume(&mut self, now: f64) {
        if let Some(attempt) = self.attempt_mut() {
            attempt.start(now);
        }
        self.is_played = true;
        self.show(Screen::Item);
    }

    /// Another session after one.
    fn follow(&mut self, action: &Action, now: f64) {
        let Some(session) = self.attempt.as_ref().map(|attempt| &attempt.session) else { return };
        let all = || session.items().iter().map(|item| item.id.clone()).collect::<Vec<_>>();
        let items = match action {
            Action::Repeat => self.plan_again(&all(), None),
            Action::Retry => {
                let wrong = session.score().map(|score| score.wrong).unwrap_or_default();
                self.plan_again(&wrong, None)
            }
            _ => self.plan(&all()),
        };
        self.begin(&items, now);
    }

    pub(super) fn is_test(&self) -> bool {
        self.attempt.as_ref().is_some_and(|attempt| attempt.session.mode() == Mode::Test)
    }
}
