//! What the quiz is, and how to begin.

use std::rc::Rc;

use competency_quiz::{Bank, Item, Mode, Reason, Response};
use competency_words::fill;
use web_sys::{Event, HtmlInputElement};
use yew::{Html, Properties, TargetCast, component, html, use_context};

use crate::attempt::Progress;
use crate::context::QuizContext;
use crate::count::count;
use crate::family::Family;
use crate::state::Action;

/// What the start screen shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct StartProps {
    /// All items that there are.
    pub(crate) bank: Rc<Bank>,
    /// What the next session asks.
    pub(crate) planned: Rc<[Item]>,
    /// How many items the page's author wants.
    pub(crate) wanted: usize,
    /// How far the session is that was broken off.
    pub(crate) under_way: Option<Progress>,
    /// What the learner chose; none where there is no choice.
    pub(crate) mode: Option<Mode>,
    /// Whether the learner wants to be asked how sure they are.
    pub(crate) asks_certainty: bool,
    /// Whether answers are remembered.
    pub(crate) remembers: bool,
}

/// The start screen.
#[component]
pub(crate) fn Start(props: &StartProps) -> Html {
    let Some(context) = use_context::<QuizContext>() else { return Html::default() };
    let (context, words) = (&context, context.words());
    let number = props.planned.len();
    if number == 0 && props.under_way.is_none() {
        return html! {
            <section class="quiz-start">{ context.title(words.title) }<p>{ none(context, &props.bank) }</p>{ gaps(context, &props.bank) }</section>
        };
    }
    html! {
        <section class="quiz-start">
            { context.title(words.title) }
            <p class="quiz-lead">{ about(context, &props.planned) }</p>
            if number < props.wanted {
                <p>{ few(context, &props.bank, number) }</p>
                { gaps(context, &props.bank) }
            }
            <p class="quiz-muted">{ words.source }</p>
            if let Some(Progress { answered, items }) = props.under_way {
                <div class="quiz-under-way">
                    <p>{ count(words.stored_round, &[answered, items]) }</p>
                    { context.main_button(Action::Resume, words.go_on) }
                </div>
            }
            if let Some(mode) = props.mode { { modes(context, mode) } }
            { certainty(context, props.asks_certainty) }
            <div class="quiz-actions">
                if props.under_way.is_some() {
                    { context.side_button(Action::Begin, words.begin_anew) }
                } else {
                    { context.main_button(Action::Begin, words.begin) }
                }
            </div>
            { memory(context, props.remembers) }
        </section>
    }
}

/// How many items, about what, and how long it takes.
fn about(context: &QuizContext, items: &[Item]) -> String {
    let [number, minutes] = [items.len(), minutes(items)].map(|number| number.to_string());
    fill(context.words().about, &[&number, &context.standard().name, &minutes])
}

/// How long it takes, by what kinds of answers cost: at least a minute.
fn minutes(items: &[Item]) -> usize {
    let seconds = |item: &Item| match item.response {
        Response::TrueFalse => 15,
        Response::Single => 25,
        Response::Multiple => 35,
        Response::Match => 45,
    };
    items.iter().map(seconds).sum::<usize>().div_ceil(60).max(1)
}

fn modes(context: &QuizContext, chosen: Mode) -> Html {
    let words = context.words();
    let mode = |mode: Mode, name: &'static str, means: &'static str| {
        html! {
            <label class="quiz-option" part="quiz-option">
                <input type="radio" name="quiz-mode" checked={mode == chosen}
                    onchange={context.on::<Event>(Action::SetMode(mode))} />
                <span><strong>{ name }</strong><span class="quiz-means">{ means }</span></span>
            </label>
        }
    };
    html! {
        <fieldset class="quiz-modes">
            <legend class="quiz-label">{ words.mode }</legend>
            { mode(Mode::Practice, words.practice, words.practice_means) }
            { mode(Mode::Test, words.test, words.test_means) }
        </fieldset>
    }
}

fn certainty(context: &QuizContext, is_asked: bool) -> Html {
    let onchange = context.dispatch.reform(|event: Event| {
        Action::AskCertainty(event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked()))
    });
    html! {
        <label class="quiz-switch">
            <input type="checkbox" checked={is_asked} {onchange} />
            <span>{ context.words().asks_certainty }</span>
        </label>
    }
}

/// What is remembered, and what one can do with it.
fn memory(context: &QuizContext, remembers: bool) -> Html {
    let words = context.words();
    if !remembers {
        return html! { <p class="quiz-muted">{ words.remembers_not }</p> };
    }
    html! {
        <div class="quiz-memory">
            <p class="quiz-muted">{ words.remembers }</p>
            { context.link_button(Action::Review, words.review) }
            { context.link_button(Action::ShowMemory, words.see_stored) }
        </div>
    }
}

/// That there are no items, and why.
fn none(context: &QuizContext, bank: &Bank) -> String {
    let words = context.words();
    bank.why_few()
        .map_or_else(|| words.none.to_owned(), |reason| fill(words.none_because, &[words.because[reason as usize]]))
}

/// That there are no more than so many items, and where the document has few, why.
fn few(context: &QuizContext, bank: &Bank, number: usize) -> String {
    let words = context.words();
    let because = |reason: Reason| fill(words.few_because, &[&number.to_string(), words.because[reason as usize]]);
    bank.why_few().map_or_else(|| count(words.few, &[number]), because)
}

/// Why there aren't more items, reason by reason.
fn gaps(context: &QuizContext, bank: &Bank) -> Html {
    const REASONS: [Reason; 6] = [
        Reason::Nothing,
        Reason::TooLarge,
        Reason::Unnamed,
        Reason::SeveralAnswers,
        Reason::TooFewOptions,
        Reason::Guessable,
    ];
    let words = context.words();
    let row = |reason: Reason| {
        let is_left_out =
            |family: &Family| bank.gaps.iter().any(|gap| gap.reason == reason && Family::of(gap.kind) == *family);
        let families = Family::ALL.into_iter().filter(is_left_out).map(|family| words.families[family as usize]);
        let families: Vec<&str> = families.collect();
        let text = fill(words.pair, &[&families.join(words.comma), words.reasons[reason as usize]]);
        (!families.is_empty()).then(|| html! { <li>{ text }</li> })
    };
    let rows: Vec<Html> = REASONS.into_iter().filter_map(row).collect();
    html! {
        if !rows.is_empty() {
            <details><summary>{ words.why }</summary><ul class="quiz-gaps">{ rows }</ul></details>
        }
    }
}
