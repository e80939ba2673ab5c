//! An item: the question, the options, and in practice the feedback.

use std::rc::Rc;

use competency_quiz::{Item, Mode, Response};
use competency_shared::changing;
use web_sys::{Element, Event, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::{Html, Properties, component, html, use_context, use_effect_with, use_node_ref};

use crate::attempt::{Attempt, Progress};
use crate::certainty::CERTAINTIES;
use crate::context::QuizContext;
use crate::count::count;
use crate::pieces::{explanation, mark, options, progress_bar};
use crate::state::Action;

/// What the screen of an item shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ItemProps {
    /// The session, at the item.
    pub(crate) attempt: Rc<Attempt>,
}

/// The screen of an item.
#[component]
pub(crate) fn ItemScreen(props: &ItemProps) -> Html {
    let section = use_node_ref();
    use_effect_with((props.attempt.session.at(), props.attempt.is_judged()), {
        let section = section.clone();
        move |(_, is_judged)| section.cast().iter().filter(|_| !is_judged).for_each(bring_into_view)
    });
    let (Some(context), Some(item)) = (use_context::<QuizContext>(), props.attempt.item()) else {
        return Html::default();
    };
    let (context, attempt) = (&context, &*props.attempt);
    html! {
        <section ref={section} class="quiz-item">
            { top(context, attempt) }
            { progress_bar(context, attempt) }
            { question(context, attempt, item) }
            if attempt.is_judged() {
                { feedback(context, attempt, item) }
            } else if attempt.asks_certainty {
                { certainty(context, attempt) }
            }
            <div class="quiz-actions">{ actions(context, attempt) }</div>
        </section>
    }
}

/// Scrolls the page, if need be, so that all of an element is on the screen, or else its beginning.
fn bring_into_view(element: &Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&nearest);
}

fn top(context: &QuizContext, attempt: &Attempt) -> Html {
    let words = context.words();
    let place = count(words.place, &[attempt.session.at() + 1, attempt.progress().items]);
    html! {
        <div class="quiz-top">
            { context.standard.heading(0, "quiz-place", html! { place }) }
            if attempt.session.mode() == Mode::Test { { context.link_button(Action::Check, words.check) } }
            { context.link_button(Action::Pause, words.pause) }
        </div>
    }
}

fn question(context: &QuizContext, attempt: &Attempt, item: &Item) -> Html {
    html! {
        <fieldset class="quiz-question">
            <legend ref={&context.targets.stem} class="quiz-stem" part="quiz-stem" tabindex="-1">
                { context.question(item) }
            </legend>
            if !attempt.is_judged() { { hints(context, attempt, item) } }
            { options(context, attempt, item) }
        </fieldset>
    }
}

/// How to answer, and what is missing where an answer was asked for without a choice.
fn hints(context: &QuizContext, attempt: &Attempt, item: &Item) -> Html {
    let words = context.words();
    let (how, missing) = match item.response {
        Response::Single | Response::TrueFalse => (words.choose_one, words.incomplete[0]),
        Response::Multiple => (words.choose_all, words.incomplete[1]),
        Response::Match => (words.choose_pairs, words.incomplete[2]),
    };
    html! {
        <>
            <p class="quiz-how">
                { how }
                if item.response != Response::Match { <span class="quiz-keys">{ words.keys }</span> }
            </p>
            <p class="quiz-missing" role="status">{ changing(if attempt.is_incomplete { missing } else { "" }) }</p>
        </>
    }
}

fn certainty(context: &QuizContext, attempt: &Attempt) -> Html {
    let words = context.words();
    let choices = CERTAINTIES.into_iter().zip(words.certainties).map(|(certainty, name)| {
        html! {
            <label class="quiz-certain">
                <input type="radio" name="quiz-certainty" checked={attempt.certainty == Some(certainty)}
                    onchange={context.on::<Event>(Action::SetCertainty(certainty))} />
                <span>{ name }</span>
            </label>
        }
    });
    html! {
        <fieldset class="quiz-certainty">
            <legend class="quiz-label">{ words.how_certain }</legend>
            { for choices }
        </fieldset>
    }
}

/// Whether the answer is right, and why.
fn feedback(context: &QuizContext, attempt: &Attempt, item: &Item) -> Html {
    let words = context.words();
    let place = attempt.session.at();
    let is_right = attempt.session.feedback(place) == Some(true);
    let (state, word) = if is_right { ("right", words.right) } else { ("wrong", words.wrong) };
    html! {
        <section ref={&context.targets.feedback} class="quiz-feedback" part="quiz-feedback" tabindex="-1"
            aria-label={words.feedback}>
            <p class="quiz-verdict" data-state={state}>{ mark(is_right) }<strong>{ word }</strong></p>
            { explanation(context, attempt, place, item) }
        </section>
    }
}

/// To answer, to skip, to go on.
fn actions(context: &QuizContext, attempt: &Attempt) -> Html {
    let words = context.words();
    let Progress { answered, items } = attempt.progress();
    if attempt.is_judged() {
        let next = if answered == items { words.see_result } else { words.next };
        return context.main_button(Action::Next, next);
    }
    let is_test = attempt.session.mode() == Mode::Test;
    let before = attempt.session.at().checked_sub(1).filter(|_| is_test);
    html! {
        <>
            { context.main_button(Action::Answer, words.answer) }
            if let Some(before) = before { { context.side_button(Action::Visit(before), words.before) } }
            if is_test || items - answered > 1 { { context.side_button(Action::Skip, words.skip) } }
        </>
    }
}
