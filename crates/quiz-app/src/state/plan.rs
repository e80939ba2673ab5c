//! What a session asks.

use std::rc::Rc;

use competency_quiz::{Item, Wish};

use super::QuizState;

impl QuizState {
    /// Items for a session, those left out that were just asked, where enough others are there.
    pub(super) fn plan(&self, asked: &[String]) -> Rc<[Item]> {
        let count = Some(self.setup.questions);
        let focus = self.setup.focus.clone();
        let wish = Wish { seed: self.seed, count, due: self.memory.due(self.today), focus };
        let fresh = self.bank.quiz_among(&wish, |item| !asked.contains(&item.id));
        let is_short = fresh.len() < self.setup.questions && !asked.is_empty();
        if is_short { self.bank.quiz(&wish).into() } else { fresh.into() }
    }

    /// These items once more, in another order.
    pub(super) fn plan_again(&self, ids: &[String], count: Option<usize>) -> Rc<[Item]> {
        let wish = Wish { seed: self.seed, count, ..Wish::default() };
        self.bank.quiz_among(&wish, |item| ids.contains(&item.id)).into()
    }
}
