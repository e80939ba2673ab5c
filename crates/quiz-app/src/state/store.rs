//! What is stored on the device, shared with other quizzes of the same standard: on the page, and in other windows.

use super::{Effect, QuizState, Screen};
use crate::attempt::Attempt;
use crate::focus::Target;
use crate::memory::{Memory, StoredAttempt, StoredMemory};

/// What is stored, as far as this quiz knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Stored {
    /// All of it.
    whole: Option<StoredMemory>,
    /// The memory in it when it was last read.
    seen: Memory,
    /// The attempt as this quiz stored it, and the one that another quiz stores.
    own: Option<StoredAttempt>,
    others: Option<StoredAttempt>,
}

impl QuizState {
    /// Takes over what is stored by now. What is of another version or document is passed over, and replaced with the
    /// next answer.
    pub(crate) fn sync(&mut self, stored: Option<StoredMemory>) {
        let is_foreign = stored.as_ref().is_some_and(|stored| !stored.is_of(self.setup.code()));
        if self.setup.storage_code().is_none() || is_foreign {
            return;
        }
        let seen = stored.as_ref().map(|stored| stored.memory(&self.bank)).unwrap_or_default();
        let attempt = stored.as_ref().and_then(|stored| stored.3.clone());
        self.memory.merge(&self.stored.seen, &seen);
        self.stored.seen = seen;
        if self.is_played {
            self.stored.others = attempt.filter(|attempt| self.stored.own.as_ref() != Some(attempt));
        } else {
            self.attempt = attempt.as_ref().and_then(|attempt| attempt.attempt(&self.bank)).map(Into::into);
            self.stored.own = attempt;
        }
        self.stored.whole = stored;
        if self.screen == Screen::Start {
            self.planned = self.plan(&[]);
        }
    }

    /// Stores what has changed: the attempt that is under way, else that of another quiz.
    pub(super) fn store(&mut self) {
        let is_empty = self.memory == Memory::default() && !self.is_under_way();
        if self.setup.storage_code().is_none() || is_empty {
            return;
        }
        let is_unfinished = |attempt: &&Attempt| !attempt.session.is_finished();
        let own = self.attempt.as_deref().filter(is_unfinished).map(StoredAttempt::new);
        let attempt = own.or_else(|| self.stored.others.clone());
        let whole = self.memory.stored(self.setup.code(), attempt.clone());
        if self.stored.whole.as_ref() != Some(&whole) {
            self.stored.own = attempt;
            self.stored.whole = Some(whole.clone());
            self.effects.push(Effect::Store(Some(whole)));
        }
    }

    /// Deletes what is remembered.
    pub(super) fn forget(&mut self) {
        self.memory = Memory::default();
        self.attempt = None;
        self.stored.whole = None;
        self.stored.others = None;
        self.effects.push(Effect::Store(None));
        self.focus(Target::Title);
    }
}
