//! Answering a quiz, item by item.

use crate::answer::Answer;
use crate::item::Item;
use crate::score::Score;

/// When the learner hears whether an answer is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Mode {
    /// At once; an answer then stays as it is.
    Practice,
    /// At the end; until then an answer can be changed.
    Test,
}

/// Why something can't be done in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The session is finished: begin another.
    Finished,
    /// The answer was judged and stays: go on to the next item.
    Judged,
    /// The response isn't one to this item: choose among its options, as many as it asks for.
    NotAResponse,
    /// There is no such item: the first is 0.
    NoSuchItem,
}

/// A quiz that is being answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub(crate) mode: Mode,
    pub(crate) items: Vec<Item>,
    pub(crate) answers: Vec<Option<Answer>>,
    pub(crate) at: usize,
    pub(crate) finished: bool,
}

impl Session {
    /// Begins a quiz at its first item. One without items is finished.
    #[must_use]
    pub fn new(mode: Mode, items: Vec<Item>) -> Self {
        let answers = vec![None; items.len()];
        let finished = items.is_empty();
        Self { mode, items, answers, at: 0, finished }
    }

    /// When the learner hears whether an answer is right.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The items, in the order asked.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The place of the current item.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }

    /// The answer to an item; none so far, or where there is no such item.
    #[must_use]
    pub fn answer_to(&self, place: usize) -> Option<&Answer> {
        self.answers.get(place)?.as_ref()
    }

    /// How many items have an answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.answers.iter().flatten().count()
    }

    /// Whether nothing more can be answered.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// Answers the current item, or in a test changes its answer.
    ///
    /// # Errors
    /// Why the answer isn't taken; nothing has changed then.
    pub fn answer(&mut self, answer: Answer) -> Result<(), Refusal> {
        if self.finished {
            return Err(Refusal::Finished);
        }
        let (item, place) = self.items.get(self.at).zip(self.answers.get_mut(self.at)).ok_or(Refusal::NoSuchItem)?;
        if self.mode == Mode::Practice && place.is_some() {
            return Err(Refusal::Judged);
        }
        if !item.is_response(&answer.response) {
            return Err(Refusal::NotAResponse);
        }
        *place = Some(answer);
        Ok(())
    }

    /// Goes on to the next item without an answer, behind the current one or else from the start; answering or
    /// skipping the current one. Says whether there was another.
    pub fn go_on(&mut self) -> bool {
        let behind = self.at + 1..self.items.len();
        let next = behind.chain(0..self.at).find(|&place| self.answer_to(place).is_none());
        self.at = next.unwrap_or(self.at);
        next.is_some()
    }

    /// Goes to any item.
    ///
    /// # Errors
    /// There is no such item.
    pub fn go_to(&mut self, place: usize) -> Result<(), Refusal> {
        if place >= self.items.len() {
            return Err(Refusal::NoSuchItem);
        }
        self.at = place;
        Ok(())
    }

    /// Ends the session; what has no answer counts as wrong.
    pub fn finish(&mut self) {
        self.finished = true;
    }

    /// Whether the answer to an item is right; none where there is no answer, or a test isn't finished.
    #[must_use]
    pub fn feedback(&self, place: usize) -> Option<bool> {
        let is_open = self.finished || self.mode == Mode::Practice;
        let answer = self.answer_to(place).filter(|_| is_open)?;
        Some(self.items.get(place)?.is_right(&answer.response))
    }

    /// What came of it; none before the end.
    #[must_use]
    pub fn score(&self) -> Option<Score> {
        self.finished.then(|| Score::new(&self.items, &self.answers))
    }
}
