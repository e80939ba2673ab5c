//! A session that a learner is at: with the draft of an answer, and the time that went by.

use competency_quiz::{Answer, Certainty, Item, Mode, Options, Response, Session};

/// A session that a learner is at.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Attempt {
    pub(crate) session: Session,
    /// Whether the learner is asked how sure they are.
    pub(crate) asks_certainty: bool,
    /// What is chosen for the current item, as in [`Answer::response`]; in matching, empty where nothing is yet.
    pub(crate) draft: Vec<String>,
    /// How sure the learner is of it.
    pub(crate) certainty: Option<Certainty>,
    /// Whether an answer was asked for without a choice.
    pub(crate) is_incomplete: bool,
    /// The time on the clock, in milliseconds.
    elapsed: f64,
    /// When the clock was started; none while it stands.
    since: Option<f64>,
}

/// How far an attempt has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Progress {
    /// How many items have an answer.
    pub(crate) answered: usize,
    /// How many items there are.
    pub(crate) items: usize,
}

impl Attempt {
    /// A session at its current item, its clock standing.
    pub(crate) fn new(session: Session, asks_certainty: bool, seconds: u32) -> Self {
        let elapsed = f64::from(seconds) * 1000.0;
        let draft = Vec::new();
        let mut attempt =
            Self { session, asks_certainty, draft, certainty: None, is_incomplete: false, elapsed, since: None };
        attempt.draft_anew();
        attempt
    }

    /// The current item.
    pub(crate) fn item(&self) -> Option<&Item> {
        self.session.items().get(self.session.at())
    }

    /// The items, each with its place.
    pub(crate) fn items(&self) -> impl Iterator<Item = (usize, &Item)> {
        self.session.items().iter().enumerate()
    }

    /// Whether the current item's feedback is to be shown.
    pub(crate) fn is_judged(&self) -> bool {
        self.session.mode() == Mode::Practice && self.session.answer_to(self.session.at()).is_some()
    }

    /// How far it has come.
    pub(crate) fn progress(&self) -> Progress {
        Progress { answered: self.session.answered(), items: self.session.items().len() }
    }

    /// How many items have no answer.
    pub(crate) fn unanswered(&self) -> usize {
        let Progress { answered, items } = self.progress();
        items - answered
    }

    /// Makes the draft what the current item's answer is.
    pub(crate) fn draft_anew(&mut self) {
        let answer = self.session.answer_to(self.session.at()).cloned();
        let rows = self.item().map_or(0, |item| if item.response == Response::Match { item.key.len() } else { 0 });
        self.certainty = answer.as_ref().and_then(|answer| answer.certainty);
        self.draft = answer.map_or_else(|| vec![String::new(); rows], |answer| answer.response);
        self.is_incomplete = false;
    }

    /// Chooses an option, or where several can be chosen, chooses it no more.
    pub(crate) fn choose(&mut self, id: &str) {
        let item = self.item().filter(|item| item.option_ids().any(|one| one == id));
        let Some(response) = item.map(|item| item.response) else { return };
        self.is_incomplete = false;
        match response {
            Response::Match => {}
            Response::Multiple if self.draft.iter().any(|one| one == id) => self.draft.retain(|one| one != id),
            Response::Multiple => self.draft.push(id.to_owned()),
            Response::Single | Response::TrueFalse => self.draft = vec![id.to_owned()],
        }
    }

    /// In matching, chooses a right side for a left one, or none.
    pub(crate) fn pair(&mut self, left: &str, right: &str) {
        let Some(item) = self.item().filter(|item| item.response == Response::Match) else { return };
        let is_known = right.is_empty() || item.option_ids().any(|one| one == right);
        let row = item.key.iter().position(|one| one == left).filter(|_| is_known);
        if let Some(place) = row.and_then(|row| self.draft.get_mut(row)) {
            right.clone_into(place);
            self.is_incomplete = false;
        }
    }

    /// Gives the draft as the answer; says whether it was taken.
    pub(crate) fn answer(&mut self) -> bool {
        let certainty = self.certainty.filter(|_| self.asks_certainty);
        let is_taken = self.session.answer(Answer { response: self.draft.clone(), certainty }).is_ok();
        self.is_incomplete = !is_taken;
        is_taken
    }

    /// The id of the option at a place, counted from 0.
    pub(crate) fn option(&self, place: usize) -> Option<String> {
        let Options::Choices(choices) = &self.item()?.options else { return None };
        Some(choices.get(place)?.id.clone())
    }

    /// Starts the clock.
    pub(crate) fn start(&mut self, now: f64) {
        self.stop(now);
        self.since = Some(now);
    }

    /// Stops the clock. A clock that was turned back takes nothing away.
    pub(crate) fn stop(&mut self, now: f64) {
        if let Some(since) = self.since.take() {
            self.elapsed += (now - since).max(0.0);
        }
    }

    /// The time on the clock when it was last stopped, in seconds.
    pub(crate) fn seconds(&self) -> u32 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, as it should")]
        let seconds = (self.elapsed / 1000.0).round() as u32;
        seconds
    }
}
