//! The quiz: which screen there is, and what a press makes of it.

use competency_quiz::{Bank, Item, Mode, Session, Wish};

use crate::effect::{Effect, Given};
use crate::memory::{self, Memory, day};
use crate::names;
use crate::round::Round;
use crate::setup::Setup;
use crate::value::Value;

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
    Stored,
}

/// The quiz.
#[derive(Clone, Debug)]
pub(crate) struct Quiz {
    pub(crate) setup: Setup,
    pub(crate) bank: Bank,
    pub(crate) screen: Screen,
    /// What the learner chose for the next session.
    pub(crate) mode: Mode,
    /// Whether the learner wants to be asked how sure they are.
    pub(crate) asks_certainty: bool,
    /// What the next session asks.
    pub(crate) planned: Vec<Item>,
    pub(crate) round: Option<Round>,
    pub(crate) memory: Memory,
    /// The day of the last press.
    pub(crate) today: u32,
    seed: u64,
    /// What is kept, as far as this quiz knows, and the answers that it read there.
    stored: Option<Value>,
    seen: Memory,
    /// Whether the session was begun or gone on with here: it is more than what was kept.
    is_played: bool,
    /// The session as this quiz kept it, and the one that another quiz keeps.
    own: Option<Value>,
    others: Option<Value>,
    effects: Vec<Effect>,
}

impl Quiz {
    /// The quiz at its start screen, with the items of its standard.
    pub(crate) fn new(setup: Setup, bank: Bank) -> Self {
        let mode = setup.mode.unwrap_or(Mode::Practice);
        let (today, seed) = (day(setup.now), setup.seed);
        let (screen, planned, effects) = (Screen::Start, Vec::new(), Vec::new());
        let mut quiz = Self {
            setup,
            bank,
            screen,
            mode,
            asks_certainty: false,
            planned,
            round: None,
            memory: Memory::default(),
            today,
            seed,
            stored: None,
            seen: Memory::default(),
            is_played: false,
            own: None,
            others: None,
            effects,
        };
        quiz.planned = quiz.plan(&[]);
        quiz
    }

    /// Takes over what is kept by now: another quiz of the standard may have kept something, or deleted all of it.
    pub(crate) fn sync(&mut self, kept: Option<Value>) {
        if !self.setup.remembers {
            return;
        }
        let code = self.setup.code();
        let read = match &kept {
            Some(kept) => memory::read(kept, code, &self.bank),
            None => Some((Memory::default(), None)),
        };
        // What can't be read is passed over, and replaced with the next answer.
        let Some((seen, round)) = read else { return };
        let session = kept.as_ref().and_then(|kept| memory::session(kept, code)).cloned();
        self.memory.merge(&self.seen, &seen);
        self.seen = seen;
        if self.is_played {
            self.others = session.filter(|session| self.own.as_ref() != Some(session));
        } else {
            (self.round, self.own) = (round, session);
        }
        self.stored = kept;
        if self.screen == Screen::Start {
            self.planned = self.plan(&[]);
        }
    }

    /// What is to be done outside since it was last asked for.
    pub(crate) fn effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// Whether there is a session to go on with.
    pub(crate) fn is_under_way(&self) -> bool {
        self.round.as_ref().is_some_and(|round| !round.session.is_finished())
    }

    /// Takes a press: `name` and `value` are the `data-act` and `data-value` of what was pressed. What is unknown, or
    /// isn't on the screen, changes nothing.
    pub(crate) fn act(&mut self, name: &str, value: &str, now: f64) {
        self.today = day(now);
        match (self.screen, name) {
            (_, "go") => self.go(value, now),
            (Screen::Start, "mode") if self.setup.mode.is_none() => self.set_mode(value),
            (Screen::Start, "certainty") => self.asks_certainty = !self.asks_certainty,
            (Screen::Start | Screen::NothingDue, "begin") => {
                let items = std::mem::take(&mut self.planned);
                self.begin(items, now);
            }
            (Screen::Start, "due") => self.begin_due(now),
            (Screen::Start, "stored") => self.show(Screen::Stored),
            (Screen::Start | Screen::Paused, "resume") if self.is_under_way() => self.resume(now),
            (Screen::Item, "key") => self.key(value, now),
            (Screen::Item | Screen::Check, _) => self.act_in_session(name, value, now),
            (Screen::Paused, "finish") => self.finish(now),
            (Screen::Result, "again" | "wrong" | "new") => self.follow(name, now),
            (Screen::Stored, "forget") => self.forget(),
            (Screen::Paused | Screen::Result | Screen::NothingDue | Screen::Stored, "start") => {
                self.planned = self.plan(&[]);
                self.show(Screen::Start);
            }
            _ => {}
        }
        self.store();
    }

