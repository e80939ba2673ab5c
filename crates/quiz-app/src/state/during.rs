//! What an action makes of the session that is under way.

use competency_quiz::Mode;

use super::{Action, AnswerDetail, CompleteDetail, Effect, QuizState, Screen};
use crate::focus::Target;

impl QuizState {
    pub(super) fn act_during(&mut self, action: Action, now: f64) {
        let is_item = self.screen == Screen::Item;
        let is_test = self.is_test();
        let Some(attempt) = self.attempt_mut() else { return };
        let is_judged = attempt.is_judged();
        let is_open = is_item && !is_judged;
        match action {
            Action::Choose(id) if is_open => attempt.choose(&id),
            Action::ChooseAt(place) if is_open => self.choose_at(place),
            Action::Pair { left, right } if is_open => attempt.pair(&left, &right),
            Action::SetCertainty(certainty) if is_open => attempt.certainty = Some(certainty),
            Action::Answer | Action::Confirm if is_open => self.answer(now),
            Action::Next | Action::Confirm if is_item && is_judged => self.next(now),
            Action::Skip if is_open => self.skip(),
            Action::Visit(place) if is_test => self.visit(place),
            Action::Pause => self.pause(now),
            Action::Check if is_test => self.show(Screen::Check),
            Action::Finish if !is_item => self.finish(now),
            _ => {}
        }
    }

    fn choose_at(&mut self, place: usize) {
        let Some(attempt) = self.attempt_mut() else { return };
        if let Some(id) = attempt.option(place) {
            attempt.choose(&id);
            self.focus(Target::Option(place));
        }
    }

    fn answer(&mut self, now: f64) {
        let Some(attempt) = self.attempt_mut() else { return };
        // The time of an answer counts even where the page is closed right after it.
        attempt.start(now);
        if !attempt.answer() {
            return;
        }
        let is_last = attempt.unanswered() == 0;
        if !self.is_test() {
            self.judge();
            self.focus(Target::Feedback);
        } else if is_last {
            self.show(Screen::Check);
        } else {
            self.skip();
        }
    }

    /// In practice an answer counts at once.
    fn judge(&mut self) {
        let Some(attempt) = &self.attempt else { return };
        let place = attempt.session.at();
        if let Some(item) = attempt.item() {
            let answer = AnswerDetail::new(&attempt.session, place, item);
            self.memory.record(&answer.item, answer.is_right, attempt.certainty, self.today);
            self.effects.push(Effect::Answer(answer));
        }
    }

    fn next(&mut self, now: f64) {
        if !self.go_on() {
            self.finish(now);
        }
    }

    fn skip(&mut self) {
        if !self.go_on() && self.is_test() {
            self.show(Screen::Check);
        }
    }

    /// Shows the next item without an answer; says whether there was one.
    fn go_on(&mut self) -> bool {
        let Some(attempt) = self.attempt_mut() else { return false };
        let is_another = attempt.session.go_on();
        if is_another {
            attempt.draft_anew();
            self.show(Screen::Item);
        }
        is_another
    }

    fn visit(&mut self, place: usize) {
        let Some(attempt) = self.attempt_mut() else { return };
        if attempt.session.go_to(place).is_ok() {
            attempt.draft_anew();
            self.show(Screen::Item);
        }
    }

    fn pause(&mut self, now: f64) {
        if let Some(attempt) = self.attempt_mut() {
            attempt.stop(now);
        }
        self.show(Screen::Paused);
    }

    pub(super) fn finish(&mut self, now: f64) {
        let Some(attempt) = self.attempt_mut() else { return };
        attempt.stop(now);
        attempt.session.finish();
        let (session, seconds) = (attempt.session.clone(), attempt.seconds());
        let mut items = Vec::new();
        for (place, item) in session.items().iter().enumerate() {
            let answer = AnswerDetail::new(&session, place, item);
            if let (Mode::Test, Some(given)) = (session.mode(), session.answer_to(place)) {
                self.memory.record(&item.id, answer.is_right, given.certainty, self.today);
                self.effects.push(Effect::Answer(answer.clone()));
            }
            items.push(answer);
        }
        if let Some(score) = session.score() {
            let complete = CompleteDetail { score: score.score, max: score.max, items, seconds };
            self.effects.push(Effect::Complete(complete));
        }
        self.show(Screen::Result);
    }
}
