//! The quiz itself: its state, its screen, and what it does outside.

use std::rc::Rc;

use competency_quiz::Bank;
use competency_shared::{StandardContext, changing};
use competency_words::{Language, Quiz};
use yew::{Callback, ContextProvider, Html, KeyboardEvent, Properties, component, html};

use crate::context::QuizContext;
use crate::focus::{Targets, use_kept_focus};
use crate::keyboard;
use crate::outside::{Outside, use_quiz};
use crate::screens::{Check, ItemScreen, MemoryScreen, NothingDue, Paused, ResultScreen, Start};
use crate::setup::Setup;
use crate::state::{QuizState, Screen};

/// What a [`Player`] plays.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PlayerProps {
    /// All items of the standard.
    pub(crate) bank: Rc<Bank>,
    /// What the page's author asked for.
    pub(crate) setup: Setup,
    /// The language of the interface.
    pub(crate) language: Language,
    /// The level of the quiz's first heading, 1–6.
    pub(crate) heading_level: u8,
    /// Where what takes the focus is.
    pub(crate) targets: Targets,
    /// Who hears of it.
    pub(crate) outside: Outside,
}

/// The quiz, from its start screen.
#[component]
pub(crate) fn Player(props: &PlayerProps) -> Html {
    let PlayerProps { bank, setup, language, heading_level, targets, outside } = props;
    use_kept_focus(targets);
    let (state, dispatch) = use_quiz(setup, bank, targets, outside);
    let standard =
        StandardContext { document: setup.document, words: language.explorer(), heading_level: *heading_level };
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(action) = keyboard::action(&event) {
                dispatch.emit(action);
            }
        })
    };
    let context = QuizContext { standard, language: *language, dispatch, targets: targets.clone() };
    html! {
        <ContextProvider<QuizContext> {context}>
            <div ref={&targets.root} class="quiz" data-screen={name(state.screen)} {onkeydown}>
                <p key="status" class="unseen" role="status">{ changing(verdict(language.quiz(), &state)) }</p>
                { screen(&state) }
            </div>
        </ContextProvider<QuizContext>>
    }
}

/// The name of a screen in the markup.
fn name(screen: Screen) -> &'static str {
    match screen {
        Screen::Start => "start",
        Screen::Item => "item",
        Screen::Check => "check",
        Screen::Paused => "paused",
        Screen::Result => "result",
        Screen::NothingDue => "nothing-due",
        Screen::Memory => "stored",
    }
}

/// What a screen reader says when an answer was judged.
fn verdict(words: &'static Quiz, state: &QuizState) -> &'static str {
    let judged = state.attempt.as_ref().filter(|attempt| state.screen == Screen::Item && attempt.is_judged());
    match judged.and_then(|attempt| attempt.session.feedback(attempt.session.at())) {
        Some(true) => words.right,
        Some(false) => words.wrong,
        None => "",
    }
}

/// What is on the screen. Screens of another key have no node in common.
fn screen(state: &QuizState) -> Html {
    let under_way = state.attempt.as_ref().filter(|_| state.is_under_way()).map(|attempt| attempt.progress());
    let key = name(state.screen);
    match (state.screen, &state.attempt) {
        (Screen::Item, Some(attempt)) => {
            let key = attempt.item().map_or(key, |item| &item.id).to_owned();
            html! { <ItemScreen {key} attempt={attempt.clone()} /> }
        }
        (Screen::Check, Some(attempt)) => html! { <Check {key} attempt={attempt.clone()} /> },
        (Screen::Paused, Some(attempt)) => html! { <Paused {key} progress={attempt.progress()} /> },
        (Screen::Result, Some(attempt)) => html! { <ResultScreen {key} attempt={attempt.clone()} /> },
        (Screen::NothingDue, _) => html! { <NothingDue {key} days={state.memory.days_to_next(state.today)} /> },
        (Screen::Memory, _) => {
            let (answered, wrong) = state.memory.counts();
            html! { <MemoryScreen {key} {answered} {wrong} {under_way} /> }
        }
        _ => html! {
            <Start {key} bank={state.bank.clone()} planned={state.planned.clone()} wanted={state.setup.questions}
                {under_way} mode={state.setup.mode.is_none().then_some(state.mode)}
                asks_certainty={state.asks_certainty} remembers={state.setup.storage_code().is_some()} />
        },
    }
}