    fn act_in_session(&mut self, name: &str, value: &str, now: f64) {
        let Some(round) = &mut self.round else { return };
        let is_open = self.screen == Screen::Item && !round.is_judged();
        match name {
            "choose" if is_open => round.choose(value),
            "change" if is_open => {
                if let Some((left, right)) = value.split_once('=') {
                    round.pair(left, right);
                }
            }
            "certain" if is_open => round.certainty = crate::words::certainty(value).or(round.certainty),
            "answer" if is_open => self.answer(now),
            "next" if round.is_judged() => self.next(now),
            "skip" if is_open => self.skip(),
            "pause" => self.pause(now),
            "check" if round.session.mode() == Mode::Test => self.show(Screen::Check),
            "place" if round.session.mode() == Mode::Test => self.visit(value),
            "finish" if self.screen == Screen::Check => self.finish(now),
            _ => {}
        }
    }

    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.focus(if screen == Screen::Item { ".quiz-stem" } else { ".quiz-title" });
    }

    fn focus(&mut self, selector: &str) {
        self.effects.push(Effect::Focus(selector.to_owned()));
    }

    fn set_mode(&mut self, value: &str) {
        match value {
            "practice" => self.mode = Mode::Practice,
            "test" => self.mode = Mode::Test,
            _ => {}
        }
    }

    /// Leaves for the explorer; the clock stands meanwhile.
    fn go(&mut self, code: &str, now: f64) {
        if names::name(self.setup.standard, code).is_none() && names::meaning(self.setup.standard, code).is_none() {
            return;
        }
        if let Some(round) = &mut self.round {
            round.stop(now);
        }
        self.effects.push(Effect::Go(code.to_owned()));
    }

    /// Items for a session, those left out that were just asked, where enough others are there.
    fn plan(&self, asked: &[String]) -> Vec<Item> {
        let count = Some(self.setup.questions);
        let focus = self.setup.focus.clone();
        let wish = Wish { seed: self.seed, count, due: self.memory.due(self.today), focus };
        let fresh = self.bank.quiz_among(&wish, |item| !asked.contains(&item.id));
        if fresh.len() < self.setup.questions && !asked.is_empty() { self.bank.quiz(&wish) } else { fresh }
    }

    /// These items once more, in another order.
    fn ask(&self, ids: &[String], count: Option<usize>) -> Vec<Item> {
        let wish = Wish { seed: self.seed, count, ..Wish::default() };
        self.bank.quiz_among(&wish, |item| ids.contains(&item.id))
    }

    fn begin(&mut self, items: Vec<Item>, now: f64) {
        if items.is_empty() {
            return;
        }
        // Only a session that is begun uses up a seed: who looks around first gets the same one.
        self.seed = self.seed.wrapping_add(1);
        let mut round = Round::new(Session::new(self.mode, items), self.asks_certainty, 0);
        round.start(now);
        self.round = Some(round);
        self.is_played = true;
        self.show(Screen::Item);
    }

    fn begin_due(&mut self, now: f64) {
        let due = self.memory.due(self.today);
        if due.is_empty() {
            self.show(Screen::NothingDue);
        } else {
            let items = self.ask(&due, Some(self.setup.questions));
            self.begin(items, now);
        }
    }

    fn resume(&mut self, now: f64) {
        if let Some(round) = &mut self.round {
            round.start(now);
        }
        self.is_played = true;
        self.show(Screen::Item);
    }

    fn pause(&mut self, now: f64) {
        if let Some(round) = &mut self.round {
            round.stop(now);
        }
        self.show(Screen::Paused);
    }

    fn visit(&mut self, place: &str) {
        let Some(round) = &mut self.round else { return };
        if place.parse().is_ok_and(|place| round.session.go_to(place).is_ok()) {
            round.draw();
            self.show(Screen::Item);
        }
    }

    fn skip(&mut self) {
        let Some(round) = &mut self.round else { return };
        if round.session.go_on() {
            round.draw();
            self.show(Screen::Item);
        } else if round.session.mode() == Mode::Test {
            self.show(Screen::Check);
        }
    }

    fn answer(&mut self, now: f64) {
        let Some(round) = &mut self.round else { return };
        // The time of an answer counts even where the page is closed right after it.
        round.start(now);
        if !round.answer() {
            return;
        }
        if round.session.mode() == Mode::Practice {
            self.judge();
            self.focus(".quiz-feedback");
        } else if round.unanswered() == 0 {
            self.show(Screen::Check);
        } else {
            self.skip();
        }
    }

    /// In practice an answer counts at once.
    fn judge(&mut self) {
        let Some(round) = &self.round else { return };
        let place = round.session.at();
        if let Some(item) = round.item() {
            let given = Given::of(&round.session, place, item);
            self.memory.record(&given.item, given.is_right, round.certainty, self.today);
            self.effects.push(Effect::Answer(given));
        }
    }

    fn next(&mut self, now: f64) {
        let Some(round) = &mut self.round else { return };
        if round.session.go_on() {
            round.draw();
            self.show(Screen::Item);
        } else {
            self.finish(now);
        }
    }

    fn finish(&mut self, now: f64) {
        let Some(round) = &mut self.round else { return };
        round.stop(now);
        round.session.finish();
        let (session, mut items) = (&round.session, Vec::new());
        for (place, item) in session.items().iter().enumerate() {
            let given = Given::of(session, place, item);
            if let (Mode::Test, Some(answer)) = (session.mode(), session.answer_to(place)) {
                self.memory.record(&item.id, given.is_right, answer.certainty, self.today);
                self.effects.push(Effect::Answer(given.clone()));
            }
            items.push(given);
        }
        if let Some(score) = session.score() {
            let seconds = round.seconds();
            self.effects.push(Effect::Complete { score: score.score, max: score.max, items, seconds });
        }
        self.show(Screen::Result);
    }

    /// Another session after one: the same items, those answered wrongly, or new ones.
    fn follow(&mut self, which: &str, now: f64) {
        let Some(round) = &self.round else { return };
        let all: Vec<String> = round.session.items().iter().map(|item| item.id.clone()).collect();
        let items = match which {
            "again" => self.ask(&all, None),
            "wrong" => {
                let wrong = round.session.score().map(|score| score.wrong).unwrap_or_default();
                self.ask(&wrong, None)
            }
            _ => self.plan(&all),
        };
        self.begin(items, now);
    }

    /// Answers by the keyboard: a number chooses, Enter answers and goes on.
    fn key(&mut self, key: &str, now: f64) {
        let Some(round) = &mut self.round else { return };
        if key == "Enter" {
            if round.is_judged() { self.next(now) } else { self.answer(now) }
        } else if let Some(id) = key.parse().ok().and_then(|place| round.option(place)).filter(|_| !round.is_judged()) {
            round.choose(&id);
            self.focus(&[".quiz-options [data-value=\"", &id, "\"]"].concat());
        }
    }

    fn forget(&mut self) {
        self.memory = Memory::default();
        self.round = None;
        self.stored = None;
        self.others = None;
        self.effects.push(Effect::Store(None));
        self.focus(".quiz-title");
    }

    /// Keeps what has changed.
    fn store(&mut self) {
        let is_empty = self.memory == Memory::default() && !self.is_under_way();
        if !self.setup.remembers || is_empty {
            return;
        }
        let kept = self.memory.write(self.setup.code(), self.round.as_ref(), self.others.as_ref());
        if self.stored.as_ref() != Some(&kept) {
            self.own = memory::session(&kept, self.setup.code()).cloned();
            self.stored = Some(kept.clone());
            self.effects.push(Effect::Store(Some(kept)));
        }
    }
}
