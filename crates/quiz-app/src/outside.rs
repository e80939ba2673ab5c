//! Between the state and what is outside of it: the clock, chance, storage, the focus, and who hears of answers.

use std::cell::Cell;
use std::rc::Rc;

use competency_quiz::Bank;
use js_sys::{Date, Math};
use yew::{
    Callback, UseReducerDispatcher, UseReducerHandle, hook, use_callback, use_effect_with, use_memo, use_reducer_eq,
    use_ref,
};

use crate::focus::Targets;
use crate::setup::Setup;
use crate::state::{Action, AnswerDetail, CompleteDetail, Dispatch, Effect, QuizState};
use crate::storage::{Change, MemoryStorage};

/// Who hears of what the quiz does.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outside {
    /// The start screen is there.
    pub(crate) onready: Callback<()>,
    /// An answer counts.
    pub(crate) onanswer: Callback<AnswerDetail>,
    /// A quiz is finished.
    pub(crate) oncomplete: Callback<CompleteDetail>,
    /// The explorer is to show what has this code.
    pub(crate) onexplore: Callback<String>,
}

/// The state of the quiz, and how actions come to it.
#[hook]
pub(crate) fn use_quiz(
    setup: &Setup,
    bank: &Rc<Bank>,
    targets: &Targets,
    outside: &Outside,
) -> (UseReducerHandle<QuizState>, Callback<Action>) {
    let storage = use_memo(setup.storage_code(), |code| MemoryStorage::new(*code));
    let state = use_reducer_eq(|| {
        let mut state = QuizState::new(setup.clone(), bank.clone(), Date::now(), Math::random());
        if let Some(Change(stored)) = storage.changed() {
            state.sync(stored);
        }
        state
    });
    let carried_out = use_ref(|| Cell::new(0));
    let dispatcher = Dispatcher { state: state.dispatcher(), storage: storage.clone(), carried_out };
    let dispatch = {
        let dispatcher = dispatcher.clone();
        use_callback(setup.storage_code(), move |action, _| dispatcher.act(action))
    };
    {
        let dispatcher = dispatcher.clone();
        use_effect_with(setup.clone(), move |setup| dispatcher.configure(setup.clone()));
    }
    {
        let (state, targets, outside) = (state.clone(), targets.clone(), outside.clone());
        use_effect_with(state.effect_count(), move |count| {
            for effect in state.effects_after(dispatcher.carried_out.replace(*count)) {
                carry_out(effect.clone(), &dispatcher.storage, &targets, &outside);
            }
        });
    }
    {
        let onready = outside.onready.clone();
        use_effect_with((), move |()| onready.emit(()));
    }
    (state, dispatch)
}

/// Brings actions to the state.
#[derive(Clone)]
struct Dispatcher {
    state: UseReducerDispatcher<QuizState>,
    storage: Rc<MemoryStorage>,
    /// How many effects were carried out.
    carried_out: Rc<Cell<usize>>,
}

impl Dispatcher {
    /// An action of the learner's. Before it, the quiz takes over what other quizzes stored.
    fn act(&self, action: Action) {
        self.sync();
        self.dispatch(action);
    }

    fn configure(&self, setup: Setup) {
        self.dispatch(Action::Configure(setup));
        self.sync();
    }

    fn sync(&self) {
        if let Some(Change(stored)) = self.storage.changed() {
            self.dispatch(Action::Sync(stored));
        }
    }

    fn dispatch(&self, action: Action) {
        self.state.dispatch(Dispatch { action, now: Date::now(), carried_out: self.carried_out.get() });
    }
}

fn carry_out(effect: Effect, storage: &MemoryStorage, targets: &Targets, outside: &Outside) {
    match effect {
        Effect::Answer(detail) => outside.onanswer.emit(detail),
        Effect::Complete(detail) => outside.oncomplete.emit(detail),
        Effect::Explore(code) => outside.onexplore.emit(code),
        Effect::Store(memory) => storage.write(memory.as_ref()),
        Effect::Focus(target) => {
            // What isn't there leaves the focus where it is.
            let _ = targets.focus(target);
        }
    }
}
